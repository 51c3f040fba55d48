import type { Instant } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';

export interface LinkRow {
  readonly accountId: Id;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}

export async function insertLink(
  tx: Tx,
  link: { tokenHash: Buffer; accountId: Id; expiresAt: Instant; actId: Id },
): Promise<void> {
  await tx
    .insertInto('account_link')
    .values({ token_hash: link.tokenHash, account_id: link.accountId, expires_at: link.expiresAt, act_id: link.actId })
    .execute();
}

/** Earlier links of an account die when a new one is made. */
export async function deleteLinksOf(tx: Tx, accountId: Id): Promise<void> {
  await tx.deleteFrom('account_link').where('account_id', '=', accountId).where('used_at', 'is', null).execute();
}

/** Locks the link, so that two people who hold the same paper cannot both use it. */
export async function findLinkForUpdate(tx: Tx, tokenHash: Buffer): Promise<LinkRow | null> {
  const row = await tx
    .selectFrom('account_link')
    .select(['account_id as accountId', 'expires_at as expiresAt', 'used_at as usedAt'])
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst();
  return (row as LinkRow | undefined) ?? null;
}

export async function markLinkUsed(tx: Tx, tokenHash: Buffer, usedAt: Instant): Promise<void> {
  await tx.updateTable('account_link').set({ used_at: usedAt }).where('token_hash', '=', tokenHash).execute();
}
