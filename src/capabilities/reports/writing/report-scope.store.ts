import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { isOfUnits } from '../report.rules.ts';
import type { SituatedReport } from '../report.store.ts';

/** Whose records stand in the figures of a report, and whose stand apart because their report has not come. */
export interface ReportUnits {
  readonly counted: readonly Id[];
  readonly silent: readonly Id[];
}

/**
 * A unit's report counts its own records. One that gathers counts those of all units that have sent theirs for the same
 * period and of whoever writes it. The figures of the press are declared, and nobody is silent about them.
 */
export async function findReportUnits(tx: Tx, { report, round }: SituatedReport): Promise<ReportUnits> {
  if (isOfUnits(round)) return { counted: [report.unitId], silent: [] };
  const { rows } = await sql<{ unitId: Id; sent: boolean; askedOnly: boolean }>`
    select r.unit_id as "unitId", r.sent_on is not null as sent, r.asked_only as "askedOnly"
    from report r join report_round o on o.id = r.round_id
    where o.sender = 'executing-body' and o.period = ${round.period} and o.form = 'activity'
    order by r.unit_id`.execute(tx);
  const { rows: writers } = await sql<{ id: Id }>`
    select distinct f.unit_id as id from unit_function f
    where f.function in ('standing-body', 'approver') and f.valid @> ${round.to}::date`.execute(tx);
  const sent = rows.filter((row) => row.sent).map(({ unitId }) => unitId);
  return {
    counted: [...new Set([...sent, ...writers.map(({ id }) => id), report.unitId])],
    silent:
      round.form === 'spokesperson'
        ? []
        : rows.filter((row) => !row.sent && !row.askedOnly).map(({ unitId }) => unitId),
  };
}

/** How many planned things the units that have sent say they missed in a period. */
export async function countMissedOfUnits(tx: Tx, period: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(jsonb_array_length(e.content->'missed')), 0)::int as count
    from report_round o
    join report r on r.round_id = o.id and r.sent_on is not null
    join report_edition e on e.document_id = r.document_id
    where o.period = ${period} and o.sender = 'executing-body' and o.form = 'activity'`.execute(tx);
  return rows[0]?.count ?? 0;
}
