import type { Instant } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../database/tenant.ts';

export interface Claim {
  readonly key: Id;
  readonly accountId: Id | null;
  readonly route: string;
  readonly now: Instant;
}

/**
 * Claims a form's key for this transaction; a second sending waits here until the first has ended.
 * @returns `first`; or where the first sending led; or `foreign` when the key was used by another account or for
 * another route, of which nothing is told
 */
export async function claimKey(tx: Tx, claim: Claim): Promise<'first' | 'foreign' | { readonly location: string }> {
  const inserted = await tx
    .insertInto('idempotency_key')
    .values({ key: claim.key, account_id: claim.accountId, route: claim.route, recorded_at: claim.now })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  if (inserted) return 'first';
  const earlier = await tx
    .selectFrom('idempotency_key')
    .select('location')
    .where('key', '=', claim.key)
    .where('account_id', 'is not distinct from', claim.accountId)
    .where('route', '=', claim.route)
    .executeTakeFirst();
  return earlier?.location ? { location: earlier.location } : 'foreign';
}

export async function rememberLocation(tx: Tx, key: Id, location: string): Promise<void> {
  await tx.updateTable('idempotency_key').set({ location }).where('key', '=', key).execute();
}

export async function forgetKeysBefore(tx: Tx, moment: Instant): Promise<void> {
  await tx.deleteFrom('idempotency_key').where('recorded_at', '<', moment).execute();
}
