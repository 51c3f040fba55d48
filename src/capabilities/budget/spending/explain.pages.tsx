import { formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Card,
  EmptyState,
  Form,
  FormActions,
  type PageQuery,
  Pagination,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { potKey } from '../budget.rules.ts';
import { type BudgetWords, potName } from '../budget-words.rules.ts';
import { SentErrors, type SentForm, type Tokens } from '../sent-form.pages.tsx';
import type { OverspentPlace } from './standing.store.ts';

export interface ExplainModel {
  readonly unitId: string;
  readonly year: number;
  readonly page: number;
  readonly places: readonly OverspentPlace[];
  readonly count: number;
  readonly titles: ReadonlyMap<string, string>;
  readonly words: BudgetWords;
}

interface Props {
  readonly t: Translate;
  readonly model: ExplainModel;
  readonly query: PageQuery;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** What was paid beyond the budget, each with the form that explains it. */
export const ExplainPage = ({ t, model, query, tokens, sent }: Props) => {
  const { places, titles, words, unitId, year } = model;
  const came = (place: OverspentPlace): SentForm | null =>
    sent?.text('line') === (place.lineId ?? '') && sent.text('pot') === potKey(place) ? sent : null;
  if (places.length === 0) return <EmptyState title={t('spending.explain.none')} />;
  return (
    <div class="stack">
      <SentErrors t={t} sent={sent} />
      {places.map((place) => (
        <Card
          title={place.lineId ? (titles.get(place.lineId) ?? '') : t('budget.noLine')}
          {...(place.lineId && { href: budgetPaths.line(place.lineId) })}
          subtitle={t('spending.explain.over', { pot: potName(t, words, place), amount: formatDong(place.over) })}
        >
          {place.explained > 0 && <p>{t('spending.explain.before', { amount: formatDong(place.explained) })}</p>}
          <Form
            action={budgetPaths.explanation(unitId, year)}
            label={t('spending.explain')}
            csrf={tokens.csrf}
            idempotencyKey={tokens.key}
            fields={{ line: place.lineId ?? '', pot: potKey(place) }}
          >
            <TextArea
              name="words"
              id={`words-${place.lineId ?? 'none'}-${potKey(place).replace(':', '-')}`}
              label={t('spending.explain.words')}
              value={came(place)?.text('words') ?? ''}
              rows={2}
            />
            <FormActions>
              <SubmitButton>{t('spending.explain.save')}</SubmitButton>
            </FormActions>
          </Form>
        </Card>
      ))}
      <Pagination t={t} query={query} page={model.page} total={model.count} />
    </div>
  );
};
