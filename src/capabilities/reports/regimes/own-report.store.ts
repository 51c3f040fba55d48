import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { ReportState } from '../report.rules.ts';

/** A report of a unit as its list shows it. */
export interface OwnReport {
  readonly reportId: Id;
  readonly name: string;
  readonly nameEn: string;
  readonly period: string;
  readonly from: Day;
  readonly to: Day;
  readonly state: ReportState;
  readonly askedOnly: boolean;
  readonly dueOn: Day;
  readonly urgedOn: Day;
  readonly sentOn: Day | null;
  readonly receiver: string;
}

const SHOWN = 12;

/** What still has to be written first, the nearest day before; then the newest. */
export async function listOwnReports(tx: Tx, unitIds: readonly Id[]): Promise<OwnReport[]> {
  const { rows } = await sql<OwnReport>`
    select r.id as "reportId", o.name, o.name_en as "nameEn", o.period, o.from_on as "from", o.to_on as "to", r.state,
      r.asked_only as "askedOnly", r.due_on as "dueOn", o.urged_on as "urgedOn", r.sent_on as "sentOn", o.receiver
    from report r join report_round o on o.id = r.round_id
    where r.unit_id = any(${[...unitIds]}::uuid[])
    order by r.state in ('drafting', 'frozen', 'returned') desc,
      case when r.state in ('drafting', 'frozen', 'returned') then r.due_on end, r.due_on desc, r.id
    limit ${SHOWN}`.execute(tx);
  return rows;
}

/** Reports that wait for whoever receives for these functions, by round. */
export async function countWaiting(tx: Tx, receivers: readonly string[]): Promise<{ roundId: Id; count: number }[]> {
  const { rows } = await sql<{ roundId: Id; count: number }>`
    select r.round_id as "roundId", count(*)::int as count
    from report r join report_round o on o.id = r.round_id
    where r.state = 'sent' and o.receiver = any(${[...receivers]}::text[]) group by r.round_id, o.due_on order by o.due_on desc`.execute(
    tx,
  );
  return rows;
}
