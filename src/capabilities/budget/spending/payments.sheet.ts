import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet } from '../../../platform/xlsx/xlsx.ts';
import { potName } from '../budget-words.rules.ts';
import type { PaymentsModel } from './load-payments.ts';
import { isLate } from './spending.rules.ts';

/** The payments of the list with their sum, as on the screen. */
export const paymentsSheet = (t: Translate, { found, words, units, titles }: PaymentsModel): Sheet => ({
  name: t('spending.list'),
  columns: [
    { header: t('spending.paidOn'), width: 12 },
    { header: t('budget.unit'), width: 36 },
    { header: t('spending.line'), width: 44 },
    { header: t('spending.words'), width: 44 },
    { header: t('spending.number'), width: 16 },
    { header: t('spending.pot'), width: 24 },
    { header: t('spending.amount'), width: 18 },
    { header: t('spending.kind'), width: 18 },
    { header: t('spending.explanation'), width: 30 },
  ],
  rows: [
    ...found.payments.map((each) => [
      { day: each.paidOn },
      units.get(each.unitId) ?? '',
      each.lineId ? (titles.get(each.lineId) ?? '') : t('budget.noLine'),
      each.words,
      each.documentNumber,
      potName(t, words, each),
      each.amount,
      each.reversesId ? t('spending.flag.reversal') : isLate(each) ? t('spending.flag.late') : '',
      each.explanation,
    ]),
    [t('ui.table.total'), '', '', '', '', '', found.total, '', ''],
  ],
});
