import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { PlanState } from '../plan.rules.ts';
import type { CycleUnit } from './cycle.rules.ts';

const columns = sql`u.unit_id as "unitId", u.due_on as "dueOn", u.urged_on as "urgedOn", u.grace_days as "graceDays",
  u.basis, u.asked_only as "askedOnly", u.own_day as "ownDay", u.added`;

export async function listCycleUnits(tx: Tx, cycleId: Id): Promise<CycleUnit[]> {
  const { rows } = await sql<CycleUnit>`
    select ${columns} from cycle_unit u where u.cycle_id = ${cycleId} order by u.unit_id`.execute(tx);
  return rows;
}

export async function findCycleUnit(tx: Tx, cycleId: Id, unitId: Id): Promise<CycleUnit | null> {
  const { rows } = await sql<CycleUnit>`
    select ${columns} from cycle_unit u where u.cycle_id = ${cycleId} and u.unit_id = ${unitId}`.execute(tx);
  return rows[0] ?? null;
}

/** A unit of the cycle with its plan and the newest issued letter that urged it. */
export interface UnitProgress extends CycleUnit {
  readonly name: string;
  readonly planId: Id | null;
  readonly state: PlanState | null;
  readonly noActivity: boolean;
  readonly sentOn: Day | null;
  readonly receivedOn: Day | null;
  readonly issuedOn: Day | null;
  readonly lines: number;
  readonly urgedBy: string | null;
  readonly urgedByDocumentId: Id | null;
  readonly urgedByOn: Day | null;
}

/** Who plans and how far they are, in one query however many they are; in the order of the alphabet. */
export async function listProgress(tx: Tx, cycleId: Id, day: Day): Promise<UnitProgress[]> {
  const { rows } = await sql<UnitProgress>`
    select ${columns}, n.name, p.id as "planId", p.state, coalesce(p.no_activity, false) as "noActivity",
      p.sent_on as "sentOn", p.received_on as "receivedOn", p.issued_on as "issuedOn", coalesce(l.lines, 0) as lines,
      g.notation as "urgedBy", g.document_id as "urgedByDocumentId", g.issued_on as "urgedByOn"
    from cycle_unit u
    join lateral (select x.name from unit_name x where x.unit_id = u.unit_id
      order by x.valid @> ${day}::date desc, lower(x.valid) desc limit 1) n on true
    left join plan p on p.cycle_id = u.cycle_id and p.unit_id = u.unit_id and p.level = 'unit'
    left join (select plan_id, count(*)::int as lines from plan_line where cycle_id = ${cycleId} and state <> 'removed'
      group by plan_id) l on l.plan_id = p.id
    left join lateral (select c.notation, c.document_id, c.issued_on from cycle_urging c
      join urged_unit r on r.urging_id = c.id and r.unit_id = u.unit_id
      where c.cycle_id = u.cycle_id and c.state = 'issued' order by c.issued_on desc, c.id desc limit 1) g on true
    where u.cycle_id = ${cycleId}
    order by n.name collate "vi-x-icu", u.unit_id`.execute(tx);
  return rows;
}

/** Adds units or gives them other days; one statement for all. */
export async function saveCycleUnits(tx: Tx, cycleId: Id, units: readonly CycleUnit[]): Promise<void> {
  await deleteCycleUnits(
    tx,
    cycleId,
    units.map((unit) => unit.unitId),
  );
  await insertRows(
    tx,
    'cycle_unit',
    units.map((unit) => ({
      cycle_id: cycleId,
      unit_id: unit.unitId,
      due_on: unit.dueOn,
      urged_on: unit.urgedOn,
      grace_days: unit.graceDays,
      basis: unit.basis,
      asked_only: unit.askedOnly,
      own_day: unit.ownDay,
      added: unit.added,
      version: 1,
    })),
  );
}

export async function deleteCycleUnits(tx: Tx, cycleId: Id, unitIds: readonly Id[]): Promise<void> {
  if (unitIds.length === 0) return;
  await tx
    .deleteFrom('cycle_unit')
    .where('cycle_id', '=', cycleId)
    .where('unit_id', 'in', [...unitIds])
    .execute();
}
