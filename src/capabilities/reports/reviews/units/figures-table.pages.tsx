import type { Translate } from '../../../../kernel/translate.ts';
import { type Column, DataTable, EmptyState } from '../../../../ui/index.ts';
import { type Review, yearsOf } from '../review.rules.ts';
import { saying, type YearFigure } from './review-unit.rules.ts';

interface FiguresProps {
  readonly t: Translate;
  readonly review: Pick<Review, 'firstYear' | 'lastYear'>;
  readonly figures: readonly YearFigure[];
}

/** Figures by year: what is reported, and how much of it was checked; what is only stated stands apart. */
export const FiguresTable = ({ t, review, figures }: FiguresProps) => (
  <DataTable
    t={t}
    caption={t('lookback.figures')}
    rows={saying(figures)}
    empty={<EmptyState title={t('lookback.figures.none')}>{t('lookback.figures.none.text')}</EmptyState>}
    columns={[
      { key: 'name', header: t('lookback.figure'), heading: true, cell: ({ name, unit }) => `${name} (${unit})` },
      ...yearsOf(review).map(
        (year): Column<YearFigure> => ({
          key: String(year),
          header: String(year),
          align: 'end',
          cell: ({ years }) => <Amount t={t} figure={years.find((each) => each.year === year)} />,
        }),
      ),
    ]}
  />
);

const Amount = ({ t, figure }: { t: Translate; figure: YearFigure['years'][number] | undefined }) => {
  const { reported = 0, checked = 0, stated = 0 } = figure?.amounts ?? {};
  return (
    <>
      {reported.toLocaleString('vi-VN')}
      {reported > 0 && <span class="small soft"> {t('lookback.figure.checked', { count: checked })}</span>}
      {stated > 0 && <span class="small soft"> {t('lookback.figure.stated', { count: stated })}</span>}
    </>
  );
};
