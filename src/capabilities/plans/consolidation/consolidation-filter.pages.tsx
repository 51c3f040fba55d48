import type { Translate } from '../../../kernel/translate.ts';
import { FilterBar, type PageQuery, SelectField, TextField } from '../../../ui/index.ts';
import { GROUPINGS, STANDINGS } from './consolidation.rules.ts';
import { activeFilters } from './consolidation-query.rules.ts';
import type { Consolidation } from './load-consolidation.ts';
import { DECISIONS } from './sent-line.rules.ts';

interface FilterProps {
  t: Translate;
  model: Consolidation;
  query: PageQuery;
}

/** How the table is grouped, and which lines it shows. */
export const ConsolidationFilter = ({ t, model, query }: FilterProps) => {
  const { asked, lists } = model;
  return (
    <FilterBar t={t} query={query} active={activeFilters(asked)}>
      <SelectField
        name="by"
        label={t('consolidation.by')}
        value={asked.grouping}
        choices={GROUPINGS.map((value) => ({ value, label: t(`consolidation.by.${value}`) }))}
      />
      <SelectField
        name="standing"
        label={t('consolidation.filter.standing')}
        blank={t('consolidation.all')}
        value={asked.standing ?? ''}
        choices={STANDINGS.map((value) => ({ value, label: standingWords(t, value) }))}
      />
      <SelectField
        name="group"
        label={t('consolidation.by.task-group')}
        blank={t('consolidation.all')}
        value={asked.taskGroup}
        choices={lists['plan-task-groups'].items.map((item) => ({
          value: item.code,
          label: t.locale === 'vi' ? item.name : item.nameEn,
        }))}
      />
      <TextField name="unit" label={t('consolidation.filter.unit')} value={asked.unit} type="search" />
      <TextField name="q" label={t('consolidation.filter.q')} value={asked.q} type="search" />
    </FilterBar>
  );
};

const standingWords = (t: Translate, value: (typeof STANDINGS)[number]): string =>
  t(DECISIONS.some((each) => each === value) ? `consolidation.decision.${value}` : `consolidation.standing.${value}`);
