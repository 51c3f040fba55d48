import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { DataColumn, Dataset } from '../../../platform/open-data/dataset.ts';
import { nameIn } from './activity-words.rules.ts';
import type { ActivityListModel } from './load-activities.ts';

const COLUMNS: readonly [name: string, key: string, width: number][] = [
  ['code', 'activity.code', 18],
  ['title', 'activity.field.title', 60],
  ['kind', 'activity.field.kind', 28],
  ['unit', 'activity.field.unit', 32],
  ['starts_on', 'activity.field.startsOn', 12],
  ['ends_on', 'activity.field.endsOn', 12],
  ['place', 'activity.field.place', 32],
  ['channel', 'activity.field.channel', 28],
  ['plan_line', 'activity.field.line', 40],
  ['unplanned_reason', 'activity.field.unplannedReason', 24],
  ['level', 'activity.level', 26],
  ['evidence', 'activity.evidence.title', 22],
  ['recorded_on', 'activity.list.recordedOn', 12],
];

/** The list as it stands on the screen, one line for each activity; the same rows as XLSX and as CSV. */
export const activityDataset = (
  t: Translate,
  model: ActivityListModel,
  about: { readonly agency: string; readonly asOf: Day },
): Dataset => ({
  name: 'hoat-dong',
  title: t('activity.title'),
  description: t('activity.list.data'),
  ...about,
  terms: t('activity.list.terms'),
  columns: COLUMNS.map(
    ([name, key, width]): DataColumn => ({
      name,
      title: t(key),
      type: name.endsWith('_on') ? 'date' : 'string',
      description: t(key),
      width,
    }),
  ),
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
