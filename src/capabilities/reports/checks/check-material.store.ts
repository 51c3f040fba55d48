import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { EventRecord } from './same-event.rules.ts';

export interface CheckedDays {
  readonly unitId: Id;
  readonly from: Day;
  readonly to: Day;
}

/** An activity of a report with all that the checks look at. */
export interface CheckedActivity extends EventRecord {
  readonly id: Id;
  readonly planned: { readonly from: Day; readonly to: Day } | null;
  readonly counts: readonly number[];
}

const eventColumns = sql`a.id, a.unit_id as "unitId", a.title, a.starts_on as "from", a.ends_on as "to", a.place,
  a.locality_id as "localityId",
  array(select e.original_sha256 from evidence e where e.activity_id = a.id and e.kind = 'photo'
    and e.taken_back_act_id is null) as photos,
  array(select e.address from evidence e where e.activity_id = a.id and e.kind = 'link'
    and e.taken_back_act_id is null) as links`;

/** Activities that touch the days of a report, with the days of their plan lines and what they count, money left out. */
export async function listCheckedActivities(tx: Tx, { unitId, from, to }: CheckedDays): Promise<CheckedActivity[]> {
  const { rows } = await sql<CheckedActivity>`
    select ${eventColumns},
      case when v.starts_on is not null then jsonb_build_object('from', v.starts_on, 'to', v.ends_on) end as planned,
      array(select m.amount::float8 from activity_measure m where m.activity_id = a.id and m.code not like 'capital-%')
        as counts
    from activity a
    left join plan_line l on l.id = a.line_id
    left join line_revision v on v.id = l.revision_id
    where a.unit_id = ${unitId} and a.state in ('recorded', 'unit-confirmed', 'checked')
      and a.starts_on <= ${to}::date and a.ends_on >= ${from}::date
    order by a.starts_on, a.id`.execute(tx);
  return rows;
}

/** Activities of other units near those of a unit: at the same place or without one, or with a photo of the same origin. */
export async function listNeighbours(
  tx: Tx,
  { unitId, from, to }: CheckedDays,
  days: number,
  limit: number,
): Promise<EventRecord[]> {
  const { rows } = await sql<EventRecord>`
    with own as materialized (
      select a.id, a.starts_on, a.ends_on, a.locality_id from activity a
      where a.unit_id = ${unitId} and a.state in ('recorded', 'unit-confirmed', 'checked')
        and a.starts_on <= ${to}::date and a.ends_on >= ${from}::date),
    near as (
      select a.id from own o join activity a
        on a.starts_on between o.starts_on - ${days}::int and o.ends_on + ${days}::int
        and (a.locality_id is null or o.locality_id is null or a.locality_id = o.locality_id)
      where a.unit_id <> ${unitId} and a.state in ('recorded', 'unit-confirmed', 'checked')
      union
      select b.activity_id from own o
      join evidence e on e.activity_id = o.id and e.kind = 'photo'
      join evidence b on b.original_sha256 = e.original_sha256 and b.activity_id <> o.id)
    select ${eventColumns} from near n join activity a on a.id = n.id
    where a.unit_id <> ${unitId} and a.state in ('recorded', 'unit-confirmed', 'checked')
    order by a.id limit ${limit}`.execute(tx);
  return rows;
}

/** A section of a report with what a reader calls its period. */
export interface SectionText {
  readonly reportId: Id;
  readonly code: string;
  readonly unitId: Id;
  readonly period: string;
  readonly words: string;
}

/**
 * Sections that a report may have taken its words from: the unit's own earlier ones, and those of others that share runs
 * of words with it.
 * @param prints of the report's sections
 */
export async function listLikeSections(
  tx: Tx,
  report: { readonly id: Id; readonly unitId: Id; readonly to: Day },
  prints: readonly number[],
  limit: number,
): Promise<SectionText[]> {
  const { rows } = await sql<SectionText>`
    with own as (
      select s.report_id, s.code from report_section s join report r on r.id = s.report_id
      join report_round o on o.id = r.round_id
      where r.unit_id = ${report.unitId} and o.to_on < ${report.to}::date
      order by o.to_on desc, s.code limit ${limit}),
    other as (
      select p.report_id, p.code from section_print p join report r on r.id = p.report_id
      where p.prints && ${[...prints]}::int[] and r.unit_id <> ${report.unitId} and r.sent_on is not null
      order by cardinality(array(select unnest(p.prints) intersect select unnest(${[...prints]}::int[]))) desc,
        p.report_id, p.code
      limit ${limit})
    select s.report_id as "reportId", s.code, r.unit_id as "unitId", o.period, s.words
    from (select * from own union select * from other) x
    join report_section s on s.report_id = x.report_id and s.code = x.code
    join report r on r.id = s.report_id join report_round o on o.id = r.round_id
    where s.report_id <> ${report.id}
    order by o.to_on, s.report_id, s.code`.execute(tx);
  return rows;
}

export async function savePrints(tx: Tx, reportId: Id, code: string, prints: readonly number[]): Promise<void> {
  await sql`
    insert into section_print (report_id, code, prints) values (${reportId}, ${code}, ${[...prints]}::int[])
    on conflict (report_id, code) do update set prints = excluded.prints`.execute(tx);
}
