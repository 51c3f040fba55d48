import type { Translate } from '../../../kernel/translate.ts';
import { ErrorSummary, Form, FormActions, SelectField, SubmitButton, TextField } from '../../../ui/form.tsx';
import { documentPaths } from '../document.paths.ts';
import { NEW_PAPERS } from './new-paper.rules.ts';

export interface NewPaperModel {
  readonly typed: { readonly kind: string; readonly issuer: string; readonly subject: string };
  readonly issuers: readonly { readonly id: string; readonly name: string }[];
  readonly errors: Readonly<Record<string, string>>;
}

interface NewPaperProps {
  readonly t: Translate;
  readonly model: NewPaperModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** Which paper, in whose name, on what; everything else is written on the draft. */
export const NewPaperPage = ({ t, model: { typed, issuers, errors }, tokens }: NewPaperProps) => (
  <>
    <ErrorSummary t={t} errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
    <Form action={documentPaths.newPaper} csrf={tokens.csrf} idempotencyKey={tokens.key} guarded>
      <SelectField
        name="kind"
        label={t('paper.new.kind')}
        value={typed.kind}
        error={errors.kind}
        choices={NEW_PAPERS.map((kind) => ({ value: kind, label: t(`paper.new.${kind}`) }))}
      />
      <SelectField
        name="issuer"
        label={t('paper.new.issuer')}
        value={typed.issuer}
        error={errors.issuer}
        choices={issuers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="subject" label={t('document.subject')} value={typed.subject} error={errors.subject} required />
      <FormActions>
        <SubmitButton>{t('paper.new.open')}</SubmitButton>
      </FormActions>
    </Form>
  </>
);
