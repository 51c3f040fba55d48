import type { Child } from 'hono/jsx';
import type { Translate } from '../kernel/translate.ts';
import { ShapeIcon } from './shape.tsx';

/** What every field of the product takes. */
export interface FieldProps {
  /** Name of the value; also the id of the input unless `id` is given. */
  name: string;
  id?: string;
  label: Child;
  /** What to write and why, under the label. */
  hint?: Child;
  /** What is wrong and how to put it right. */
  error?: Child;
  /** Marked with *; the server says so when it is missing. */
  required?: boolean;
}

/** What the input inside a field must carry so that label, hint and error are read with it. */
export interface InputLinks {
  id: string;
  name: string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
  'aria-required'?: 'true';
}

export const inputLinks = ({ name, id = name, hint, error, required }: FieldProps): InputLinks => ({
  id,
  name,
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? 'true' : undefined,
  'aria-required': required ? 'true' : undefined,
});

/** Label above, hint under the label, error before the input. Give your own input the links of `inputLinks(props)`. */
export const Field = (props: FieldProps & { children: Child }) => {
  const { id = props.name, label, hint, error, required, children } = props;
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label class="label" for={id}>
        {label}
        {required && <Required />}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
};

export const Required = () => (
  <span class="required" aria-hidden="true">
    {' *'}
  </span>
);

export const FieldNotes = ({ id, hint, error }: { id: string; hint?: Child; error?: Child }) => (
  <>
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error && (
      <p class="error" id={`${id}-error`}>
        <ShapeIcon shape="triangle" />
        <span>{error}</span>
      </p>
    )}
  </>
);

/** Once, at the head of a form with required entries. */
export const RequiredNote = ({ t }: { t: Translate }) => <p class="hint">{t('ui.form.required')}</p>;
