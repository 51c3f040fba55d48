import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tenant.ts';

/** The year that is open for whoever names none: this year where it has money, else the nearest that is planned or paid. */
export async function newestMoneyYear(tx: Tx, today: number): Promise<number> {
  const { rows } = await sql<{ year: number }>`
    select year from (
      (select year from budget_position where year <= ${today} order by year desc limit 1)
      union all
      select period::int from plan_cycle where kind = 'yearly' and period ~ '^[0-9]{4}$'
        and exists (select from sent_line s where s.cycle_id = plan_cycle.id)
    ) known order by abs(year - ${today}), year desc limit 1`.execute(tx);
  return rows[0]?.year ?? today;
}
