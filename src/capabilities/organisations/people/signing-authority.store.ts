import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Validity } from '../unit.rules.ts';
import type { SigningPrefix } from './signing-authority.rules.ts';

/** Who signs what, with which words above the name. */
export interface SigningAuthority extends Validity {
  readonly id: Id;
  readonly postId: Id;
  readonly postTitle: string;
  readonly prefix: SigningPrefix;
  readonly titleLines: readonly string[];
  readonly field: string | null;
  readonly basis: string | null;
}

/** All signing authority that posts of a unit have or had, the latest first. */
export async function listSigningOfUnit(tx: Tx, unitId: Id): Promise<SigningAuthority[]> {
  const { rows } = await sql<SigningAuthority>`
    select s.id, s.post_id as "postId", p.title as "postTitle", s.prefix, s.title_lines as "titleLines", s.field,
      s.basis, lower(s.valid) as "from", upper(s.valid) as "to"
    from signing_authority s join post p on p.id = s.post_id
    where p.unit_id = ${unitId}
    order by array_position(array['head', 'deputy'], p.kind), lower(s.valid) desc, s.id`.execute(tx);
  return rows;
}

export interface NewSigningAuthority extends Validity {
  readonly id: Id;
  readonly postId: Id;
  readonly prefix: SigningPrefix;
  readonly titleLines: readonly string[];
  readonly field: string | null;
  readonly basis: string | null;
  readonly actId: Id;
}

export async function insertSigning(tx: Tx, row: NewSigningAuthority): Promise<void> {
  await tx
    .insertInto('signing_authority')
    .values({
      id: row.id,
      post_id: row.postId,
      prefix: row.prefix,
      title_lines: [...row.titleLines],
      field: row.field,
      valid: sql`daterange(${row.from}::date, ${row.to}::date)`,
      basis: row.basis,
      act_id: row.actId,
    })
    .execute();
}

/** @param to first day on which it no longer holds */
export async function endSigning(tx: Tx, id: Id, to: Day): Promise<void> {
  await tx
    .updateTable('signing_authority')
    .set({ valid: sql`daterange(lower(valid), ${to}::date)` })
    .where('id', '=', id)
    .execute();
}
