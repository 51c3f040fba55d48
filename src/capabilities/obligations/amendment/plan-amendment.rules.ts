import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { PublishedAmendment } from '../../directives/index.ts';
import type { KnownObligation } from '../editions/obligation.rules.ts';
import type { EditionState } from '../editions/plan-edition.rules.ts';
import type { DeadlineData } from '../schedule/load-deadline-data.ts';
import { type Predecessor, planEnd, planSuccession, type SuccessionPlan, type Successor } from './succession.rules.ts';

/** The obligations of a directive that another one changes, with their tasks. */
export type TargetState = Pick<EditionState, 'known' | 'tasks' | 'events'>;

export type PlannedEnd = SuccessionPlan & { readonly predecessorIds: readonly Id[] };

/**
 * What an amendment does to the obligations of its target that are in force: the same for the preview and for the act.
 * @param successors obligations of the amending directive that are in force; one that is gone leaves its predecessors
 *   to end
 */
export function planAmendment(
  amendment: Pick<PublishedAmendment, 'extent' | 'effectiveOn' | 'changes'>,
  target: TargetState,
  successors: ReadonlyMap<Id, Successor>,
  data: DeadlineData,
  today: Day,
): PlannedEnd[] {
  const inForce = target.known.filter((each) => each.withdrawnOn === null && each.endedById === null);
  const named = new Map(amendment.changes.map((change) => [change.lineageId, change.successorId]));
  const concerned = inForce.filter((each) => amendment.extent === 'whole' || named.has(each.id));
  const groups = Map.groupBy(concerned, (each) => {
    const successorId = named.get(each.id) ?? null;
    return successorId && successors.has(successorId) ? successorId : null;
  });
  return [...groups].map(([successorId, members]) => {
    const predecessors = members.map((each) => predecessorOf(each, target));
    const successor = successorId && successors.get(successorId);
    const plan = successor
      ? planSuccession(predecessors, successor, data, { today, effectiveOn: amendment.effectiveOn })
      : planEnd(predecessors);
    return { ...plan, predecessorIds: members.map(({ id }) => id) };
  });
}

const predecessorOf = ({ id, openedOn }: KnownObligation, { tasks, events }: TargetState): Predecessor => ({
  id,
  openedOn,
  tasks: tasks.get(id) ?? [],
  events: events.get(id) ?? [],
});
