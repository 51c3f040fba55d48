import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable } from '../../../ui/index.ts';
import type { Cell } from '../../../verify/figure.ts';
import { amountOrDash, amountWords, asHeading, keptParams } from './figure-words.pages.tsx';
import { indicatorPaths } from './indicator.paths.ts';
import type { IndicatorModel } from './load-indicator.ts';

/** A page shows the largest; the download has all. */
const SHOWN = 50;

/** The cells of a figure, the largest first; each opens its records. */
export const BreakdownTable = ({ t, model }: { t: Translate; model: IndicatorModel }) => {
  const { indicator, by, figure, oversees } = model;
  const cells = [...figure.cells].sort(
    (a, b) => b.amounts.reported - a.amounts.reported || b.amounts.stated - a.amounts.stated,
  );
  const byUnit = by.length === 1 && by[0] === 'unit';
  const caption = t('indicator.broken', { by: by.map((field) => t(`figure.field.${field}`)).join(', ') });
  return (
    <section aria-labelledby="breakdown">
      <h2 id="breakdown">{caption}</h2>
      {oversees && (
        <p>
          <a href={indicatorPaths.show(indicator.code, { ...keptParams(model), by: byUnit ? '' : 'unit' })}>
            {t(byUnit ? 'indicator.byRule' : 'indicator.byUnit')}
          </a>
        </p>
      )}
      <DataTable
        t={t}
        caption={caption}
        columns={columnsOf(t, model, byUnit)}
        rows={cells.slice(0, SHOWN)}
        empty={null}
      />
      <p class="hint">{t('indicator.broken.note')}</p>
      {cells.length > SHOWN && <p class="hint">{t('indicator.broken.more', { shown: SHOWN, count: cells.length })}</p>}
    </section>
  );
};

function columnsOf(t: Translate, model: IndicatorModel, byUnit: boolean): Column<Cell>[] {
  const { indicator, by, figure, nameOf } = model;
  const base = indicatorPaths.records(indicator.code, { ...keptParams(model), by: byUnit ? 'unit' : '' });
  const open = ({ key }: Cell): string =>
    `${base}${base.includes('?') ? '&' : '?'}${key.map((value) => `key=${encodeURIComponent(value)}`).join('&')}`;
  const words = ({ key }: Cell): string =>
    by.map((field, index) => (key[index] ? nameOf(field, key[index]) : t('figure.unsaid'))).join(' · ');
  const amount = (level: keyof Cell['amounts']): Column<Cell> => ({
    key: level,
    header: t(`figure.level.${level}`),
    align: 'end',
    cell: ({ amounts }) => amountOrDash(t, amounts[level]),
    total: amountWords(t, figure.total[level]),
  });
  return [
    {
      key: 'name',
      header: asHeading(by.map((field) => t(`figure.field.${field}`)).join(', ')),
      heading: true,
      cell: (cell) => <a href={open(cell)}>{words(cell)}</a>,
    },
    amount('reported'),
    amount('confirmed'),
    amount('checked'),
    amount('stated'),
  ];
}
