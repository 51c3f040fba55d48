import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface SilentReport {
  readonly reportId: Id;
  readonly unitId: Id;
  readonly period: string;
  readonly dueOn: Day;
}

/** How long a silent report is still urged by itself. */
const URGED_DAYS = 60;

/** Reports that have not left, of who is directed and has not ended: late by at least so many days, or all of a round. */
export async function listSilent(
  tx: Tx,
  asked: { readonly today: Day; readonly daysAfter: number | null; readonly roundId: Id | null },
): Promise<SilentReport[]> {
  const { today, daysAfter, roundId } = asked;
  const late = sql`r.due_on <= ${today}::date - ${daysAfter ?? 0}::int and r.due_on >= ${today}::date - ${URGED_DAYS}::int`;
  const { rows } = await sql<SilentReport>`
    select r.id as "reportId", r.unit_id as "unitId", o.period, r.due_on as "dueOn"
    from report r join report_round o on o.id = r.round_id join unit u on u.id = r.unit_id
    where r.sent_on is null and not r.asked_only and u.valid @> ${today}::date
      and o.sender not in ('approver')
      and ${roundId ? sql`r.round_id = ${roundId}` : late}
    order by r.unit_id, r.id`.execute(tx);
  return rows;
}
