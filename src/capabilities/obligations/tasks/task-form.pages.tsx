import type { Child } from 'hono/jsx';
import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ErrorSummary, Form, FormActions, SubmitButton } from '../../../ui/index.ts';
import type { TaskPageModel } from './load-task-page.ts';
import type { TaskAction } from './task.lifecycle.ts';

/** A form that came back: what was refused and everything that was typed. */
export interface Attempt {
  readonly form: TaskAction;
  readonly refusal: Refusal;
  readonly value: (name: string) => string;
}

export interface TaskFormProps {
  t: Translate;
  model: TaskPageModel;
  tokens: { readonly csrf: string; readonly key: string };
  attempt: Attempt | null;
}

export type FormProps = TaskFormProps & { form: TaskAction };

/** The links of one entry: name, own id among the forms of the page, what was typed, what is wrong. */
export const entry = ({ t, form, attempt }: FormProps, name: string, label: string) => {
  const came = attempt?.form === form ? attempt : null;
  const error = came?.refusal.fields?.[name];
  return {
    name,
    id: `${form}-${name}`,
    label: t(`task.form.${label}`),
    value: came?.value(name) ?? '',
    error: error && t(error),
  };
};

/** The frame of every form of the page. */
export const ActForm = (props: FormProps & { action: string; upload?: boolean; children: Child }) => {
  const { t, form, model, tokens, attempt } = props;
  const errors = attempt?.form === form ? Object.entries(attempt.refusal.fields ?? {}) : [];
  return (
    <Form
      action={props.action}
      label={t(`task.form.${form}`)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={model.task.version}
      upload={props.upload}
    >
      <ErrorSummary t={t} errors={errors.map(([name, key]) => ({ field: `${form}-${name}`, message: t(key) }))} />
      {props.children}
      <FormActions>
        <SubmitButton tone={form === 'hand-in' ? 'primary' : 'secondary'}>{t(`task.form.${form}`)}</SubmitButton>
      </FormActions>
    </Form>
  );
};
