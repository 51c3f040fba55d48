import type { Instant } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../database/tenant.ts';

export interface SessionRow {
  readonly tokenHash: Buffer;
  readonly accountId: Id;
  readonly postId: Id | null;
  readonly delegationId: Id | null;
  readonly csrfToken: string;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
  readonly expiresAt: Instant;
}

export async function findSession(tx: Tx, tokenHash: Buffer): Promise<SessionRow | null> {
  const row = await tx
    .selectFrom('session')
    .select([
      'token_hash as tokenHash',
      'account_id as accountId',
      'post_id as postId',
      'delegation_id as delegationId',
      'csrf_token as csrfToken',
      'created_at as createdAt',
      'seen_at as seenAt',
      'expires_at as expiresAt',
    ])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return (row as SessionRow | undefined) ?? null;
}

export async function insertSession(tx: Tx, row: SessionRow): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      token_hash: row.tokenHash,
      account_id: row.accountId,
      post_id: row.postId,
      delegation_id: row.delegationId,
      csrf_token: row.csrfToken,
      created_at: row.createdAt,
      seen_at: row.seenAt,
      expires_at: row.expiresAt,
    })
    .execute();
}

export async function touchSession(tx: Tx, tokenHash: Buffer, seenAt: Instant): Promise<void> {
  await tx.updateTable('session').set({ seen_at: seenAt }).where('token_hash', '=', tokenHash).execute();
}

export async function actFor(tx: Tx, tokenHash: Buffer, postId: Id, delegationId: Id | null): Promise<void> {
  await tx
    .updateTable('session')
    .set({ post_id: postId, delegation_id: delegationId })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function deleteSession(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

export async function deleteSessionsOf(tx: Tx, accountId: Id): Promise<void> {
  await tx.deleteFrom('session').where('account_id', '=', accountId).execute();
}

/** @returns how many sessions had passed their absolute or idle limit */
export async function deleteExpired(tx: Tx, now: Instant, idleSince: Instant): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('session')
    .where((eb) => eb.or([eb('expires_at', '<', now), eb('seen_at', '<', idleSince)]))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
