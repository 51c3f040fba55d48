import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Period } from '../../../verify/facts-of.ts';

/** What an indicator should reach in a period: of a unit, or of the province where none is named. */
export interface Target {
  readonly id: Id;
  readonly unitId: Id | null;
  readonly amount: number;
  readonly basis: string;
  readonly setOn: Day;
}

/** The newest target of the province and of each unit for exactly these days; those taken back are left out. */
export async function listTargetsOf(tx: Tx, indicator: string, { from, to }: Period): Promise<Target[]> {
  const { rows } = await sql<Target>`
    select id, unit_id as "unitId", amount, basis, set_on as "setOn" from (
      select distinct on (unit_id) * from indicator_target
      where indicator = ${indicator} and from_on = ${from}::date and to_on = ${to}::date
      order by unit_id, id desc
    ) t where amount is not null order by unit_id nulls first limit 200`.execute(tx);
  return rows;
}

export interface NewTarget {
  readonly id: Id;
  readonly indicator: string;
  readonly unitId: Id | null;
  readonly from: Day;
  readonly to: Day;
  /** null takes it back */
  readonly amount: number | null;
  readonly basis: string;
  readonly setBy: Id;
  readonly setOn: Day;
  readonly actId: Id;
}

export const insertTarget = (tx: Tx, one: NewTarget): Promise<unknown> =>
  insertRows(tx, 'indicator_target', [
    {
      id: one.id,
      indicator: one.indicator,
      unit_id: one.unitId,
      from_on: one.from,
      to_on: one.to,
      amount: one.amount,
      basis: one.basis,
      set_by: one.setBy,
      set_on: one.setOn,
      act_id: one.actId,
    },
  ]);
