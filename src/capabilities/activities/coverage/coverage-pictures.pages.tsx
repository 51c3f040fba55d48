import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState, FilterBar, type PageQuery, SelectField, SmallMultiples } from '../../../ui/index.ts';
import { coveragePaths } from './coverage.paths.ts';
import { Counts, CoverageTabs } from './coverage-head.pages.tsx';
import type { CoverageCell } from './coverage-list.store.ts';
import { languagesOf, nameOf } from './coverage-words.rules.ts';
import type { CoveragePicturesModel } from './load-coverage.ts';

export interface CoveragePicturesProps {
  t: Translate;
  model: CoveragePicturesModel;
  query: PageQuery;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** A year of items by month: each language and each country on one scale. */
export const CoveragePicturesPage = ({ t, model, query }: CoveragePicturesProps) => (
  <>
    <CoverageTabs t={t} current="pictures" />
    <FilterBar t={t} query={query} active={query.params.time ? 1 : 0}>
      <SelectField
        name="time"
        label={t('coverage.pictures.year')}
        value={model.filter.time}
        choices={model.years.map((year) => ({ value: year, label: year }))}
      />
    </FilterBar>
    <Counts t={t} counts={model.counts} />
    {model.counts.items + model.counts.stated === 0 ? (
      <EmptyState title={t('coverage.pictures.none')} />
    ) : (
      <>
        <p class="hint">{t('coverage.pictures.note')}</p>
        {(['language', 'country'] as const).map((by) => (
          <SmallMultiples
            t={t}
            id={`coverage-${by}`}
            question={t(`coverage.pictures.${by}`)}
            points={MONTHS.map((month) => t('ui.chart.month', { month: Number(month) }))}
            multiples={multiplesOf(t, model, by)}
            what={t(`coverage.field.${by}`)}
            apart={t('coverage.level.stated')}
          />
        ))}
      </>
    )}
  </>
);

/** Those with most items first. */
function multiplesOf(t: Translate, { cells, lists, filter }: CoveragePicturesModel, by: 'language' | 'country') {
  const choices = by === 'language' ? languagesOf(lists) : lists.countries.items;
  return [...Map.groupBy(cells[by], (cell) => cell.key)]
    .map(([key, own]) => ({
      label: nameOf(choices, key, t.locale),
      values: MONTHS.map((month) => own.find((cell) => cell.month.endsWith(`-${month}`))?.items ?? 0),
      href: `${coveragePaths.list}?${new URLSearchParams({ [by]: key, time: filter.time })}`,
      apart: sum(own, 'stated'),
      items: sum(own, 'items'),
    }))
    .sort((one, other) => other.items - one.items || other.apart - one.apart);
}

const sum = (cells: readonly CoverageCell[], name: 'items' | 'stated'): number =>
  cells.reduce((total, cell) => total + cell[name], 0);
