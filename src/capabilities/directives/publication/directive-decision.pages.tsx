import type { Translate } from '../../../kernel/translate.ts';
import { ErrorSummary, type FieldError, Form, FormActions, SubmitButton, TextArea } from '../../../ui/index.ts';

interface Props {
  t: Translate;
  /** key of the words: `correction`, `correction.discard`, `withdrawal` */
  words: 'correction' | 'correction.discard' | 'withdrawal';
  action: string;
  back: string;
  version: number;
  reason: string;
  errors: readonly FieldError[];
  tokens: { csrf: string; key: string };
}

/** A decision about the whole document, with its reason. */
export const DirectiveDecisionPage = ({ t, words, action, back, version, reason, errors, tokens }: Props) => (
  <Form action={action} csrf={tokens.csrf} idempotencyKey={tokens.key} version={version}>
    <ErrorSummary t={t} errors={errors} />
    <p>{t(`${words}.text`)}</p>
    <TextArea
      name="reason"
      label={t('correction.reason')}
      value={reason}
      rows={3}
      error={errors.find((error) => error.field === 'reason')?.message}
      required
    />
    <FormActions>
      <SubmitButton>{t(words === 'correction.discard' ? words : `${words}.submit`)}</SubmitButton>
      <a href={back}>{t('obligation.back')}</a>
    </FormActions>
  </Form>
);
