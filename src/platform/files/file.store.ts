import { sql } from 'kysely';
import type { Instant } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../database/tenant.ts';

export interface FileRow {
  readonly id: Id;
  readonly sha256: string;
  readonly name: string;
  readonly ownerType: string;
  readonly ownerId: Id;
  readonly mediaType: string;
  readonly size: number;
}

export async function insertContent(
  tx: Tx,
  content: { sha256: string; size: number; mediaType: string; now: Instant },
): Promise<void> {
  await tx
    .insertInto('stored_content')
    .values({ sha256: content.sha256, size: content.size, media_type: content.mediaType, stored_at: content.now })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
}

export async function insertFile(
  tx: Tx,
  file: { id: Id; sha256: string; name: string; ownerType: string; ownerId: Id; actId: Id },
): Promise<void> {
  await tx
    .insertInto('file')
    .values({
      id: file.id,
      sha256: file.sha256,
      name: file.name,
      owner_type: file.ownerType,
      owner_id: file.ownerId,
      secrecy_declared: true,
      act_id: file.actId,
    })
    .execute();
}

const files = (tx: Tx) =>
  tx
    .selectFrom('file')
    .innerJoin('stored_content', 'stored_content.sha256', 'file.sha256')
    .select([
      'file.id',
      'file.sha256',
      'file.name',
      'file.owner_type as ownerType',
      'file.owner_id as ownerId',
      'stored_content.media_type as mediaType',
      'stored_content.size',
    ]);

export async function findFile(tx: Tx, id: Id): Promise<FileRow | null> {
  const row = await files(tx).where('file.id', '=', id).executeTakeFirst();
  return (row as FileRow | undefined) ?? null;
}

/** One query for the files of many records. */
export async function listFilesOf(tx: Tx, ownerType: string, ownerIds: readonly string[]): Promise<FileRow[]> {
  if (ownerIds.length === 0) return [];
  const rows = await files(tx)
    .where('file.owner_type', '=', ownerType)
    .where('file.owner_id', 'in', ownerIds)
    .orderBy('file.id')
    .execute();
  return rows as FileRow[];
}

/** Of these contents, the ones that a row still vouches for; rows that no file needs any more are dropped first. */
export async function keepReferenced(tx: Tx, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  await sql`delete from stored_content c where c.sha256 = any(${[...hashes]})
    and not exists (select 1 from file f where f.sha256 = c.sha256)`.execute(tx);
  const rows = await tx
    .selectFrom('stored_content')
    .select('sha256')
    .where('sha256', 'in', [...hashes])
    .execute();
  return new Set(rows.map((row) => row.sha256));
}
