import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { DeadlineRule } from '../deadline.rules.ts';
import type { TaskSituation } from './task.lifecycle.ts';
import type { Task } from './task.rules.ts';

/** A task with all that rights and guards look at. */
export interface SituatedTask extends TaskSituation {
  readonly task: Task;
  readonly rule: DeadlineRule;
  readonly obligationOpenedOn: Day;
}

/** Locks the task until the transaction ends. @returns null when there is none of that id */
export const lockTask = async (tx: Tx, id: Id, today: Day): Promise<SituatedTask | null> =>
  (await listSituated(tx, [id], today, sql`for update of t`))[0] ?? null;

/** Locks many, always in the same order, so that two people who act on the same ones do not block each other. */
export const lockTasks = (tx: Tx, ids: readonly Id[], today: Day): Promise<SituatedTask[]> =>
  listSituated(tx, ids, today, sql`for update of t`);

export const findTask = async (tx: Tx, id: Id, today: Day): Promise<SituatedTask | null> =>
  (await listSituated(tx, [id], today, sql``))[0] ?? null;

/** The columns of `task t`, named as the noun names them. */
export const taskColumns = sql`
  t.id, t.short_code as "shortCode", t.obligation_id as "obligationId", t.revision_id as "revisionId",
  t.unit_id as "unitId", t.part, t.due_key as "dueKey", t.period, t.opens_on as "opensOn", t.stated_on as "statedOn",
  t.urged_on as "urgedOn", t.due_at as "dueAt", t.first_stated_on as "firstStatedOn", t.by_default as "byDefault",
  t.standing, t.waits_for as "waitsFor", t.event_id as "eventId", t.cooperation_request as "cooperationRequest",
  t.state, t.state_since as "stateSince", t.round, t.handed_in_on as "handedInOn", t.handed_in_by as "handedInBy",
  t.confirmed_on as "confirmedOn", t.confirmed_by as "confirmedBy", t.checked_on as "checkedOn",
  t.last_activity_on as "lastActivityOn", t.moved_from_id as "movedFromId", t.opened_on as "openedOn", t.version`;

async function listSituated(
  tx: Tx,
  ids: readonly Id[],
  today: Day,
  lock: ReturnType<typeof sql>,
): Promise<SituatedTask[]> {
  const { rows } = await sql<Task & Situation>`
    select ${taskColumns}, r.rule, o.opened_on as "obligationOpenedOn",
      (select p.path from unit_placement p where p.unit_id = t.unit_id and p.valid @> ${today}::date) as "unitPath",
      array(select f.function from unit_function f where f.unit_id = t.unit_id and f.valid @> ${today}::date)
        as "unitFunctions",
      array(select distinct h.unit_id::text from obligation_unit h where h.obligation_id = t.obligation_id) as "partnerIds",
      exists (select from extension x where x.task_id = t.id and x.state = 'asked') as "extensionAsked",
      exists (select from transfer x where x.task_id = t.id and x.state = 'proposed') as "transferProposed"
    from task t
    join obligation o on o.id = t.obligation_id
    join obligation_revision r on r.id = t.revision_id
    where t.id = any(${[...ids]}::uuid[])
    order by t.id ${lock}`.execute(tx);
  return rows.map(situated);
}

type Situation = TaskSituation['place'] &
  Pick<SituatedTask, 'extensionAsked' | 'transferProposed' | 'rule' | 'obligationOpenedOn'>;

function situated(row: Task & Situation): SituatedTask {
  const { unitPath, unitFunctions, partnerIds, extensionAsked, transferProposed, rule, obligationOpenedOn, ...task } =
    row;
  const place = { unitId: task.unitId, unitPath, unitFunctions, partnerIds };
  return { task, place, extensionAsked, transferProposed, rule, obligationOpenedOn };
}

export interface TaskChanges {
  readonly state: Task['state'];
  readonly state_since?: Day;
  readonly round?: number;
  readonly handed_in_on?: Day | null;
  readonly handed_in_by?: Id | null;
  readonly confirmed_on?: Day | null;
  readonly confirmed_by?: Id | null;
  readonly checked_on?: Day | null;
  readonly checked_by?: Id | null;
  readonly last_activity_on?: Day;
  readonly stated_on?: Day;
  readonly urged_on?: Day;
  readonly due_at?: string;
}

export async function saveTask(tx: Tx, id: Id, changes: TaskChanges): Promise<void> {
  await tx
    .updateTable('task')
    .set((row) => ({ ...changes, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function insertNote(tx: Tx, note: { id: Id; taskId: Id; body: string; actId: Id }): Promise<void> {
  await tx
    .insertInto('task_note')
    .values({ id: note.id, task_id: note.taskId, body: note.body, act_id: note.actId })
    .execute();
}
