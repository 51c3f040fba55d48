import { formatDay } from '../../../../kernel/day.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import { Callout, Card, Form, FormActions, SubmitButton, TextArea } from '../../../../ui/index.ts';
import { dossierPaths } from '../dossier.paths.ts';
import { reasonOf, type SentForm, type Tokens } from '../sent-form.pages.tsx';
import type { RoundModel } from './load-round.ts';
import type { Opinion } from './opinion.rules.ts';

interface AnswerProps {
  readonly t: Translate;
  readonly model: RoundModel;
  readonly unitId: string;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** The page of a unit that was asked: agree to all with one click, or write at the items that matter. */
export const AnswerPage = ({ t, model, unitId, tokens, sent }: AnswerProps) => {
  const { round, opinions, items } = model;
  const own = model.units.find((unit) => unit.unitId === unitId);
  const before = new Map(opinions.filter((each) => each.unitId === unitId).map((each) => [each.itemId, each.words]));
  const value = (name: string, itemId: Opinion['itemId']) => sent?.text(name) ?? before.get(itemId) ?? '';
  return (
    <Form
      action={dossierPaths.answer(round.id)}
      label={t('opinion.yours')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={own?.version ?? 1}
    >
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      {own?.answeredOn && (
        <Callout tone="forest">{t('opinion.answeredOn', { day: formatDay(own.answeredOn) })}</Callout>
      )}
      <p class="hint">{t('opinion.yours.hint')}</p>
      <TextArea name="whole" label={t('opinion.yours.whole')} value={value('whole', null)} rows={2} />
      <FormActions>
        <SubmitButton>{t('opinion.yours.submit')}</SubmitButton>
      </FormActions>
      <div class="stack">
        {items.map(({ id, title, subtitle, words }) => (
          <Card title={title} subtitle={subtitle} level={3}>
            {words !== '' && words.split('\n').map((line) => <p>{line}</p>)}
            <details open={value(`line-${id}`, id) !== ''}>
              <summary>{t('opinion.yours.item')}</summary>
              <TextArea
                name={`line-${id}`}
                label={`${t('opinion.yours.item')}: ${title}`}
                value={value(`line-${id}`, id)}
                rows={2}
              />
            </details>
          </Card>
        ))}
      </div>
      <FormActions>
        <SubmitButton>{t('opinion.yours.submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
};
