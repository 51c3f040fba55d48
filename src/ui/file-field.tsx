import type { Child } from 'hono/jsx';
import type { Translate } from '../kernel/translate.ts';
import { CheckboxField } from './choice-field.tsx';
import { Field, type FieldProps, inputLinks } from './field.tsx';
import { FORM_FIELDS } from './shell-paths.ts';

export interface FileFieldProps extends FieldProps {
  t: Translate;
  /** File name endings offered by the chooser, such as [".docx", ".pdf"]; the server looks at the content. */
  accept?: readonly string[];
  /** Largest size, in megabytes, said under the label. */
  megabytes?: number;
  multiple?: boolean;
}

/** A file from this machine. Put it inside a SecrecyGate. */
export const FileField = (props: FileFieldProps) => {
  const field = { ...props, hint: props.hint ?? limits(props) };
  return (
    <Field {...field}>
      <input
        {...inputLinks(field)}
        class="input input-full input-file"
        type="file"
        accept={props.accept?.join(',')}
        multiple={props.multiple ?? false}
      />
    </Field>
  );
};

const limits = ({ t, accept, megabytes }: FileFieldProps) =>
  accept && megabytes
    ? t('ui.file.limit', { kinds: accept.map((end) => end.replace('.', '').toUpperCase()).join(', '), megabytes })
    : undefined;

export interface SecrecyGateProps {
  t: Translate;
  /** True when the person had ticked it and the form comes back for another reason. */
  checked?: boolean;
  error?: Child;
  /** On a form that must fit a phone's screen: the declaration alone, without its explanations. */
  compact?: boolean;
  /** The fields that receive text or files. */
  children: Child;
}

/**
 * The declaration that stands before any paste or file choice. With script the fields stay closed until it is ticked;
 * without, the server refuses the form, and that is what counts.
 */
export const SecrecyGate = ({ t, checked, error, compact, children }: SecrecyGateProps) => (
  <div class="gate" data-gate="">
    <CheckboxField
      name={FORM_FIELDS.noStateSecrets}
      label={t('ui.secrecy.declaration')}
      hint={compact ? undefined : t('ui.secrecy.hint')}
      checked={checked}
      error={error}
      required
    />
    <p class={compact ? 'visually-hidden' : 'hint gate-closed'} hidden data-gate-closed="">
      {t('ui.file.gate')}
    </p>
    <fieldset class="gate-fields" data-gate-fields="">
      <legend class="visually-hidden">{t('ui.secrecy.declaration')}</legend>
      {children}
    </fieldset>
  </div>
);
