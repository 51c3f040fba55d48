import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { insertRows, updateTasks } from './bulk.store.ts';
import type { Task, TaskState } from './task.rules.ts';

/**
 * Takes the next numbers for short codes; a row lock keeps two writers from getting the same.
 * @returns the first of `count` numbers, and the province's letters that stand before them
 */
export async function takeNumbers(tx: Tx, count: number): Promise<{ first: number; province: string }> {
  const { rows } = await sql<{ last: number; province: string }>`
    update task_counter set last = last + ${count}
    returning last, (select code from installation.province where schema_name = current_schema()) as province`.execute(
    tx,
  );
  const row = rows[0];
  if (!row) throw new Error('the counter of tasks is missing');
  return { first: row.last - count + 1, province: row.province };
}

/** Makes tasks in one statement. @returns the ids of those that did not exist yet */
export const insertTasks = (tx: Tx, tasks: readonly Task[]): Promise<Set<string>> =>
  insertRows(tx, 'task', tasks.map(toRow), 'skip');

const toRow = (task: Task) => ({
  id: task.id,
  short_code: task.shortCode,
  obligation_id: task.obligationId,
  revision_id: task.revisionId,
  unit_id: task.unitId,
  part: task.part,
  due_key: task.dueKey,
  period: task.period,
  year: yearOfTask(task),
  opens_on: task.opensOn,
  stated_on: task.statedOn,
  urged_on: task.urgedOn,
  due_at: task.dueAt,
  first_stated_on: task.firstStatedOn,
  by_default: task.byDefault,
  standing: task.standing,
  waits_for: task.waitsFor,
  event_id: task.eventId,
  cooperation_request: task.cooperationRequest,
  state: task.state,
  state_since: task.stateSince,
  round: task.round,
  handed_in_on: task.handedInOn,
  handed_in_by: task.handedInBy,
  moved_from_id: task.movedFromId,
  opened_on: task.openedOn,
  version: task.version,
});

/** The year under which a task is counted: of its last day, else of its period; waiting cards have none. */
const yearOfTask = ({ statedOn, period }: Task): number | null => {
  const text = statedOn ?? period;
  return text ? Number(text.slice(0, 4)) : null;
};

export interface NewDates {
  readonly id: Id;
  readonly revisionId: Id;
  readonly state: TaskState;
  readonly opensOn: Day | null;
  readonly statedOn: Day | null;
  readonly urgedOn: Day | null;
  readonly dueAt: string | null;
  readonly firstStatedOn: Day | null;
  readonly byDefault: boolean;
  readonly standing: boolean;
  readonly waitsFor: string | null;
  readonly year: number | null;
}

/** The columns that other dates change. */
export const dateColumns = (task: NewDates) => ({
  id: task.id,
  revision_id: task.revisionId,
  state: task.state,
  opens_on: task.opensOn,
  stated_on: task.statedOn,
  urged_on: task.urgedOn,
  due_at: task.dueAt,
  first_stated_on: task.firstStatedOn,
  by_default: task.byDefault,
  standing: task.standing,
  waits_for: task.waitsFor,
  year: task.year,
});

/** A correction edition: the tasks go on under another revision, with its dates. */
export const saveReissues = (tx: Tx, tasks: readonly NewDates[]): Promise<void> =>
  updateTasks(tx, tasks.map(dateColumns));

/** Withdrawn or moved, many at once. */
export const saveStates = (tx: Tx, ids: readonly Id[], state: TaskState, since: Day): Promise<void> =>
  updateTasks(
    tx,
    ids.map((id) => ({ id, state, state_since: since })),
  );
