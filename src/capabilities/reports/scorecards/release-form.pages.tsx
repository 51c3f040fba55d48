import { ButtonForm, DayField, Form, FormActions, Panel, SubmitButton, TextField } from '../../../ui/index.ts';
import type { EditionPageProps } from './scorecard.pages.tsx';
import { scorecardPaths } from './scorecard.paths.ts';
import { reasonOf } from './scorecard-words.pages.tsx';

/** The decision of the PPC, or the way back when the count was wrong. */
export const ReleaseForm = ({ t, model: { edition }, tokens, sent }: EditionPageProps) => (
  <Panel title={t('scorecard.release')}>
    <p class="hint">{t('scorecard.release.text')}</p>
    {sent && <p class="error">{reasonOf(t, sent)}</p>}
    <Form
      action={scorecardPaths.release(edition.id)}
      label={t('scorecard.release')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={edition.version}
    >
      <TextField
        name="decisionNumber"
        label={t('scorecard.release.number')}
        value={sent?.text('decisionNumber') ?? ''}
        size="medium"
        required
      />
      <DayField
        t={t}
        name="decisionOn"
        label={t('scorecard.release.on')}
        value={sent?.text('decisionOn') ?? ''}
        required
      />
      <FormActions>
        <SubmitButton>{t('scorecard.release')}</SubmitButton>
      </FormActions>
    </Form>
    <ButtonForm
      action={scorecardPaths.withdrawal(edition.id)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={edition.version}
      tone="quiet"
    >
      {t('scorecard.withdraw')}
    </ButtonForm>
  </Panel>
);
