import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet } from '../../../platform/xlsx/xlsx.ts';
import type { ListedFollowUp } from './follow-up.store.ts';

/** Agreements and milestones, as they stand on the screen. */
export const followUpsSheet = (t: Translate, rows: readonly ListedFollowUp[]): Sheet => ({
  name: t('activity.followUps'),
  columns: [
    { header: t('activity.followUp.activity'), width: 42 },
    { header: t('activity.followUp.words'), width: 50 },
    { header: t('activity.followUp.unit'), width: 32 },
    { header: t('activity.followUp.due'), width: 12 },
    { header: t('activity.followUp.state.done'), width: 12 },
    { header: t('activity.followUp.fulfil.document'), width: 28 },
    { header: t('activity.followUp.fulfil.outcome'), width: 50 },
  ],
  rows: rows.map((row) => [
    row.title,
    row.words,
    row.unitName,
    row.dueOn && { day: row.dueOn },
    row.doneOn && { day: row.doneOn },
    row.documentNumber,
    row.outcome,
  ]),
});
