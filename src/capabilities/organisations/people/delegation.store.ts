import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Validity } from '../unit.rules.ts';

export interface DelegationLine extends Validity {
  readonly id: Id;
  readonly fromPostId: Id;
  readonly fromTitle: string;
  readonly fromUnitId: Id;
  readonly toPostId: Id;
  readonly toTitle: string;
  readonly toUnitId: Id;
  readonly scope: string;
  readonly basis: string;
  /** first day on which it no longer holds because it was taken back early */
  readonly endedOn: Day | null;
}

/** Delegations given or received by posts of a unit, the latest first. */
export async function listDelegationsOfUnit(tx: Tx, unitId: Id): Promise<DelegationLine[]> {
  const { rows } = await sql<DelegationLine>`
    select d.id, d.from_post_id as "fromPostId", f.title as "fromTitle", f.unit_id as "fromUnitId",
      d.to_post_id as "toPostId", t.title as "toTitle", t.unit_id as "toUnitId", d.scope, d.basis,
      d.ended_on as "endedOn", lower(d.valid) as "from", upper(d.valid) as "to"
    from delegation d
    join post f on f.id = d.from_post_id
    join post t on t.id = d.to_post_id
    where ${unitId} in (f.unit_id, t.unit_id)
    order by lower(d.valid) desc, d.id`.execute(tx);
  return rows;
}

export interface NewDelegation {
  readonly id: Id;
  readonly fromPostId: Id;
  readonly toPostId: Id;
  readonly scope: string;
  readonly from: Day;
  readonly to: Day;
  readonly basis: string;
  readonly actId: Id;
}

export async function insertDelegation(tx: Tx, row: NewDelegation): Promise<void> {
  await tx
    .insertInto('delegation')
    .values({
      id: row.id,
      from_post_id: row.fromPostId,
      to_post_id: row.toPostId,
      scope: row.scope,
      valid: sql`daterange(${row.from}::date, ${row.to}::date)`,
      basis: row.basis,
      act_id: row.actId,
    })
    .execute();
}

/** @param on first day on which it no longer holds; the term that was given stays readable */
export async function endDelegation(tx: Tx, id: Id, on: Day): Promise<void> {
  await tx.updateTable('delegation').set({ ended_on: on }).where('id', '=', id).execute();
}
