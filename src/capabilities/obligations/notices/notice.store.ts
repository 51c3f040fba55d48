import { sql } from 'kysely';
import type { Day, Instant } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { NoticeDetails, NoticeKind } from './notice.rules.ts';

/** A notice with what its words and its link need. */
export interface NoticeRow {
  readonly id: Id;
  readonly kind: NoticeKind;
  readonly details: NoticeDetails;
  readonly madeOn: Day;
  readonly read: boolean;
  /** the unit in which the person was told */
  readonly unitId: Id;
  readonly taskId: Id | null;
  readonly directiveId: Id | null;
  /** what is to be done; null for an edition */
  readonly action: string | null;
  /** the unit that owes the task */
  readonly taskUnitId: Id | null;
  readonly documentLabel: string;
  /** where a record of a capability to the right stands */
  readonly recordPath: string | null;
}

export interface NoticeFilter {
  readonly unreadOnly: boolean;
  readonly kind: NoticeKind | null;
}

/** Unread first, then the newest. */
export async function listNotices(
  tx: Tx,
  personId: Id,
  { unreadOnly, kind }: NoticeFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ rows: NoticeRow[]; total: number }> {
  const { rows } = await sql<NoticeRow & { total: number }>`
    select o.id, o.kind, o.details, o.made_on as "madeOn", o.read_at is not null as read, o.unit_id as "unitId",
      o.task_id as "taskId", e.directive_id as "directiveId", r.action, t.unit_id as "taskUnitId",
      coalesce(e.document_label, '') as "documentLabel", o.record_path as "recordPath", count(*) over ()::int as total
    from notice o
    left join task t on t.id = o.task_id
    left join obligation_revision r on r.id = t.revision_id
    left join edition e on e.id = coalesce(o.edition_id, r.edition_id)
    where o.person_id = ${personId} and (${!unreadOnly} or o.read_at is null)
      and (${kind}::text is null or o.kind = ${kind})
    order by o.read_at is not null, o.made_at desc, o.id desc
    limit ${page.limit} offset ${page.offset}`.execute(tx);
  return { rows, total: rows[0]?.total ?? 0 };
}

export async function countUnread(tx: Tx, personId: Id): Promise<number> {
  const row = await tx
    .selectFrom('notice')
    .select((count) => count.fn.countAll<number>().as('unread'))
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.unread);
}

/** @param id null: all of the person's. @returns the notices that were unread until now */
export async function markRead(tx: Tx, personId: Id, id: Id | null, now: Instant): Promise<number> {
  let query = tx
    .updateTable('notice')
    .set({ read_at: now })
    .where('person_id', '=', personId)
    .where('read_at', 'is', null);
  if (id) query = query.where('id', '=', id);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}

/** Whether the notice is this person's: others' notices do not exist. */
export async function isNoticeOf(tx: Tx, personId: Id, id: Id): Promise<boolean> {
  const row = await tx
    .selectFrom('notice')
    .select('id')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}
