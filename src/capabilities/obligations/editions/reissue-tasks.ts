import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { firstState, isClosed, isOpen, type TaskState } from '../tasks/task.rules.ts';
import { saveReissues, saveStates } from '../tasks/task-change.store.ts';
import { insertFacts, type NewFact } from '../tasks/task-fact.store.ts';
import { type ExistingTask, type Reissue, statedAfterReissue } from './edition-plan.rules.ts';

export interface ReissueUnder extends Reissue {
  readonly revisionId: Id;
}

/** Open tasks go on under the new revision; what an earlier edition withdrew begins again. */
export async function reissueTasks(change: Change, reissues: readonly ReissueUnder[], actId: Id): Promise<void> {
  const rows = reissues.map((reissue) => datesOf(reissue));
  await saveReissues(change.tx, rows);
  const facts = reissues.map(
    (reissue, index): NewFact => ({
      id: change.newId(),
      taskId: reissue.task.id,
      kind: isOpen(reissue.task.state) ? 'reissued' : 'reopened',
      state: rows[index]?.state ?? reissue.task.state,
      details: { from: reissue.task.statedOn, to: rows[index]?.statedOn ?? null, revision: reissue.revisionId },
      happenedOn: change.today,
      actId,
    }),
  );
  await insertFacts(change.tx, facts);
}

/** The columns of an open task that goes on under another revision, with the dates of its rule. */
export function datesOf(reissue: ReissueUnder) {
  const { task, due, revisionId } = reissue;
  const statedOn = statedAfterReissue(reissue);
  const kept = statedOn === task.statedOn && task.urgedOn !== null;
  const year = statedOn ?? due.period?.year ?? null;
  return {
    id: task.id,
    revisionId,
    state: stateAfter(task, due.waitsFor),
    opensOn: due.opensOn,
    statedOn,
    urgedOn: kept && statedOn !== due.statedOn ? task.urgedOn : due.urgedOn,
    dueAt: kept && statedOn !== due.statedOn ? task.dueAt : due.dueAt,
    firstStatedOn: due.statedOn,
    byDefault: due.byDefault,
    standing: due.standing,
    waitsFor: due.waitsFor,
    year: year === null ? null : Number(String(year).slice(0, 4)),
  };
}

/** A card that waited and now has a date, or the other way round, starts anew; all others go on where they are. */
function stateAfter(task: ExistingTask, waitsFor: 'event' | 'demand' | null): TaskState {
  const waited = task.state.startsWith('awaiting');
  return task.state === 'withdrawn' || waited !== (waitsFor !== null) ? firstState(waitsFor) : task.state;
}

export async function withdrawTasks(change: Change, tasks: readonly ExistingTask[], actId: Id): Promise<void> {
  const open = tasks.filter((task) => !isClosed(task.state));
  await saveStates(
    change.tx,
    open.map((task) => task.id),
    'withdrawn',
    change.today,
  );
  const fact = (task: ExistingTask): NewFact => ({
    id: change.newId(),
    taskId: task.id,
    kind: 'withdrawn',
    state: 'withdrawn',
    happenedOn: change.today,
    actId,
  });
  await insertFacts(change.tx, open.map(fact));
}
