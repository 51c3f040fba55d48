import type { Block, TableColumn, TableRow } from '../../documents/index.ts';
import type { FrozenFigure } from '../figures/index.ts';
import type { EditionContent } from './edition.store.ts';

const COLUMNS: readonly TableColumn[] = [
  { title: 'STT', width: 5, align: 'center' },
  { title: 'Chỉ tiêu', width: 29, align: 'left' },
  { title: 'Đơn vị tính', width: 10, align: 'left' },
  { title: 'Trong kỳ', width: 9, align: 'right' },
  { title: 'Đơn vị đã xác nhận', width: 9, align: 'right' },
  { title: 'Thường trực đã kiểm tra', width: 9, align: 'right' },
  { title: 'Kỳ trước', width: 9, align: 'right' },
  { title: 'Cùng kỳ năm trước', width: 10, align: 'right' },
  { title: 'Chỉ tiêu kế hoạch', width: 10, align: 'right' },
];

/** What nobody counted, compared or aimed at fills no row: a commune's table is as long as its work. */
export const hasSomething = (
  { indicator, figure: { total } }: FrozenFigure,
  { compared }: Pick<EditionContent, 'compared'>,
): boolean => {
  const beside = compared[indicator];
  const numbers = [total.reported, total.stated, beside?.previous, beside?.lastYear, beside?.apart];
  return numbers.some((number) => (number ?? 0) !== 0) || (beside?.target ?? null) !== null;
};

/** The figures of an edition as the paper shows them; a declared one says so. */
export const figureTable = (
  figures: readonly FrozenFigure[],
  { compared }: Pick<EditionContent, 'compared'>,
): Block[] => [
  {
    kind: 'table',
    columns: COLUMNS,
    rows: figures.map((one, index): TableRow => {
      const { total } = one.figure;
      const beside = compared[one.indicator];
      return {
        kind: 'row',
        cells: [
          String(index + 1),
          one.declared ? `${one.name} (số liệu khai báo)` : one.name,
          one.unitWord,
          amountWords(one.declared ? total.stated : total.reported),
          one.declared ? '' : amountWords(total.confirmed),
          one.declared ? '' : amountWords(total.checked),
          amountWords(beside?.previous ?? null),
          amountWords(beside?.lastYear ?? null),
          amountWords(beside?.target ?? null),
        ],
      };
    }),
  },
];

export const amountWords = (amount: number | null): string => (amount === null ? '' : amount.toLocaleString('vi-VN'));
