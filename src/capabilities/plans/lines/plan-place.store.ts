import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Period, parsePeriod } from '../../../kernel/period.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Plan } from '../plan.rules.ts';

/** A plan with where and when it is made: all that an act on its lines must know. */
export interface PlanPlace extends Plan {
  /** code of the list plan-kinds */
  readonly cycleKind: string;
  readonly period: Period;
  readonly cycleState: 'preparing' | 'open' | 'closed';
  readonly dueOn: Day | null;
  readonly urgedOn: Day | null;
  readonly unitName: string;
  readonly unitNameEn: string;
  readonly unitKind: string;
  /** path of the unit in the tree today, null when it has ended */
  readonly unitPath: string | null;
  /** what the unit is on the day, such as `standing-body` */
  readonly unitFunctions: readonly string[];
  /** the unit no longer exists on the day */
  readonly unitEnded: boolean;
}

/** Read without a lock: lines are locked one by one, the plan only by whoever adds to it. */
export async function findPlanPlace(tx: Tx, id: Id, day: Day): Promise<PlanPlace | null> {
  const { rows } = await sql<Omit<PlanPlace, 'period'> & { period: string }>`
    select p.id, p.cycle_id as "cycleId", p.unit_id as "unitId", p.level, p.state, p.no_activity as "noActivity",
      p.sent_on as "sentOn", p.received_on as "receivedOn", p.issued_on as "issuedOn",
      p.letter_document_id as "letterDocumentId", p.issued_document_id as "issuedDocumentId", p.version,
      c.kind as "cycleKind", c.period, c.state as "cycleState", x.due_on as "dueOn", x.urged_on as "urgedOn",
      n.name as "unitName", n.name_en as "unitNameEn", u.kind as "unitKind", t.path as "unitPath",
      array(select f.function from unit_function f where f.unit_id = p.unit_id and f.valid @> ${day}::date)
        as "unitFunctions",
      not u.valid @> ${day}::date as "unitEnded"
    from plan p
    join plan_cycle c on c.id = p.cycle_id
    join unit u on u.id = p.unit_id
    join lateral (select y.name, y.name_en from unit_name y where y.unit_id = u.id
      order by y.valid @> ${day}::date desc, lower(y.valid) desc limit 1) n on true
    left join unit_placement t on t.unit_id = p.unit_id and t.valid @> ${day}::date
    left join cycle_unit x on x.cycle_id = p.cycle_id and x.unit_id = p.unit_id
    where p.id = ${id}`.execute(tx);
  const [row] = rows;
  const period = row && parsePeriod(row.period);
  return period ? { ...row, period } : null;
}
