import type { Translate } from '../kernel/translate.ts';
import { Field, type FieldProps, inputLinks } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  /** What was typed, exactly: a form that comes back keeps it. */
  value?: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search';
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'email' | 'tel' | 'url';
  /** How much one expects to be written; the whole width unless said. */
  size?: 'short' | 'medium' | 'full';
  maxlength?: number;
  spellcheck?: boolean;
}

export const TextField = (props: TextFieldProps) => (
  <Field {...props}>
    <input
      {...inputLinks(props)}
      class={`input input-${props.size ?? 'full'}`}
      type={props.type ?? 'text'}
      value={props.value}
      autocomplete={props.autocomplete}
      inputmode={props.inputmode}
      maxlength={props.maxlength}
      spellcheck={props.spellcheck}
    />
  </Field>
);

export interface TextAreaProps extends FieldProps {
  value?: string;
  rows?: number;
  maxlength?: number;
  /** A place for the text of an official paper: read-like type, more room. */
  paper?: boolean;
}

/** Grows with what is written when script is there; scrolls when it is not. */
export const TextArea = (props: TextAreaProps) => (
  <Field {...props}>
    <textarea
      {...inputLinks(props)}
      class={props.paper ? 'input input-full input-paper' : 'input input-full'}
      rows={props.rows ?? 4}
      maxlength={props.maxlength}
      data-autosize=""
    >
      {props.value ?? ''}
    </textarea>
  </Field>
);

export interface DayFieldProps extends FieldProps {
  t: Translate;
  /** dd/mm/yyyy as typed; may be wrong, and then comes back wrong with its error. */
  value?: string;
}

/** A day as every Vietnamese office writes it, dd/mm/yyyy, in a plain text input. */
export const DayField = (props: DayFieldProps) => {
  const field = { ...props, hint: props.hint ?? props.t('ui.form.dayHint') };
  return (
    <Field {...field}>
      <input
        {...inputLinks(field)}
        class="input input-short numeral"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength={10}
        value={props.value}
        data-day=""
      />
    </Field>
  );
};

export interface MoneyFieldProps extends FieldProps {
  t: Translate;
  /** Đồng as typed, with or without thousands separators. */
  value?: string;
}

/** An amount in đồng; separators are set while typing when script is there, and are never required. */
export const MoneyField = (props: MoneyFieldProps) => (
  <Field {...props}>
    <span class="with-unit">
      <input
        {...inputLinks(props)}
        class="input input-medium numeral"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={props.value}
        data-money=""
      />
      <span class="unit-word">{props.t('ui.form.money')}</span>
    </span>
  </Field>
);
