import { Chart, EmptyState, type Multiple, SmallMultiples } from '../../../ui/index.ts';
import { DataOf } from './data-links.pages.tsx';
import { MONTHS } from './picture-filter.rules.ts';
import type { PicturesProps } from './pictures.pages.tsx';

/** More small pictures are a wall; the file has all. */
const MOST = 12;

/** A small picture for each language or country, all on one scale, the largest first. */
export const ValuePicture = ({ t, model, of }: PicturesProps & { of: 'languages' | 'countries' }) => {
  const counts = Map.groupBy(model[of], ({ value }) => value);
  const { lists } = model;
  const items =
    of === 'countries' ? lists.countries.items : [...lists.languages.items, ...lists['press-languages'].items];
  const names = new Map(items.map((item) => [item.code, t.locale === 'vi' ? item.name : item.nameEn]));
  const multiples = [...counts]
    .map(([value, rows]): Multiple & { all: number } => ({
      label: names.get(value) ?? value,
      values: MONTHS.map((month) => rows.find((row) => row.month === month)?.reported ?? 0),
      apart: rows.reduce((sum, { stated }) => sum + stated, 0),
      all: rows.reduce((sum, { reported }) => sum + reported, 0),
    }))
    .sort((a, b) => b.all - a.all)
    .slice(0, MOST);
  if (multiples.length === 0)
    return (
      <Chart
        t={t}
        id={of}
        question={t(`pictures.${of}`)}
        picture={<EmptyState title={t('pictures.empty')} />}
        columns={[]}
        rows={[]}
      />
    );
  return (
    <>
      <SmallMultiples
        t={t}
        id={of}
        question={t(`pictures.${of}`)}
        points={MONTHS.map((month) => t('pictures.month.short', { month }))}
        multiples={multiples}
        what={t(of === 'languages' ? 'pictures.column.language_name' : 'pictures.column.country_name')}
        apart={t('pictures.column.stated')}
      />
      <p class="hint">{t('pictures.several')}</p>
      <DataOf t={t} picture={of} filter={model.filter} />
    </>
  );
};
