import type { TableBlock } from '../../../documents/index.ts';
import { saying, type YearFigure } from './review-unit.rules.ts';

/** Figures by year: reported, and of it what was checked; what is only stated stands in no cell. */
export function figuresTable(figures: readonly YearFigure[], years: readonly number[]): TableBlock {
  const wide = Math.floor(46 / Math.max(1, years.length));
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 6, align: 'center' },
      { title: 'Chỉ tiêu', width: 36, align: 'left' },
      { title: 'Đơn vị tính', width: 12, align: 'center' },
      ...years.map((year) => ({ title: `Năm ${year}`, width: wide, align: 'right' as const })),
    ],
    rows: saying(figures).map((figure, index) => ({
      kind: 'row',
      cells: [
        String(index + 1),
        figure.name,
        figure.unit,
        ...years.map((year) => amountIn(figure.years.find((each) => each.year === year)?.amounts.reported ?? 0)),
      ],
    })),
  };
}

const amountIn = (amount: number): string => amount.toLocaleString('vi-VN');
