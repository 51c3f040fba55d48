import type { Id } from '../../../kernel/ids.ts';
import type { Announcement, Change, View } from '../../../platform/change.ts';
import type { DirectiveEnded } from '../../directives/index.ts';
import type { KnownObligation } from '../editions/obligation.rules.ts';
import { listExistingTasks, listKnownObligations, listRecordedEvents } from '../editions/obligation.store.ts';
import { endHolders } from '../editions/obligation-change.store.ts';
import { loadDeadlineData } from '../schedule/load-deadline-data.ts';
import { openTasks, type TaskToOpen } from '../schedule/open-tasks.ts';
import { TASKS_OPENED, type TasksOpened, WORK_CHANGED, type WorkChanged } from '../tasks/task.events.ts';
import { carryTasksOver, endTasks } from './carry-tasks.ts';
import { beginObligations, endObligationsBy } from './obligation-end.store.ts';
import { type PlannedEnd, planAmendment, type TargetState } from './plan-amendment.rules.ts';
import { planSuccession, type SuccessionPlan, type Successor } from './succession.rules.ts';

/**
 * Runs in the transaction in which a directive ends, whole or in part: open tasks go on in the obligations that stand in
 * their place, with history, evidence and rounds, or end with the legal reason. Closed tasks never change.
 */
export async function endObligations(change: Change, { payload, actId }: Announcement): Promise<void> {
  const ended = payload as DirectiveEnded;
  const { tx, today } = change;
  const target = await loadTarget(change, ended.directiveId, true);
  const by = ended.byDirectiveId ? await loadTarget(change, ended.byDirectiveId, true) : NOBODY;
  const successors = successorsOf(by);
  const data = await loadDeadlineData(tx, today);
  const planned = planAmendment(ended, target, successors, data, today);
  const begun = planned.flatMap(({ successorId }) => successorId ?? []);
  const waiting = by.known.filter((each) => each.waitsForId === ended.amendmentId && !begun.includes(each.id));
  const fresh = waiting.flatMap(({ id }): SuccessionPlan[] => {
    const successor = successors.get(id);
    return successor ? [planSuccession([], successor, data, { today, effectiveOn: ended.effectiveOn })] : [];
  });

  await keepEnds(change, ended, planned, target, actId);
  await beginObligations(tx, ended.amendmentId);
  const revisions = new Map(by.known.map((each) => [each.id, each.revisionId]));
  await carryTasksOver(change, ended.amendmentId, planned, revisions, actId);
  await endTasks(change, ended.amendmentId, planned, actId);
  const opened = await openTasks(change, toOpen([...planned, ...fresh], revisions), actId);
  if (opened.length > 0 && ended.byEditionId) {
    const tasks: TasksOpened = { editionId: ended.byEditionId, taskIds: opened.map(({ id }) => id) };
    await change.announce({ event: TASKS_OPENED, version: 1, payload: tasks, actId });
  }
  const editionId = ended.byEditionId ?? ended.editionId;
  const replaced = ended.byEditionId !== null;
  const work: WorkChanged = { amendmentId: ended.amendmentId, editionId, replaced, units: unitsOf(planned) };
  await change.announce({ event: WORK_CHANGED, version: 1, payload: work, actId });
}

/** What a directive asks and has asked; three queries. */
export async function loadTarget({ tx }: View, directiveId: Id, lock: boolean): Promise<TargetState> {
  return {
    known: await listKnownObligations(tx, directiveId, lock),
    tasks: await listExistingTasks(tx, directiveId, lock),
    events: await listRecordedEvents(tx, directiveId),
  };
}

const NOBODY: TargetState = { known: [], tasks: new Map(), events: new Map() };

const successorsOf = ({ known, tasks }: TargetState): Map<Id, Successor> =>
  new Map(
    known
      .filter((each) => each.withdrawnOn === null)
      .map(({ id, content, holders }) => [
        id,
        { id, rule: content.rule, holders: content.general ? [] : holders, tasks: tasks.get(id) ?? [] },
      ]),
  );

async function keepEnds(
  change: Change,
  { amendmentId, effectiveOn }: DirectiveEnded,
  planned: readonly PlannedEnd[],
  { known }: TargetState,
  actId: Id,
): Promise<void> {
  const opened = new Map(known.map((each: KnownObligation) => [each.id, each.openedOn]));
  const ends = planned.flatMap(({ predecessorIds, successorId }) =>
    predecessorIds.map((id) => ({ id, successorId, openedOn: opened.get(id) ?? effectiveOn })),
  );
  await endObligationsBy(change.tx, amendmentId, ends, effectiveOn);
  await endHolders(
    change.tx,
    ends.map(({ id }) => id),
    effectiveOn,
    actId,
  );
}

const toOpen = (plans: readonly SuccessionPlan[], revisions: ReadonlyMap<Id, Id>): TaskToOpen[] =>
  plans.flatMap(({ successorId, opens }) => {
    const revisionId = successorId && revisions.get(successorId);
    return successorId && revisionId ? opens.map((each) => ({ ...each, obligationId: successorId, revisionId })) : [];
  });

/** Whose open work goes on or ends, and how much of it. */
function unitsOf(planned: readonly PlannedEnd[]): WorkChanged['units'] {
  const units = new Map<Id, { moved: number; ended: number }>();
  const count = (unitId: Id, what: 'moved' | 'ended') => {
    const known = units.get(unitId) ?? { moved: 0, ended: 0 };
    units.set(unitId, { ...known, [what]: known[what] + 1 });
  };
  for (const { carries, ends } of planned) {
    for (const { task } of carries) count(task.unitId, 'moved');
    for (const { task } of ends) count(task.unitId, 'ended');
  }
  return [...units].map(([unitId, counts]) => ({ unitId, ...counts }));
}
