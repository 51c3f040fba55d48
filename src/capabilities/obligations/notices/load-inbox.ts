import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { noticePaths } from './notice.paths.ts';
import { countUnread, listNotices, type NoticeFilter, type NoticeRow } from './notice.store.ts';

export interface InboxModel {
  readonly rows: readonly NoticeRow[];
  readonly total: number;
  readonly unread: number;
  readonly units: ReadonlyMap<Id, UnitLabel>;
  readonly filter: NoticeFilter;
  readonly page: number;
  /** the unit that the person acts for now: a notice of another post opens only for whoever acts for it */
  readonly actingUnitId: Id;
}

const PAGE = 50;

/** The notices of a person over all posts, unread ones first. */
export async function loadInbox(
  view: View,
  asked: { readonly filter: NoticeFilter; readonly page: number },
): Promise<InboxModel> {
  const { personId, unitId } = actorOf(view);
  const window = { offset: (asked.page - 1) * PAGE, limit: PAGE };
  const { rows, total } = await listNotices(view.tx, personId, asked.filter, window);
  const named = rows.flatMap((row) => [row.unitId, ...(row.taskUnitId ? [row.taskUnitId] : [])]);
  return {
    rows,
    total,
    unread: await countUnread(view.tx, personId),
    units: await listUnitLabels(view.tx, [...new Set(named)], view.today),
    ...asked,
    actingUnitId: unitId,
  };
}

/** The count at the top of every page; nothing for visitors. */
export async function unreadNotices(view: View): Promise<{ href: string; unread: number } | undefined> {
  if (!view.actor) return undefined;
  return { href: noticePaths.inbox(), unread: await countUnread(view.tx, view.actor.personId) };
}
