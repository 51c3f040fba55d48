import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet } from '../../../platform/xlsx/xlsx.ts';
import type { ComparedCost } from './cost.rules.ts';

/** The same numbers as on the screen, all units together in the last row. */
export const costsSheet = (
  t: Translate,
  measure: string,
  rows: readonly ComparedCost[],
  together: ComparedCost | null,
): Sheet => ({
  name: t('activity.costs'),
  columns: [
    { header: t('activity.costs.unit'), width: 42 },
    { header: t('activity.costs.activities'), width: 12 },
    { header: t('activity.costs.unpaid'), width: 12 },
    { header: t('activity.costs.paid'), width: 18 },
    { header: t(`activity.measure.${measure}`), width: 14 },
    { header: t('activity.costs.perActivity'), width: 18 },
    { header: t('activity.costs.perPiece'), width: 18 },
    { header: '', width: 24 },
  ],
  rows: [...rows, ...(together ? [{ ...together, unitName: t('activity.costs.together') }] : [])].map((row) => [
    row.unitName,
    row.activities,
    row.unpaid,
    row.paid,
    row.produced,
    row.perActivity,
    row.perPiece,
    row.few ? t('activity.costs.few') : null,
  ]),
});
