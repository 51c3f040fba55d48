import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { PlanState } from '../plan.rules.ts';

/** What heads the table: the cycle and how far its provincial plan is. */
export interface ConsolidationFrame {
  readonly cycleId: Id;
  readonly period: string;
  readonly kind: string;
  /** null while no provincial plan is opened */
  readonly provinceState: PlanState | null;
}

export async function findFrame(tx: Tx, cycleId: Id): Promise<ConsolidationFrame | null> {
  const { rows } = await sql<ConsolidationFrame>`
    select c.id as "cycleId", c.period, c.kind, p.state as "provinceState"
    from plan_cycle c left join plan p on p.cycle_id = c.id and p.level = 'province'
    where c.id = ${cycleId}`.execute(tx);
  return rows[0] ?? null;
}

/** Units by words of their names, with or without diacritics, whenever they had them. */
export async function listUnitsNamed(tx: Tx, words: readonly string[]): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select distinct unit_id as id from unit_name
    where ${sql.join(
      [sql`true`, ...words.map((word) => sql`folded like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`)],
      sql` and `,
    )}`.execute(tx);
  return rows.map((row) => row.id);
}
