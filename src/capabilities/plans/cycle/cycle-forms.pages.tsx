import type { Child } from 'hono/jsx';
import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  DayField,
  ErrorSummary,
  Form,
  FormActions,
  RequiredNote,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts';

export interface FormContext {
  readonly t: Translate;
  readonly tokens: { readonly csrf: string; readonly key: string };
  /** as typed, or as it stands */
  readonly value: (name: string) => string;
  readonly refusal: Refusal | null;
}

/** What was typed where a form came back, else what stands. */
export const valuesOf =
  (sent: FormValues | null, standing: Readonly<Record<string, string>>) =>
  (name: string): string =>
    sent ? sent.text(name) : (standing[name] ?? '');

export const errorOf = ({ t, refusal }: FormContext, name: string): string | undefined => {
  const key = refusal?.fields?.[name];
  return key ? t(key) : undefined;
};

/** Errors at the top, required note, the fields, one act and the way back. */
export const CycleForm = (
  props: FormContext & { action: string; version?: number; submit: string; back: string; children: Child },
) => {
  const { t, tokens, refusal } = props;
  const fields = Object.entries(refusal?.fields ?? {}).map(([field, key]) => ({ field, message: t(key) }));
  const errors = refusal && fields.length === 0 ? [{ field: 'main', message: t(refusal.key, refusal.params) }] : fields;
  return (
    <>
      <ErrorSummary t={t} errors={errors} />
      <Form action={props.action} csrf={tokens.csrf} idempotencyKey={tokens.key} version={props.version} guarded>
        <RequiredNote t={t} />
        {props.children}
        <FormActions>
          <SubmitButton>{props.submit}</SubmitButton>
          <a href={props.back}>{t('cycle.back')}</a>
        </FormActions>
      </Form>
    </>
  );
};

/** A day as a document says it, and the document. */
export const StatedDayFields = (context: FormContext) => {
  const { t, value } = context;
  return (
    <>
      <SelectField
        name="bound"
        label={t('cycle.field.bound')}
        value={value('bound')}
        choices={['by', 'before'].map((bound) => ({ value: bound, label: t(`cycle.bound.${bound}`) }))}
        hint={t('cycle.field.bound.hint')}
        size="medium"
      />
      <DayField
        t={t}
        name="statedOn"
        label={t('cycle.field.statedOn')}
        value={value('statedOn')}
        error={errorOf(context, 'statedOn')}
        required
      />
      <BasisField {...context} required />
    </>
  );
};

export const BasisField = ({ required, ...context }: FormContext & { required: boolean }) => (
  <TextArea
    name="basis"
    label={context.t('cycle.field.basis')}
    hint={context.t('cycle.field.basis.hint')}
    value={context.value('basis')}
    error={errorOf(context, 'basis')}
    required={required}
    rows={2}
  />
);

export const GraceField = (context: FormContext) => (
  <TextField
    name="graceDays"
    label={context.t('cycle.field.grace')}
    hint={context.t('cycle.field.grace.hint')}
    value={context.value('graceDays')}
    error={errorOf(context, 'graceDays')}
    inputmode="numeric"
    size="short"
  />
);
