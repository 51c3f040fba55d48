import type { Translate } from '../../../../kernel/translate.ts';
import { Callout, CheckboxGroup, DayField, Form, FormActions, SubmitButton } from '../../../../ui/index.ts';
import { dossierPaths } from '../dossier.paths.ts';
import type { Dossier } from '../dossier.rules.ts';
import { reasonOf, type SentForm, type Tokens } from '../sent-form.pages.tsx';

interface AskProps {
  readonly t: Translate;
  readonly dossier: Dossier;
  readonly units: readonly { readonly id: string; readonly name: string; readonly suggested: boolean }[];
  readonly answerBy: string;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** Whom to ask and until when; the units that have lines and the standing adviser are ticked already. */
export const AskPage = ({ t, dossier, units, answerBy, tokens, sent }: AskProps) => {
  const error = (field: string) => {
    const key = sent?.refusal.fields?.[field];
    return key ? t(key) : undefined;
  };
  return (
    <Form
      action={dossierPaths.opinions(dossier.planId)}
      label={t('opinion.ask')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={dossier.version}
    >
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      <p class="hint">{t('opinion.ask.text')}</p>
      <DayField
        t={t}
        name="answerBy"
        label={t('opinion.answerBy')}
        value={sent?.text('answerBy') ?? answerBy}
        error={error('answerBy')}
      />
      <CheckboxGroup
        name="unit"
        label={t('opinion.units')}
        error={error('units')}
        values={sent?.all('unit') ?? units.filter((unit) => unit.suggested).map((unit) => unit.id)}
        choices={units.map((unit) => ({ value: unit.id, label: unit.name }))}
      />
      <FormActions>
        <SubmitButton>{t('opinion.ask.submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
};
