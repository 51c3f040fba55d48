import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/card.tsx';
import { SelectField } from '../../../ui/form.tsx';
import { FilterBar } from '../../../ui/table.tsx';
import { rulePaths } from '../rulebook.paths.ts';
import { type RuleTable, RuleTablePanel } from './rule-list.pages.tsx';

export interface SectionModel {
  readonly section: string;
  readonly today: Day;
  readonly mayChange: boolean;
  readonly tables: readonly RuleTable[];
  /** years to choose from; empty where the subject does not run by years */
  readonly years: readonly number[];
  /** the chosen year, null for all */
  readonly year: number | null;
  readonly onlyMissing: boolean;
  /** a set of which no row is valid today: the nearest one is applied and the page says so */
  readonly outside: boolean;
  readonly list: string;
}

/** One subject of the rulebook: every row with validity, basis and origin. */
export const SectionPage = ({ t, model }: { t: Translate; model: SectionModel }) => (
  <div class="stack">
    {model.outside && <OutsideValidity t={t} day={model.today} />}
    <Filters t={t} model={model} />
    {model.tables.map((table) => (
      <RuleTablePanel t={t} today={model.today} mayChange={model.mayChange} table={table} />
    ))}
  </div>
);

/** Shown wherever a rule is used on a day on which it does not hold (practice 12). */
export const OutsideValidity = ({ t, day }: { t: Translate; day: Day }) => (
  <Callout tone="gold" title={t('rule.outsideValidity')}>
    {t('rule.outsideValidity.text', { day: formatDay(day) })}
  </Callout>
);

const Filters = ({ t, model }: { t: Translate; model: SectionModel }) => {
  const { years, year, onlyMissing, list } = model;
  const query = { path: rulePaths.section(model.section), params: { list } };
  return (
    <FilterBar t={t} query={query} active={onlyMissing ? 1 : 0} keep={['list']}>
      {years.length > 0 && (
        <SelectField
          name="year"
          label={t('rules.filter.year')}
          value={year === null ? 'all' : String(year)}
          choices={[
            { value: 'all', label: t('rules.filter.all') },
            ...years.map((each) => ({ value: String(each), label: String(each) })),
          ]}
        />
      )}
      <SelectField
        name="show"
        label={t('rules.filter.show')}
        value={onlyMissing ? 'missing' : 'all'}
        choices={[
          { value: 'all', label: t('rules.filter.all') },
          { value: 'missing', label: t('rules.filter.missing') },
        ]}
      />
    </FilterBar>
  );
};
