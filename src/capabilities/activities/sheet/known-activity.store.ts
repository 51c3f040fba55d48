import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface KnownActivity {
  readonly title: string;
  readonly startsOn: Day;
  readonly shortCode: string;
}

/** What a unit has recorded for some days. */
export async function listKnownActivities(tx: Tx, unitId: Id, days: readonly string[]): Promise<KnownActivity[]> {
  const { rows } = await sql<KnownActivity>`
    select title, starts_on as "startsOn", short_code as "shortCode" from activity
    where unit_id = ${unitId} and starts_on = any(${[...new Set(days)]}::date[]) and state <> 'withdrawn'`.execute(tx);
  return rows;
}
