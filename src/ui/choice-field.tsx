import type { Child } from 'hono/jsx';
import { Field, FieldNotes, type FieldProps, inputLinks, Required } from './field.tsx';

export interface Choice {
  value: string;
  label: string;
  hint?: Child;
  disabled?: boolean;
}

export interface SelectFieldProps extends FieldProps {
  value?: string;
  choices: readonly Choice[];
  /** The words of "nothing chosen", such as "Mọi đơn vị"; sends an empty value. */
  blank?: string;
  size?: 'short' | 'medium' | 'full';
}

export const SelectField = (props: SelectFieldProps) => (
  <Field {...props}>
    <select {...inputLinks(props)} class={`input input-${props.size ?? 'full'}`}>
      {props.blank !== undefined && <option value="">{props.blank}</option>}
      {props.choices.map((choice) => (
        <option value={choice.value} selected={choice.value === props.value} disabled={choice.disabled ?? false}>
          {choice.label}
        </option>
      ))}
    </select>
  </Field>
);

export interface CheckboxFieldProps extends FieldProps {
  /** Sent when ticked; defaults to "yes". */
  value?: string;
  checked?: boolean;
}

/** One statement to agree with; the label is the statement. */
export const CheckboxField = (props: CheckboxFieldProps) => (
  <div class={props.error ? 'field field-wrong' : 'field'}>
    <div class="check">
      <input {...inputLinks(props)} type="checkbox" value={props.value ?? 'yes'} checked={props.checked ?? false} />
      <label for={props.id ?? props.name}>
        {props.label}
        {props.required && <Required />}
      </label>
    </div>
    <FieldNotes id={props.id ?? props.name} hint={props.hint} error={props.error} />
  </div>
);

export interface ChoiceGroupProps extends FieldProps {
  choices: readonly Choice[];
}

/** One of a few, all visible. */
export const RadioGroup = (props: ChoiceGroupProps & { value?: string }) => (
  <ChoiceGroup {...props} type="radio" chosen={props.value === undefined ? [] : [props.value]} />
);

/** Several of a few, all visible; sent as repeated values of the same name. */
export const CheckboxGroup = (props: ChoiceGroupProps & { values?: readonly string[] }) => (
  <ChoiceGroup {...props} type="checkbox" chosen={props.values ?? []} />
);

const ChoiceGroup = (props: ChoiceGroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }) => {
  const links = inputLinks(props);
  return (
    <fieldset class={props.error ? 'field field-wrong' : 'field'} aria-describedby={links['aria-describedby']}>
      <legend class="label">
        {props.label}
        {props.required && <Required />}
      </legend>
      <FieldNotes id={links.id} hint={props.hint} error={props.error} />
      {props.choices.map((choice, index) => (
        <div class="check">
          <input
            id={index === 0 ? links.id : `${links.id}-${choice.value}`}
            name={props.name}
            type={props.type}
            value={choice.value}
            checked={props.chosen.includes(choice.value)}
            disabled={choice.disabled ?? false}
          />
          <label for={index === 0 ? links.id : `${links.id}-${choice.value}`}>
            {choice.label}
            {choice.hint && <span class="hint">{choice.hint}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
};
