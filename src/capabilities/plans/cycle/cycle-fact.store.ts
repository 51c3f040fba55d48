import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** What was done to a cycle; `details` holds days, codes and the basis document, never words of people. */
export interface CycleFact {
  readonly id: Id;
  readonly cycleId: Id;
  readonly unitId: Id | null;
  readonly kind: string;
  readonly happenedOn: Day;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  readonly actId: Id;
}

export async function insertCycleFact(tx: Tx, fact: CycleFact): Promise<void> {
  await tx
    .insertInto('cycle_fact')
    .values({
      id: fact.id,
      cycle_id: fact.cycleId,
      unit_id: fact.unitId,
      kind: fact.kind,
      happened_on: fact.happenedOn,
      details: JSON.stringify(fact.details),
      act_id: fact.actId,
    })
    .execute();
}

/** The newest first. */
export async function listCycleFacts(tx: Tx, cycleId: Id, limit: number): Promise<Omit<CycleFact, 'actId'>[]> {
  const { rows } = await sql<Omit<CycleFact, 'actId'>>`
    select id, cycle_id as "cycleId", unit_id as "unitId", kind, happened_on as "happenedOn", details
    from cycle_fact where cycle_id = ${cycleId} order by id desc limit ${limit}`.execute(tx);
  return rows;
}
