import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { LineContent } from './line.rules.ts';
import { type ContentRow, contentColumns, contentOf } from './line.store.ts';

/** A line of the unit's plan before this one, and what the province decided on it. */
export interface PreviousLine {
  readonly id: Id;
  readonly content: LineContent;
  readonly decision: 'keep' | 'merge' | 'amend' | 'cut' | 'postpone' | null;
  readonly decisionReason: string | null;
  /** the line of this plan that goes on with it */
  readonly takenOverAs: Id | null;
  /** first day of the period that it was planned for */
  readonly periodYear: number;
}

/**
 * The lines of the newest earlier plan of the same unit and kind, in their order. A unit that took over from another
 * finds its own lines only; those of its predecessor stay with the predecessor's plan.
 */
export async function listPreviousLines(
  tx: Tx,
  plan: { readonly id: Id; readonly unitId: Id; readonly cycleKind: string; readonly startsOn: Day },
): Promise<PreviousLine[]> {
  const { rows } = await sql<Omit<PreviousLine, 'content'> & ContentRow>`
    with previous as (
      select p.id, left(c.period, 4)::int as year
      from plan p join plan_cycle c on c.id = p.cycle_id
      where p.unit_id = ${plan.unitId} and p.level = 'unit' and c.kind = ${plan.cycleKind} and p.id <> ${plan.id}
        and left(c.period, 4)::int < extract(year from ${plan.startsOn}::date)
      order by left(c.period, 4)::int desc limit 1)
    select l.id, d.decision, d.reason as "decisionReason", v.year as "periodYear", ${contentColumns},
      (select t.id from plan_line t where t.continues_line_id = l.id and t.plan_id = ${plan.id}
        and t.state <> 'removed' limit 1) as "takenOverAs"
    from previous v
    join plan_line l on l.plan_id = v.id and l.state <> 'removed'
    join line_revision r on r.id = l.revision_id
    left join line_decision d on d.id = l.decision_id
    order by l.position, l.id`.execute(tx);
  return rows.map(({ id, decision, decisionReason, takenOverAs, periodYear, ...content }) => ({
    id,
    decision,
    decisionReason,
    takenOverAs,
    periodYear,
    content: contentOf(content),
  }));
}
