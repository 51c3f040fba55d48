import type { Translate } from '../../../kernel/translate.ts';
import { DayField, FileField, Form, FormActions, SecrecyGate, SubmitButton, TextField } from '../../../ui/index.ts';
import type { Attempt } from './sending.pages.tsx';

interface PaperFormProps {
  t: Translate;
  action: string;
  attempt: Attempt | null;
  /** what is recorded here */
  hint: string;
  /** an example of a number */
  example: string;
  submit: string;
  common: { readonly csrf: string; readonly idempotencyKey: string; readonly version: number };
  fields?: Readonly<Record<string, string>>;
}

/** A paper that was signed and numbered outside: whoever enters it stands in the record as the one who entered. */
export const PaperForm = ({ t, action, attempt, hint, example, submit, common, fields }: PaperFormProps) => {
  const errorOf = (name: string): string | undefined => {
    const key = attempt?.refusal.fields?.[name];
    return key && t(key);
  };
  return (
    <Form action={action} fields={fields} upload guarded {...common}>
      <p class="hint">{hint}</p>
      <TextField
        name="number"
        label={t('plan.act.signed.number')}
        hint={example}
        value={attempt?.value('number')}
        error={errorOf('number')}
        size="medium"
        required
      />
      <DayField
        t={t}
        name="issuedOn"
        label={t('plan.act.signed.day')}
        value={attempt?.value('issuedOn')}
        error={errorOf('issuedOn')}
        required
      />
      <SecrecyGate t={t} error={errorOf('secrecy')} checked={Boolean(attempt?.value('no_state_secrets'))}>
        <FileField
          t={t}
          name="file"
          label={t('plan.act.signed.file')}
          accept={['.pdf']}
          megabytes={12}
          error={errorOf('file')}
        />
      </SecrecyGate>
      <FormActions>
        <SubmitButton tone="secondary">{submit}</SubmitButton>
      </FormActions>
    </Form>
  );
};
