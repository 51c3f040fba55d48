import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet } from '../../../platform/xlsx/xlsx.ts';
import type { UnitProgress } from './cycle-unit.store.ts';
import { daysLate, progressOf } from './progress.rules.ts';

/** Who has sent and who has not, as it stands on the screen. */
export const unitsSheet = (t: Translate, units: readonly UnitProgress[], today: Day): Sheet => ({
  name: t('cycle.whoIsSilent'),
  columns: [
    { header: t('cycle.column.unit'), width: 42 },
    { header: t('cycle.column.progress'), width: 18 },
    { header: t('cycle.column.due'), width: 12 },
    { header: t('cycle.column.urged'), width: 12 },
    { header: t('cycle.column.grace'), width: 10 },
    { header: t('cycle.column.sent'), width: 12 },
    { header: t('cycle.column.late'), width: 12 },
    { header: t('cycle.column.lines'), width: 10 },
    { header: t('cycle.column.urgedBy'), width: 24 },
  ],
  rows: units.map((unit) => [
    unit.name,
    t(`cycle.progress.${progressOf(unit, today)}`),
    { day: unit.dueOn },
    { day: unit.urgedOn },
    unit.graceDays,
    unit.sentOn && { day: unit.sentOn },
    daysLate(unit, unit.sentOn ?? today) || null,
    unit.lines,
    unit.urgedBy,
  ]),
});
