import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { type CodeChoices, listCodeChoices } from '../../rulebook/index.ts';
import { oversees, workOnActivities } from '../activity.policy.ts';
import type { ActivityFilter } from './activity-filter.rules.ts';
import {
  type ActivityCounts,
  countActivities,
  type ListedActivity,
  listActivities,
  listUnitsWithActivities,
} from './activity-list.store.ts';

const PAGE = 50;
/** How many rows leave in one file; more would not open on an office computer. */
const EXPORT_LIMIT = 20_000;

export interface ActivityListModel {
  readonly rows: readonly ListedActivity[];
  readonly counts: ActivityCounts;
  readonly filter: ActivityFilter;
  readonly page: number;
  readonly units: ReadonlyMap<Id, UnitLabel>;
  readonly unitChoices: readonly Id[];
  readonly lists: Readonly<Record<'activity-kinds' | 'channels', CodeChoices>>;
  readonly seesAll: boolean;
  readonly mayRecord: boolean;
  readonly today: Day;
}

/** One page of the list, or with `whole` all that fits a file: the same number of queries whatever the rows. */
export async function loadActivities(
  view: View,
  filter: ActivityFilter,
  asked: number,
  whole = false,
): Promise<ActivityListModel> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const scope = { actor, today };
  const counts = await countActivities(tx, scope, filter);
  const page = Math.min(asked, Math.max(1, Math.ceil(counts.total / PAGE)));
  const place = whole ? { offset: 0, limit: EXPORT_LIMIT } : { offset: (page - 1) * PAGE, limit: PAGE };
  const rows = await listActivities(tx, scope, filter, place);
  const unitChoices = whole ? [] : await listUnitsWithActivities(tx, scope);
  return {
    rows,
    counts,
    filter,
    page,
    unitChoices,
    units: await listUnitLabels(tx, [...new Set([...rows.map((row) => row.unitId), ...unitChoices])], today),
    lists: await listCodeChoices(tx, ['activity-kinds', 'channels'], today),
    seesAll: oversees(actor),
    mayRecord: workOnActivities.allows(actor),
    today,
  };
}
