import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { ReportRound, ReportState } from '../report.rules.ts';
import { roundColumns } from '../report.store.ts';
import type { ReportProgress } from './progress.rules.ts';

/** How far the reports of a round are; who was only asked stands apart and in none of the others. */
export interface RoundCounts {
  readonly roundId: Id;
  readonly expected: number;
  readonly sent: number;
  readonly onTime: number;
  readonly received: number;
  /** late: not sent although the day has passed */
  readonly silent: number;
  readonly asked: number;
}

export type CountedRound = ReportRound & RoundCounts;

/** Rounds with their counts, the newest first, in one query over all units and years. */
export async function listCountedRounds(
  tx: Tx,
  today: Day,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<CountedRound[]> {
  const { rows } = await sql<CountedRound>`
    with counts as (
      select round_id, count(*) filter (where not asked_only)::int as expected,
        count(sent_on) filter (where not asked_only)::int as sent,
        count(*) filter (where not asked_only and sent_on <= due_on)::int as "onTime",
        count(*) filter (where not asked_only and state = 'received')::int as received,
        count(*) filter (where not asked_only and sent_on is null and due_on < ${today}::date)::int as silent,
        count(*) filter (where asked_only)::int as asked
      from report group by round_id)
    select ${roundColumns}, c.round_id as "roundId", c.expected, c.sent, c."onTime", c.received, c.silent, c.asked
    from report_round o join counts c on c.round_id = o.id
    order by o.due_on desc, o.regime limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

/** A unit of a round, with where its report stands. */
export interface UnitReport {
  readonly reportId: Id;
  readonly unitId: Id;
  readonly name: string;
  readonly state: ReportState;
  readonly askedOnly: boolean;
  readonly noActivity: boolean;
  readonly dueOn: Day;
  readonly sentOn: Day | null;
  readonly receivedOn: Day | null;
  readonly documentId: Id | null;
  readonly version: number;
  /** "12/BC-UBND" */
  readonly notation: string | null;
  readonly total: number;
}

/** One page of the units of a round, in the order of the alphabet. */
export async function listUnitReports(
  tx: Tx,
  roundId: Id,
  asked: {
    readonly today: Day;
    readonly progress: ReportProgress | null;
    readonly limit: number | null;
    readonly offset: number;
  },
): Promise<UnitReport[]> {
  const { today, progress, limit, offset } = asked;
  const { rows } = await sql<UnitReport>`
    select r.id as "reportId", r.unit_id as "unitId", n.name, r.state, r.asked_only as "askedOnly",
      r.no_activity as "noActivity", r.due_on as "dueOn", r.sent_on as "sentOn", r.received_on as "receivedOn",
      r.document_id as "documentId", r.version, d.number || '/' || d.symbol as notation, count(*) over ()::int as total
    from report r
    join lateral (select x.name from unit_name x where x.unit_id = r.unit_id
      order by x.valid @> ${today}::date desc, lower(x.valid) desc limit 1) n on true
    left join document d on d.id = r.document_id
    where r.round_id = ${roundId} and ${progress ? WHERE[progress](today) : sql`true`}
    order by n.name collate "vi-x-icu", r.id
    ${limit === null ? sql`` : sql`limit ${limit} offset ${offset}`}`.execute(tx);
  return rows;
}

const WHERE = {
  sent: () => sql`r.sent_on <= r.due_on`,
  late: () => sql`r.sent_on > r.due_on and not r.asked_only`,
  silent: (today: Day) => sql`r.sent_on is null and not r.asked_only and r.due_on < ${today}::date`,
  waiting: (today: Day) => sql`r.sent_on is null and not r.asked_only and r.due_on >= ${today}::date`,
  asked: () => sql`r.asked_only and r.sent_on is null`,
} as const;

/** How many reports of a round stand alike. */
export async function countProgress(
  tx: Tx,
  roundId: Id,
): Promise<{ askedOnly: boolean; dueOn: Day; sentOn: Day | null; count: number }[]> {
  const { rows } = await sql<{ askedOnly: boolean; dueOn: Day; sentOn: Day | null; count: number }>`
    select asked_only as "askedOnly", due_on as "dueOn", sent_on as "sentOn", count(*)::int as count
    from report where round_id = ${roundId} group by asked_only, due_on, sent_on`.execute(tx);
  return rows;
}
