import type { Instant } from '../kernel/day.ts';
import type { Id } from '../kernel/ids.ts';
import type { Tx } from './database/tenant.ts';

/** Wrapped keys by id; destroyed ones are missing. */
export async function findKeys(tx: Tx, ids: readonly string[]): Promise<Map<string, Buffer>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('record_key').select(['id', 'wrapped']).where('id', 'in', ids).execute();
  return new Map(rows.flatMap((row) => (row.wrapped ? [[row.id, row.wrapped]] : [])));
}

/** Any key that is not destroyed, for trying the master key on it. */
export async function findSomeKey(tx: Tx): Promise<Buffer | null> {
  const row = await tx
    .selectFrom('record_key')
    .select('wrapped')
    .where('wrapped', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row?.wrapped ?? null;
}

export async function insertKey(tx: Tx, id: Id, wrapped: Buffer, now: Instant): Promise<void> {
  await tx.insertInto('record_key').values({ id, wrapped, created_at: now }).execute();
}

export async function insertKeys(
  tx: Tx,
  keys: readonly { readonly id: Id; readonly wrapped: Buffer }[],
  now: Instant,
): Promise<void> {
  if (keys.length === 0) return;
  await tx
    .insertInto('record_key')
    .values(keys.map((key) => ({ ...key, created_at: now })))
    .execute();
}

export async function destroyKey(tx: Tx, id: Id, now: Instant): Promise<void> {
  await tx
    .updateTable('record_key')
    .set({ wrapped: null, destroyed_at: now })
    .where('id', '=', id)
    .where('destroyed_at', 'is', null)
    .execute();
}
