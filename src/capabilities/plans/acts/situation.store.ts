import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { PlanPlace } from './acts.policy.ts';

/** What rights and deadlines look at beside a plan itself. */
export interface PlanSurroundings {
  readonly place: PlanPlace;
  readonly unitEnded: boolean;
  readonly sentBy: Id | null;
  readonly provinceIssued: boolean;
  readonly cycleClosed: boolean;
  readonly dueOn: Day | null;
  readonly graceDays: number;
  /** "2015" */
  readonly period: string;
  /** code of the list plan-kinds */
  readonly kind: string;
}

export async function getSurroundings(tx: Tx, planId: Id, today: Day): Promise<PlanSurroundings> {
  const found = await listSurroundings(tx, [planId], today);
  const surroundings = found.get(planId);
  if (!surroundings) throw new Error('a plan has a unit and a cycle');
  return surroundings;
}

export async function listSurroundings(tx: Tx, planIds: readonly Id[], today: Day): Promise<Map<Id, PlanSurroundings>> {
  const { rows } = await sql<Row>`
    select p.id, p.unit_id as "unitId", place.path as "unitPath", not u.valid @> ${today}::date as "unitEnded",
      array(select f.function from unit_function f where f.unit_id = p.unit_id and f.valid @> ${today}::date)
        as "unitFunctions",
      ${lastSender} as "sentBy", c.period, c.kind, c.state = 'closed' as "cycleClosed", cu.due_on as "dueOn", coalesce(cu.grace_days, 0) as "graceDays",
      exists (select from plan x where x.cycle_id = p.cycle_id and x.level = 'province' and x.state = 'issued')
        as "provinceIssued"
    from plan p
    join unit u on u.id = p.unit_id
    join plan_cycle c on c.id = p.cycle_id
    left join unit_placement place on place.unit_id = p.unit_id and place.valid @> ${today}::date
    left join cycle_unit cu on cu.cycle_id = p.cycle_id and cu.unit_id = p.unit_id
    where p.id = any(${[...planIds]}::uuid[])`.execute(tx);
  return new Map(
    rows.map(({ id, unitId, unitPath, unitFunctions, ...rest }) => [
      id,
      { ...rest, place: { unitId, unitPath, unitFunctions } },
    ]),
  );
}

type Row = Omit<PlanSurroundings, 'place'> & PlanPlace & { readonly id: Id };

const lastSender: RawBuilder<unknown> = sql`(
  select a.person_id from plan_sending s join audit_entry a on a.id = s.act_id
  where s.plan_id = p.id order by s.number desc limit 1)`;
