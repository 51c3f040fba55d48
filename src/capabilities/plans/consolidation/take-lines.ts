import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import type { Plan } from '../plan.rules.ts';
import { mayDecide } from './consolidation.policy.ts';
import { MOST_TICKED } from './consolidation.rules.ts';
import { type DecidedLine, lockSentLines } from './decision.store.ts';
import { findProvincialPlanForUpdate } from './province-plan.store.ts';
import { reopenSigning } from './reopen-signing.ts';

/** A line, as the person saw it. */
export interface TickedLine {
  readonly lineId: Id;
  readonly mark: string;
}

export interface TakenLines {
  /** the provincial plan, locked: decisions of a cycle are made one after the other */
  readonly province: Plan;
  readonly lines: readonly DecidedLine[];
}

/**
 * Locks what will be decided together and asks everything again: the provincial plan is still being put together,
 * every line is as it was seen, and none is the decider's own.
 */
export async function takeLines(
  change: Change,
  cycleId: Id,
  ticked: readonly TickedLine[],
): Promise<Result<TakenLines>> {
  if (ticked.length === 0) return invalid({ line: 'consolidation.refusal.none' });
  if (ticked.length > MOST_TICKED) return invalid({ line: 'consolidation.refusal.tooMany' });
  const province = await findProvincialPlanForUpdate(change.tx, cycleId);
  if (!province) return notFound();
  if (province.state !== 'consolidating') return conflict('consolidation.refusal.submitted');
  const marks = new Map(ticked.map((each) => [each.lineId, each.mark]));
  const lines = await lockSentLines(change.tx, cycleId, [...marks.keys()], change.today);
  const stale = marks.size - lines.filter((line) => marks.get(line.lineId) === line.mark).length;
  if (stale > 0) return conflict('consolidation.refusal.stale', { count: stale });
  if (!mayDecide(actorOf(change), lines)) return forbidden('consolidation.refusal.own');
  await reopenSigning(change, province.id);
  return ok({ province, lines });
}
