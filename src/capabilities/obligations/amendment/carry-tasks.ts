import { type Day, daysBetween } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { periodCode } from '../../../kernel/period.ts';
import type { Change } from '../../../platform/change.ts';
import { datesOf } from '../editions/reissue-tasks.ts';
import { saveStates } from '../tasks/task-change.store.ts';
import { insertFacts, type NewFact } from '../tasks/task-fact.store.ts';
import { saveCarriedTasks, saveTaskPlaces } from './obligation-end.store.ts';
import type { PlannedEnd } from './plan-amendment.rules.ts';
import type { CarriedTask } from './succession.rules.ts';

interface Carried extends CarriedTask {
  readonly obligationId: Id;
  readonly revisionId: Id;
}

/**
 * Open tasks go on under the new document: its rule gives the day, the task keeps its state, evidence and rounds. What
 * was handed in keeps the day by which it was handed in on time or late, and so does what a new day that had passed
 * already would make late; how late a task was is kept in its history.
 */
export async function carryTasksOver(
  change: Change,
  amendmentId: Id,
  planned: readonly PlannedEnd[],
  revisions: ReadonlyMap<Id, Id>,
  actId: Id,
): Promise<void> {
  const carried = planned.flatMap(({ successorId: obligationId, carries }): Carried[] => {
    const revisionId = obligationId && revisions.get(obligationId);
    return obligationId && revisionId ? carries.map((each) => ({ ...each, obligationId, revisionId })) : [];
  });
  const rows = carried.map((each) => ({ ...datesOf(each), ...placeOf(each) }));
  await saveTaskPlaces(change.tx, carried.filter(({ keepsDay }) => keepsDay).map(placeOf));
  await saveCarriedTasks(
    change.tx,
    rows.filter((_, index) => !carried[index]?.keepsDay),
  );
  const facts = carried.map((each, index): NewFact => {
    const state = each.keepsDay ? each.task.state : (rows[index]?.state ?? each.task.state);
    const to = each.keepsDay ? each.task.statedOn : (rows[index]?.statedOn ?? null);
    const { fromId: obligation } = each;
    const late = lateDays(each, change.today);
    const details = { amendment: amendmentId, obligation, from: each.task.statedOn, to, late };
    return factOf(change, each.task.id, 'carried-over', state, details, actId);
  });
  await insertFacts(change.tx, facts);
}

const placeOf = ({ task, obligationId, revisionId, part, due }: Carried) => ({
  id: task.id,
  obligationId,
  revisionId,
  part,
  dueKey: due.key,
  period: due.period && periodCode(due.period),
});

/** How many days a task was overdue when its document ended; nothing for what was handed in or has no day. */
const lateDays = ({ task }: CarriedTask, today: Day): number =>
  task.state === 'handed-in' || task.statedOn === null ? 0 : Math.max(0, daysBetween(task.statedOn, today));

/** What is open and goes on nowhere ends, with the amendment as its reason. */
export async function endTasks(
  change: Change,
  amendmentId: Id,
  planned: readonly PlannedEnd[],
  actId: Id,
): Promise<void> {
  const ids = planned.flatMap(({ ends }) => ends.map(({ task }) => task.id));
  await saveStates(change.tx, ids, 'withdrawn', change.today);
  await insertFacts(
    change.tx,
    ids.map((id) => factOf(change, id, 'ended', 'withdrawn', { amendment: amendmentId }, actId)),
  );
}

const factOf = (
  change: Change,
  taskId: Id,
  kind: 'carried-over' | 'ended',
  state: NewFact['state'],
  details: NewFact['details'],
  actId: Id,
): NewFact => ({ id: change.newId(), taskId, kind, state, details, happenedOn: change.today, actId });
