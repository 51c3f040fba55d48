import { sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Tx } from '../../platform/database/tenant.ts';

/** The general rules that hold on a day, value by key, such as `near-due-days` → `15,5,1`. */
export async function loadGeneralRules(tx: Tx, day: Day): Promise<Map<string, string>> {
  const { rows } = await sql<{ key: string; value: string }>`
    select value->>'key' as key, value->>'value' as value from rule_row
    where rule_set = 'deadline-general' and not withdrawn and valid @> ${day}::date`.execute(tx);
  return new Map(rows.map(({ key, value }) => [key, value]));
}
