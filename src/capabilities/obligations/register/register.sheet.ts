import { type Day, daysBetween } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet } from '../../../platform/xlsx/xlsx.ts';
import { timeStatusOf } from '../tasks/task-status.rules.ts';
import type { RegisterRow } from './register.store.ts';

export interface SheetDays {
  readonly today: Day;
  readonly soonDays: number;
}

/** The register as it stands on the screen, one line for each task. */
export const registerSheet = (t: Translate, rows: readonly RegisterRow[], { today, soonDays }: SheetDays): Sheet => ({
  name: t('register.title'),
  columns: [
    { header: t('register.code'), width: 16 },
    { header: t('register.action'), width: 60 },
    { header: t('register.document'), width: 24 },
    { header: t('register.section'), width: 10 },
    { header: t('register.unit'), width: 32 },
    { header: t('register.part'), width: 12 },
    { header: t('register.kind'), width: 20 },
    { header: t('register.stated'), width: 12 },
    { header: t('register.urged'), width: 12 },
    { header: t('register.progress'), width: 26 },
    { header: t('register.time'), width: 18 },
    { header: t('register.overdueDays'), width: 10 },
    { header: t('register.handedIn'), width: 12 },
  ],
  rows: rows.map((row) => {
    const status = timeStatusOf(row, today, soonDays);
    return [
      row.shortCode,
      row.action,
      row.documentLabel,
      row.section,
      t.locale === 'vi' ? row.unitName : row.unitNameEn,
      t(`task.part.${row.part}`),
      t(`register.kind.${row.kind}`),
      row.statedOn && { day: row.statedOn },
      row.urgedOn && { day: row.urgedOn },
      t(`task.progress.${row.state}`),
      row.cooperationRequest ? t('task.time.cooperation') : t(`task.timeName.${status}`),
      status === 'overdue' && row.statedOn ? daysBetween(row.statedOn, today) : null,
      row.handedInOn && { day: row.handedInOn },
    ];
  }),
});
