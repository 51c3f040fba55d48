import type { Child } from 'hono/jsx';
import type { Refusal } from '../../kernel/result.ts';
import type { Translate } from '../../kernel/translate.ts';
import { Callout } from '../../ui/card.tsx';
import {
  CheckboxField,
  type Choice,
  DayField,
  ErrorSummary,
  Form,
  FormActions,
  RequiredNote,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../ui/form.tsx';

/** One entry of an act's form; `value` is what stands there before anybody typed. */
export interface ActField {
  readonly name: string;
  readonly label: string;
  readonly as?: 'text' | 'day' | 'area' | 'select' | 'check';
  readonly value?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly choices?: readonly Choice[];
  readonly blank?: string;
}

export interface ActFormProps {
  readonly t: Translate;
  readonly action: string;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly version?: number;
  readonly fields: readonly ActField[];
  readonly submit: string;
  /** an act that cannot be taken back */
  readonly danger?: boolean;
  /** what the act does, above the fields */
  readonly lead?: Child;
  readonly back: { readonly href: string; readonly label: string };
  readonly refusal?: Refusal;
  /** what was typed, when the form comes back */
  readonly typed?: { text(name: string): string };
}

/** The form of one act: every act of this capability looks and answers the same. */
export const ActForm = (props: ActFormProps) => {
  const { t, fields, refusal } = props;
  const wrong = refusal?.fields ?? {};
  const errors = fields.flatMap(({ name, label }) =>
    wrong[name] ? [{ field: name, message: `${label}: ${t(wrong[name])}` }] : [],
  );
  return (
    <>
      {typeof props.lead === 'string' ? <p>{props.lead}</p> : props.lead}
      {refusal && errors.length === 0 && (
        <Callout tone="brocade" title={t('organisation.refused')}>
          {t(refusal.key, refusal.params)}
        </Callout>
      )}
      <ErrorSummary t={t} errors={errors} />
      <Form action={props.action} csrf={props.tokens.csrf} idempotencyKey={props.tokens.key} version={props.version}>
        {fields.some((field) => field.required) && <RequiredNote t={t} />}
        {fields.map((field) => (
          <OneField
            t={t}
            field={props.typed ? { ...field, value: props.typed.text(field.name) } : field}
            error={wrong[field.name] && t(wrong[field.name] ?? '')}
          />
        ))}
        <FormActions>
          <SubmitButton tone={props.danger ? 'danger' : 'primary'}>{props.submit}</SubmitButton>
          <a href={props.back.href}>{props.back.label}</a>
        </FormActions>
      </Form>
    </>
  );
};

const OneField = ({ t, field, error }: { t: Translate; field: ActField; error?: string }) => {
  const { as, choices, blank, ...shared } = { ...field, error };
  switch (as) {
    case 'day':
      return <DayField t={t} {...shared} />;
    case 'area':
      return <TextArea {...shared} rows={3} />;
    case 'select':
      return (
        <SelectField
          {...shared}
          choices={choices ?? []}
          blank={blank ?? (field.value === undefined ? t('ui.form.choose') : undefined)}
        />
      );
    case 'check':
      return <CheckboxField {...shared} value="yes" checked={field.value === 'yes'} />;
    case 'text':
    case undefined:
      return <TextField {...shared} />;
  }
};
