import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  Panel,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { QuoteOf } from './obligation.pages.tsx';
import type { ObligationFormPlace } from './obligation-form.pages.tsx';

interface Props {
  t: Translate;
  place: ObligationFormPlace;
  reason: string;
  errors: readonly FieldError[];
}

/** Two ways in which a sentence gives no work: as a general requirement, or not at all. */
export const DecisionPage = ({ t, place, reason, errors }: Props) => {
  const { directiveId, obligation, tokens } = place;
  const { lineageId, version } = obligation;
  return (
    <>
      <QuoteOf t={t} obligation={obligation} />
      <Panel title={t('decision.general')}>
        <p>{t('decision.general.text')}</p>
        <ButtonForm
          action={directivePaths.generality(directiveId, lineageId)}
          csrf={tokens.csrf}
          version={version}
          tone="primary"
        >
          {t('decision.general.submit')}
        </ButtonForm>
      </Panel>
      <Panel title={t('decision.reject')}>
        <ErrorSummary t={t} errors={errors} />
        <Form
          action={directivePaths.rejection(directiveId, lineageId)}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
          version={version}
        >
          <TextField
            name="reason"
            label={t('reading.reason')}
            hint={t('decision.reject.hint')}
            value={reason}
            error={errors.find((error) => error.field === 'reason')?.message}
            required
          />
          <FormActions>
            <SubmitButton tone="secondary">{t('decision.reject.submit')}</SubmitButton>
            <a href={directivePaths.card(directiveId, lineageId)}>{t('obligation.back')}</a>
          </FormActions>
        </Form>
      </Panel>
    </>
  );
};
