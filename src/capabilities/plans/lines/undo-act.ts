import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { lineLifecycle } from '../acts/line.lifecycle.ts';
import { findPlanForUpdate } from '../plan.store.ts';
import { insertPlanFacts } from '../plan-fact.store.ts';
import { listLinesMadeBy, listLinesRemovedBy } from './line-history.store.ts';
import { setLineStates } from './line-saving.store.ts';
import { writeOnPlan } from './write-on-plan.ts';

export interface UndoAct {
  readonly planId: Id;
  /** the act that added lines, took lines over or removed them */
  readonly actId: Id;
}

/**
 * Takes back one's own adding, taking over or removing of lines as a whole: what was added leaves, what was removed
 * returns. It stops where somebody has worked on one of the lines since.
 */
export async function undoAct(change: Change, { planId, actId }: UndoAct): Promise<Result<Id>> {
  const plan = await findPlanForUpdate(change.tx, planId);
  if (!plan) return notFound();
  const place = await writeOnPlan(change, planId);
  if (!place.ok) return place;
  const made = await listLinesMadeBy(change.tx, planId, actId);
  const removed = await listLinesRemovedBy(change.tx, planId, actId);
  if (made.length + removed.length === 0) return notFound();
  const { personId } = actorOf(change);
  const own = made.every((line) => line.savedBy === personId) && removed.every((line) => line.personId === personId);
  if (!own) return conflict('plan.refusal.undoOthers');
  const untouched = made.every((line) => line.number === 1 && line.state === 'open');
  if (!untouched || removed.some((line) => line.state !== 'removed')) return conflict('plan.refusal.undoLate');
  // A plan that was sent takes no line more that its reader never had.
  if (plan.state !== 'drafting' && removed.some((line) => !line.wasSent)) return conflict('plan.refusal.sent');
  const undoing = await change.record({
    action: 'plan.undo',
    subjectType: 'plan',
    subjectId: planId,
    details: { act: actId, lines: made.length + removed.length },
  });
  await setLineStates(change.tx, idsOf(made), lineLifecycle.open.remove);
  await setLineStates(change.tx, idsOf(removed), lineLifecycle.removed.restore);
  const facts = [
    ...made.map((line) => ({ line, kind: 'line-removed', details: { revision: line.id } })),
    ...removed.map((line) => ({ line, kind: 'line-put-back', details: {} })),
  ];
  await insertPlanFacts(
    change.tx,
    facts.map(({ line, kind, details }) => ({
      id: change.newId(),
      planId,
      lineId: line.lineId,
      kind,
      happenedOn: change.today,
      details,
      actId: undoing,
    })),
  );
  return ok(undoing);
}

const idsOf = (lines: readonly { readonly lineId: Id }[]): Id[] => lines.map((line) => line.lineId);
