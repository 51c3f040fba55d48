import { type Dong, formatAmount } from '../../../kernel/money.ts';
import type { TableBlock } from '../../documents/index.ts';
import { sumDong } from '../budget.rules.ts';
import { bySource, byUnit } from './allocation.rules.ts';
import type { EstimateAmount, EstimateKind } from './estimate.rules.ts';

/** What both papers of an allocation say, out of one list of amounts. */
export interface AllocationPaper {
  readonly kind: EstimateKind;
  readonly year: number;
  readonly words: string;
  readonly finance: string;
  readonly approver: string;
  readonly amounts: readonly EstimateAmount[];
  readonly sources: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

/** "Thu hồi 20 triệu đồng": the word says the direction, the figure is written without a sign. */
export const plain = (kind: EstimateKind, amount: Dong): Dong =>
  kind === 'withdraw' ? (Math.abs(amount) as Dong) : amount;

/** Units by source, in đồng, with the total of each column. */
export function allocationTable({ amounts, sources, units, kind }: AllocationPaper): TableBlock {
  const columns = [...bySource(amounts).keys()];
  const width = Math.floor(50 / (columns.length + 1));
  const money = (amount: Dong | undefined): string => (amount ? formatAmount(plain(kind, amount)) : '');
  const totals = bySource(amounts);
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 6, align: 'center' },
      { title: 'Cơ quan, đơn vị, địa phương', width: 44, align: 'left' },
      ...columns.map((source) => ({
        title: `${sources.get(source) ?? source} (đồng)`,
        width,
        align: 'right' as const,
      })),
      { title: 'Cộng (đồng)', width, align: 'right' },
    ],
    rows: [
      ...byUnit(amounts).map((unit, at) => ({
        kind: 'row' as const,
        cells: [
          String(at + 1),
          units.get(unit.unitId) ?? '',
          ...columns.map((source) => money(unit.bySource.get(source))),
          money(unit.total),
        ],
      })),
      {
        kind: 'total',
        cells: [
          '',
          'Tổng cộng',
          ...columns.map((source) => money(totals.get(source))),
          money(sumDong(amounts.map((each) => each.amount))),
        ],
      },
    ],
  };
}
