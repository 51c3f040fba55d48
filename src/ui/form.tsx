import type { Child } from 'hono/jsx';
import { type Autosave, autosaveAttributes } from './autosave.ts';
import type { ButtonTone } from './button-form.tsx';
import { classes } from './class-list.ts';
import { HiddenInputs, type HiddenInputsProps } from './hidden-inputs.tsx';
import { queueAttributes, type UploadQueue } from './upload-queue.ts';

export { ButtonForm, type ButtonFormProps, type ButtonTone } from './button-form.tsx';
export * from './choice-field.tsx';
export * from './error-summary.tsx';
export * from './field.tsx';
export * from './file-field.tsx';
export * from './text-field.tsx';

export type FormProps = HiddenInputsProps & {
  action: string;
  id?: string;
  /** Says what the form is for where the page holds several. */
  label?: string;
  /** Holds a file: sent as multipart/form-data. */
  upload?: boolean;
  /** A long form: warn before leaving with unsaved words. */
  guarded?: boolean;
  /** Saves itself while it is filled in, where script is there. */
  autosave?: Autosave | undefined;
  /** Its photos are made smaller before they are sent, and the form waits here while there is no network. */
  queue?: UploadQueue;
  children: Child;
} & ({ method: 'get' } | { method?: 'post'; csrf: string });

/** One column, sent once, checked by the server: the browser's own messages would be in the browser's language. */
export const Form = (props: FormProps) => {
  const method = props.method ?? 'post';
  return (
    <form
      class="form"
      id={props.id}
      method={method}
      action={props.action}
      enctype={props.upload ? 'multipart/form-data' : undefined}
      aria-label={props.label}
      novalidate
      data-submit-once={method === 'post' ? '' : undefined}
      data-guarded={props.guarded ? '' : undefined}
      {...autosaveAttributes(props.autosave)}
      {...queueAttributes(props.queue)}
    >
      <HiddenInputs
        csrf={props.csrf}
        idempotencyKey={props.idempotencyKey}
        version={props.version}
        verb={props.verb}
        fields={props.fields}
      />
      {props.children}
    </form>
  );
};

export interface SubmitButtonProps {
  tone?: ButtonTone;
  name?: string;
  value?: string;
  /** Sends the same form elsewhere, such as "Lưu nháp" beside "Gửi". */
  formaction?: string;
  children: Child;
}

/** The act of a form; primary unless said otherwise. */
export const SubmitButton = ({ tone, name, value, formaction, children }: SubmitButtonProps) => (
  <button class={`button button-${tone ?? 'primary'}`} type="submit" name={name} value={value} formaction={formaction}>
    {children}
  </button>
);

/** A link that looks like a button because it begins an act on its own page. */
export const LinkButton = ({ href, tone, children }: { href: string; tone?: ButtonTone; children: Child }) => (
  <a class={`button button-${tone ?? 'secondary'}`} href={href}>
    {children}
  </a>
);

/** The acts at the end of a form, the primary one first. */
export const FormActions = ({ children }: { children: Child }) => <div class="form-actions">{children}</div>;

/** Fields that belong together, under one question. */
export const Fieldset = (props: { legend: Child; hint?: Child; columns?: boolean; children: Child }) => (
  <fieldset class="fieldset">
    <legend>{props.legend}</legend>
    {props.hint && <p class="hint">{props.hint}</p>}
    <div class={classes('fieldset-body', props.columns && 'fieldset-columns')}>{props.children}</div>
  </fieldset>
);
