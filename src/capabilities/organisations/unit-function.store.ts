import { sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { Validity } from './unit.rules.ts';

/** A function that a unit holds from a day to a day by a basis document. */
export interface FunctionHolding extends Validity {
  readonly id: Id;
  readonly function: string;
  readonly unitId: Id;
  readonly exclusive: boolean;
  readonly basis: string | null;
  /** the document by which it ended, when another one ended it */
  readonly endBasis: string | null;
  readonly mark: 'V' | 'S' | 'U';
}

const columns = sql`f.id, f.function, f.unit_id as "unitId", f.exclusive, lower(f.valid) as "from",
  upper(f.valid) as "to", f.basis, f.end_basis as "endBasis", f.mark`;

export async function listFunctionsAt(tx: Tx, day: Day): Promise<FunctionHolding[]> {
  const { rows } = await sql<FunctionHolding>`
    select ${columns} from unit_function f
    where f.valid @> ${day}::date order by f.function, f.id`.execute(tx);
  return rows;
}

/** All that a unit ever held, the latest first. */
export async function listFunctionsOfUnit(tx: Tx, unitId: Id): Promise<FunctionHolding[]> {
  const { rows } = await sql<FunctionHolding>`
    select ${columns} from unit_function f
    where f.unit_id = ${unitId} order by lower(f.valid) desc, f.function`.execute(tx);
  return rows;
}

/** The units that hold a function on a day; one at most where the function is exclusive. */
export async function listUnitsHolding(tx: Tx, name: string, day: Day): Promise<Id[]> {
  const { rows } = await sql<{ unitId: Id }>`
    select f.unit_id as "unitId" from unit_function f
    where f.function = ${name} and f.valid @> ${day}::date order by f.id`.execute(tx);
  return rows.map((row) => row.unitId);
}

/** Until the transaction ends nobody else gives this function away: two who press at once come one after the other. */
export async function lockFunction(tx: Tx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(current_schema() || '/function/' || ${name}))`.execute(tx);
}

/** Every unit that ever held a function, in order of time. */
export async function listHoldingsOfFunction(tx: Tx, name: string): Promise<FunctionHolding[]> {
  const { rows } = await sql<FunctionHolding>`
    select ${columns} from unit_function f where f.function = ${name} order by lower(f.valid)`.execute(tx);
  return rows;
}

export interface NewFunctionHolding extends Validity {
  readonly id: Id;
  readonly function: string;
  readonly unitId: Id;
  readonly exclusive: boolean;
  readonly basis: string;
  readonly actId: Id;
}

export async function insertFunction(tx: Tx, row: NewFunctionHolding): Promise<void> {
  await tx
    .insertInto('unit_function')
    .values({
      id: row.id,
      function: row.function,
      unit_id: row.unitId,
      exclusive: row.exclusive,
      valid: sql`daterange(${row.from}::date, ${row.to}::date)`,
      basis: row.basis,
      mark: 'V',
      act_id: row.actId,
    })
    .execute();
}

/** @param to first day on which it no longer holds */
export async function endFunction(tx: Tx, id: Id, to: Day, basis: string): Promise<void> {
  await tx
    .updateTable('unit_function')
    .set({ valid: sql`daterange(lower(valid), ${to}::date)`, end_basis: basis })
    .where('id', '=', id)
    .execute();
}
