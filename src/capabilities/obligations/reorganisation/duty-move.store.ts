import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Holder } from '../schedule/task-plan.rules.ts';
import { OPEN_STATES, type Task } from '../tasks/task.rules.ts';
import { taskColumns } from '../tasks/task.store.ts';

export type OpenTask = Task & { readonly action: string };

/** What ending units still owe; `lock` for whoever will move it. */
export async function listOpenTasksOf(tx: Tx, unitIds: readonly Id[], lock: boolean): Promise<OpenTask[]> {
  if (unitIds.length === 0) return [];
  const { rows } = await sql<OpenTask>`
    select ${taskColumns}, r.action
    from task t join obligation_revision r on r.id = t.revision_id
    where t.unit_id = any(${[...unitIds]}::uuid[]) and t.state = any(${OPEN_STATES}::text[])
    order by t.urged_on nulls last, t.id ${lock ? sql`for update of t` : sql``}`.execute(tx);
  return rows;
}

/** `obligation unit part key` of everything that these units owe or owed. */
export async function listOwedKeys(tx: Tx, unitIds: readonly Id[]): Promise<Set<string>> {
  if (unitIds.length === 0) return new Set();
  const { rows } = await sql<{ key: string }>`
    select concat_ws(' ', obligation_id, unit_id, part, due_key) as key from task
    where unit_id = any(${[...unitIds]}::uuid[])`.execute(tx);
  return new Set(rows.map((row) => row.key));
}

export interface HeldDuty extends Holder {
  readonly obligationId: Id;
  readonly revisionId: Id;
}

/** The obligations that ending units hold now. */
export async function listHeldDuties(tx: Tx, unitIds: readonly Id[]): Promise<HeldDuty[]> {
  if (unitIds.length === 0) return [];
  const { rows } = await sql<HeldDuty>`
    select h.obligation_id as "obligationId", h.revision_id as "revisionId", h.unit_id as "unitId", h.part,
      h.from_on as "fromOn", true as "inLine"
    from obligation_unit h
    where h.unit_id = any(${[...unitIds]}::uuid[]) and h.until_on is null
    order by h.part desc, h.id for update`.execute(tx);
  return rows;
}

export async function endHoldings(tx: Tx, unitIds: readonly Id[], on: Day, actId: Id): Promise<void> {
  await sql`
    update obligation_unit set until_on = greatest(from_on, ${on}::date), ended_act_id = ${actId}
    where until_on is null and unit_id = any(${[...unitIds]}::uuid[])`.execute(tx);
}

/** One unit no longer owes one obligation from the day on. */
export async function endHolding(tx: Tx, duty: { obligationId: Id; unitId: Id }, on: Day, actId: Id): Promise<void> {
  await sql`
    update obligation_unit set until_on = greatest(from_on, ${on}::date), ended_act_id = ${actId}
    where until_on is null and obligation_id = ${duty.obligationId} and unit_id = ${duty.unitId}`.execute(tx);
}

/** A successor that coordinated and now inherits the lead owes the lead. */
export async function endCoordination(
  tx: Tx,
  heirs: readonly { obligationId: Id; unitId: Id; part: string }[],
  on: Day,
  actId: Id,
): Promise<void> {
  const leads = heirs.filter((heir) => heir.part === 'lead');
  if (leads.length === 0) return;
  await sql`
    update obligation_unit h set until_on = greatest(h.from_on, ${on}::date), ended_act_id = ${actId}
    from jsonb_to_recordset(${JSON.stringify(leads)}::jsonb) as x("obligationId" uuid, "unitId" uuid)
    where h.until_on is null and h.part = 'coordinator' and h.obligation_id = x."obligationId"
      and h.unit_id = x."unitId"`.execute(tx);
}

/** The task goes on in another unit, with its state, its dates and its history. */
export async function giveTasksTo(tx: Tx, moves: readonly { id: Id; unitId: Id; inLine: boolean }[]): Promise<void> {
  if (moves.length === 0) return;
  await sql`
    update task t set unit_id = x."unitId", cooperation_request = not x."inLine", version = t.version + 1
    from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as x(id uuid, "unitId" uuid, "inLine" boolean)
    where t.id = x.id`.execute(tx);
}
