import type { Id } from '../../../kernel/ids.ts';
import type { Announcement, Change, View } from '../../../platform/change.ts';
import type { EditionPublished } from '../../directives/index.ts';
import { beginningsOf } from '../amendment/beginning.rules.ts';
import { loadDeadlineData } from '../schedule/load-deadline-data.ts';
import { openTasks, type TaskToOpen } from '../schedule/open-tasks.ts';
import { TASKS_OPENED, type TasksOpened } from '../tasks/task.events.ts';
import {
  insertEdition,
  listExistingTasks,
  listKnownObligations,
  listLineOfDirection,
  listRecordedEvents,
} from './obligation.store.ts';
import { type Edition, type EditionState, type PlannedObligation, planEdition } from './plan-edition.rules.ts';
import { reissueTasks, withdrawTasks } from './reissue-tasks.ts';
import { saveObligations } from './save-obligations.ts';

/**
 * Runs in the transaction that publishes: keeps the edition, opens its tasks, carries open ones over to changed
 * obligations, withdraws those that the edition no longer asks for. Closed tasks never change. What begins in the place
 * of another document's obligations gets its tasks when that amendment is carried out.
 */
export async function openEdition(change: Change, announcement: Announcement): Promise<void> {
  const edition = announcement.payload as EditionPublished;
  const { actId } = announcement;
  const state = await loadEditionState(change, edition, true);
  const data = await loadDeadlineData(change.tx, change.today);
  const planned = planEdition(edition, state, data, change.today);

  await insertEdition(change.tx, edition, actId);
  const revisions = await saveObligations(change, edition, state, planned, actId);
  await carryOver(change, planned, revisions, actId);
  const opened = await openTasks(change, tasksToOpen(planned, state, revisions), actId);

  const payload: TasksOpened = { editionId: edition.editionId, taskIds: opened.map((task) => task.id) };
  await change.announce({ event: TASKS_OPENED, version: 1, payload, actId });
}

/** What the directive's earlier editions left, and which of the named units the PPC directs. */
export async function loadEditionState(view: View, edition: Edition, lock: boolean): Promise<EditionState> {
  const { tx } = view;
  const known = await listKnownObligations(tx, edition.directiveId, lock);
  const units = new Set(edition.obligations.flatMap((each) => [...each.leadUnitIds, ...each.coordinatorUnitIds]));
  return {
    known,
    tasks: await listExistingTasks(tx, edition.directiveId, lock),
    events: await listRecordedEvents(tx, edition.directiveId),
    inLine: await listLineOfDirection(tx, [...units]),
    begins: beginningsOf(edition, known, view.today),
  };
}

async function carryOver(
  change: Change,
  planned: readonly PlannedObligation[],
  revisions: ReadonlyMap<Id, Id>,
  actId: Id,
): Promise<void> {
  const reissues = planned.flatMap(({ id, plan }) =>
    [...plan.reissues, ...plan.reopens].map((reissue) => ({ ...reissue, revisionId: revisions.get(id) as Id })),
  );
  await reissueTasks(change, reissues, actId);
  await withdrawTasks(
    change,
    planned.flatMap(({ plan }) => plan.withdraws),
    actId,
  );
}

const tasksToOpen = (
  planned: readonly PlannedObligation[],
  state: EditionState,
  revisions: ReadonlyMap<Id, Id>,
): TaskToOpen[] =>
  planned.flatMap(({ id, plan }) => {
    const revisionId = revisions.get(id) ?? state.known.find((each) => each.id === id)?.revisionId;
    return revisionId ? plan.opens.map((wanted) => ({ ...wanted, obligationId: id, revisionId })) : [];
  });
