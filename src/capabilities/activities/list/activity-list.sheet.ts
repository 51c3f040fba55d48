import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet } from '../../../platform/xlsx/xlsx.ts';
import { nameIn } from './activity-words.rules.ts';
import type { ActivityListModel } from './load-activities.ts';

/** The list as it stands on the screen, one line for each activity. */
export const activitySheet = (t: Translate, model: ActivityListModel): Sheet => ({
  name: t('activity.title'),
  columns: [
    { header: t('activity.code'), width: 18 },
    { header: t('activity.field.title'), width: 60 },
    { header: t('activity.field.kind'), width: 28 },
    { header: t('activity.field.unit'), width: 32 },
    { header: t('activity.field.startsOn'), width: 12 },
    { header: t('activity.field.endsOn'), width: 12 },
    { header: t('activity.field.place'), width: 32 },
    { header: t('activity.field.channel'), width: 28 },
    { header: t('activity.field.line'), width: 40 },
    { header: t('activity.field.unplannedReason'), width: 24 },
    { header: t('activity.level'), width: 26 },
    { header: t('activity.evidence.title'), width: 22 },
    { header: t('activity.list.recordedOn'), width: 12 },
  ],
  rows: model.rows.map((row) => [
    row.shortCode,
    row.title,
    nameIn(model.lists['activity-kinds'].items, row.kind, t.locale),
    (t.locale === 'en' ? model.units.get(row.unitId)?.nameEn : model.units.get(row.unitId)?.name) ?? '',
    { day: row.startsOn },
    { day: row.endsOn },
    row.place,
    row.channel && nameIn(model.lists.channels.items, row.channel, t.locale),
    row.lineTitle ?? '',
    row.unplannedReason ?? '',
    t(`activity.state.${row.state}`),
    row.state === 'planned' ? '' : t(row.stated ? 'activity.stated' : 'activity.list.withProof'),
    row.recordedOn && { day: row.recordedOn },
  ]),
});
