import type { Translate } from '../../../kernel/translate.ts';
import { FilterBar, type PageQuery, SelectField } from '../../../ui/index.ts';
import { tagName } from '../budget-words.rules.ts';
import { GROUPINGS } from '../money/groupings.rules.ts';
import { yearChoices } from '../overview/amount-columns.pages.tsx';
import type { FlowModel } from './load-flow.ts';

export interface FlowProps {
  readonly t: Translate;
  readonly model: FlowModel;
  readonly query: PageQuery;
  readonly oversees: boolean;
}

/** What is shown, by address. */
export const FlowFilter = ({ t, model, query, oversees }: FlowProps) => {
  const { asked, words } = model;
  const active = [query.params.source, query.params.tag, oversees && query.params.unit].filter(Boolean).length;
  return (
    <FilterBar t={t} query={query} active={active}>
      <SelectField
        name="by"
        label={t('flow.by')}
        value={asked.by}
        choices={GROUPINGS.map((by) => ({ value: by, label: t(`flow.by.${by}`) }))}
      />
      <SelectField
        name="year"
        label={t('budget.year')}
        value={String(asked.year)}
        choices={yearChoices(model.thisYear)}
      />
      {oversees && (
        <SelectField
          name="unit"
          label={t('budget.unit')}
          blank={t('budget.allUnits')}
          value={asked.unitId ?? ''}
          choices={model.unitChoices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <SelectField
        name="source"
        label={t('spending.pot')}
        blank={t('spending.source.any')}
        value={asked.source ?? ''}
        choices={[...words.sources].map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        name="tag"
        label={t('flow.by.tag')}
        blank="–"
        value={asked.tag ?? ''}
        choices={[...words.tags.keys()].map((value) => ({ value, label: tagName(t, words, value) }))}
      />
    </FilterBar>
  );
};
