import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet, SheetCell } from '../../../platform/xlsx/xlsx.ts';
import { STAGES } from '../budget.rules.ts';
import type { MoneySum } from '../money/money.store.ts';
import { leftOf } from './amounts.rules.ts';

export interface NamedSum extends MoneySum {
  readonly name: string;
}

/** Money as it stands on the screen: a name, the six amounts, what is left and what waits; the sum last. */
export const moneySheet = (t: Translate, head: string, rows: readonly NamedSum[], total: MoneySum): Sheet => ({
  name: t('budget.title'),
  columns: [
    { header: head, width: 44 },
    ...STAGES.map((stage) => ({ header: t(`budget.stage.${stage}`), width: 18 })),
    { header: t('budget.left'), width: 18 },
    { header: t('budget.integrated'), width: 18 },
    { header: t('budget.undistributed'), width: 18 },
    { header: t('budget.unexplained'), width: 18 },
    { header: t('budget.withoutLine'), width: 18 },
    { header: t('budget.openLines'), width: 12 },
  ],
  rows: [...rows.map((row) => cellsOf(row.name, row)), cellsOf(t('ui.table.total'), total)],
});

const cellsOf = (name: string, sum: MoneySum): SheetCell[] => [
  name,
  ...STAGES.map((stage) => sum[stage]),
  leftOf(sum),
  sum.integrated,
  sum.undistributed,
  sum.unexplained,
  sum.withoutLine,
  sum.openLines,
];
