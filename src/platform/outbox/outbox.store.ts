import type { Instant } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Announcement } from '../change.ts';
import type { Tx } from '../database/tenant.ts';

export interface WaitingEvent extends Announcement {
  readonly id: Id;
}

export async function insertEvent(tx: Tx, id: Id, event: Announcement, now: Instant): Promise<void> {
  await tx
    .insertInto('outbox')
    .values({
      id,
      event: event.event,
      version: event.version,
      payload: JSON.stringify(event.payload),
      act_id: event.actId,
      recorded_at: now,
    })
    .execute();
}

/** Events that nobody has carried out yet, oldest first; rows that another relay holds are left to it. */
export async function lockWaiting(tx: Tx, limit: number): Promise<WaitingEvent[]> {
  const rows = await tx
    .selectFrom('outbox')
    .select(['id', 'event', 'version', 'payload', 'act_id as actId'])
    .where('relayed_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows as unknown as WaitingEvent[];
}

export async function markRelayed(tx: Tx, ids: readonly Id[], now: Instant): Promise<void> {
  if (ids.length === 0) return;
  await tx.updateTable('outbox').set({ relayed_at: now }).where('id', 'in', ids).execute();
}
