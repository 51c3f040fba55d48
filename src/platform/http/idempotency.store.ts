import type { Instant } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../database/tenant.ts';

/**
 * Claims a form's key for this transaction; a second sending waits here until the first has ended.
 * @returns null when the key was free, else where the first sending led
 */
export async function claimKey(
  tx: Tx,
  claim: { key: Id; accountId: Id | null; route: string; now: Instant },
): Promise<{ location: string } | null> {
  const inserted = await tx
    .insertInto('idempotency_key')
    .values({ key: claim.key, account_id: claim.accountId, route: claim.route, recorded_at: claim.now })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  if (inserted) return null;
  const first = await tx
    .selectFrom('idempotency_key')
    .select('location')
    .where('key', '=', claim.key)
    .where('account_id', 'is not distinct from', claim.accountId)
    .executeTakeFirst();
  return { location: first?.location ?? '/' };
}

export async function rememberLocation(tx: Tx, key: Id, location: string): Promise<void> {
  await tx.updateTable('idempotency_key').set({ location }).where('key', '=', key).execute();
}

export async function forgetKeysBefore(tx: Tx, moment: Instant): Promise<void> {
  await tx.deleteFrom('idempotency_key').where('recorded_at', '<', moment).execute();
}
