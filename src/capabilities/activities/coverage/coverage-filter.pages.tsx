import { FilterBar, type PageQuery, SelectField, TextField } from '../../../ui/index.ts';
import type { CoverageListProps } from './coverage-list.pages.tsx';
import { choicesOf, languagesOf } from './coverage-words.rules.ts';

/** Every filter has its place in the address. */
export const Filters = ({ t, model, query }: Pick<CoverageListProps, 't' | 'model' | 'query'>) => {
  const { filter, lists } = model;
  const select = (name: 'country' | 'language' | 'level', choices: { value: string; label: string }[]) => (
    <SelectField
      name={name}
      label={t(`coverage.field.${name}`)}
      blank={t('coverage.filter.all')}
      value={filter[name]}
      choices={choices}
    />
  );
  const levels = ['recorded', 'checked', 'stated', 'withdrawn'];
  return (
    <FilterBar t={t} query={query} active={activeOf(query)} keep={['activity', 'story', 'unit']}>
      <TextField name="q" label={t('coverage.filter.q')} value={filter.q} type="search" />
      <TextField
        name="time"
        label={t('coverage.filter.time')}
        hint={t('coverage.filter.timeHint')}
        value={filter.time}
      />
      {select('language', choicesOf(languagesOf(lists), t.locale))}
      <SelectField
        name="outlet"
        label={t('coverage.field.outlet')}
        blank={t('coverage.filter.all')}
        value={filter.outlet}
        choices={model.outlets.map((outlet) => ({ value: outlet, label: outlet }))}
      />
      {select('country', choicesOf(lists.countries.items, t.locale))}
      {select(
        'level',
        levels.map((value) => ({ value, label: t(`coverage.level.${value}`) })),
      )}
    </FilterBar>
  );
};

const activeOf = (query: PageQuery): number =>
  Object.entries(query.params).filter(([name, value]) => name !== 'page' && value).length;
