import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Desk, WaitingFilter } from './desk.rules.ts';
import { type RiskSigns, THRESHOLDS, WEIGHTS } from './risk.rules.ts';
import { WAITING_COLUMNS, type Waiting, waitingWhere } from './waiting.store.ts';

export type RiskyWaiting = Waiting & RiskSigns;

/**
 * What waits longest at a desk, that with most points first. The points are counted here to order and limit, and by
 * `risksOf` to be shown: a test holds them against each other.
 */
export async function listByRisk(
  tx: Tx,
  desk: Desk,
  filter: WaitingFilter,
  page: { readonly today: Day; readonly offset: number; readonly limit: number },
): Promise<(RiskyWaiting & { readonly score: number })[]> {
  const { rows } = await sql<RiskyWaiting & { score: number }>`
    with waiting as materialized (
      select ${WAITING_COLUMNS(desk)}, a.locality_id, a.line_id, a.recorded_on from activity a
      where ${waitingWhere(desk, filter, page.today)} order by since, a.id limit ${THRESHOLDS.compared}),
    measured as (
      select m.activity_id, m.code, sum(m.amount) as amount from activity_measure m
      where m.activity_id in (select id from waiting) group by 1, 2),
    usual as (
      select code, percentile_cont(0.5) within group (order by amount) as median from measured
      group by code having count(*) >= ${THRESHOLDS.bigRecords}),
    big as (
      select distinct m.activity_id from measured m join usual u on u.code = m.code
      where m.amount > ${THRESHOLDS.bigTimes} * u.median and m.amount >= ${THRESHOLDS.bigAmount}),
    signs as (
      select w.*, w.id in (select activity_id from big) as "bigFigure",
        w.recorded_on - w."endsOn" as "recordedAfterDays",
        exists (select from evidence e join evidence o on o.original_sha256 = e.original_sha256
          where e.activity_id = w.id and o.activity_id <> w.id
            and e.taken_back_act_id is null and o.taken_back_act_id is null) as "samePhoto",
        exists (select from plan_line l join line_revision r on r.id = l.revision_id
          where l.id = w.line_id and (w."startsOn" > r.ends_on or w."endsOn" < r.starts_on)) as "outsidePeriod",
        exists (select from activity b
          where b.starts_on = w."startsOn" and b.kind = w.kind and b.unit_id <> w."unitId"
            and b.state in ('recorded', 'unit-confirmed', 'checked')
            and (b.locality_id = w.locality_id or (b.place = w.place and w.place <> ''))) as "twoUnits"
      from waiting w)
    select s.*, (case when s.stated then ${WEIGHTS['no-evidence']} else 0 end
      + case when s."samePhoto" then ${WEIGHTS['same-photo']} else 0 end
      + case when s."outsidePeriod" then ${WEIGHTS['outside-period']} else 0 end
      + case when s."bigFigure" then ${WEIGHTS['big-figure']} else 0 end
      + case when s."twoUnits" then ${WEIGHTS['two-units']} else 0 end
      + case when s."recordedAfterDays" > ${THRESHOLDS.lateDays} then ${WEIGHTS.late} else 0 end)::int as score
    from signs s order by score desc, since, s.id limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
}
