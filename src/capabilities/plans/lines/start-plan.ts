import type { Id } from '../../../kernel/ids.ts';
import { periodStart } from '../../../kernel/period.ts';
import { conflict, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { type AddedToPlan, addToPlan } from './add-line.ts';
import { lineContinued, lineForDuty } from './content/line-beginning.rules.ts';
import { unanswered } from './content/line-completeness.rules.ts';
import { listLines } from './line.store.ts';
import { listDutiesToPlan } from './list-duties-to-plan.ts';
import type { PlanPlace } from './plan-place.store.ts';
import { listPreviousLines, type PreviousLine } from './previous-plan.store.ts';
import type { AddedLine } from './write-lines.ts';
import { writeOnDraft } from './write-on-plan.ts';

/**
 * Fills an empty plan: the lines of the year before that were not cut, then a line for each obligation that the unit
 * leads and none of them answers. What the unit only coordinates is left for a person to answer.
 */
export async function startPlan(change: Change, { planId }: { readonly planId: Id }): Promise<Result<AddedToPlan>> {
  const place = await writeOnDraft(change, planId);
  if (!place.ok) return place;
  if ((await listLines(change.tx, planId)).length > 0) return conflict('plan.refusal.hasLines');
  const duties = await listDutiesToPlan(change, place.value);
  const continued = await continuedLines(change, place.value, (line) => line.decision !== 'cut');
  const open = unanswered(duties, continued, new Map()).filter((duty) => duty.part === 'lead');
  const lead = { id: place.value.unitId, name: place.value.unitName };
  const fresh = open.map((duty) => ({
    content: lineForDuty(duty, lead, place.value.period),
    continuesLineId: null,
  }));
  const lines = [...continued, ...fresh];
  return lines.length > 0
    ? addToPlan(change, place.value, lines, 'plan.start')
    : conflict('plan.refusal.nothingToStart');
}

export interface TakeOverLines {
  readonly planId: Id;
  /** null takes all that were not cut */
  readonly lineIds: readonly Id[] | null;
}

/** Takes lines of the year before into the plan; each at most once. */
export async function takeOverLines(change: Change, { planId, lineIds }: TakeOverLines): Promise<Result<AddedToPlan>> {
  const place = await writeOnDraft(change, planId);
  if (!place.ok) return place;
  const wanted = (line: PreviousLine): boolean => (lineIds ? lineIds.includes(line.id) : line.decision !== 'cut');
  const lines = await continuedLines(change, place.value, wanted);
  return lines.length > 0
    ? addToPlan(change, place.value, lines, 'plan.take-over')
    : conflict('plan.refusal.takenOver');
}

async function continuedLines(
  change: Change,
  place: PlanPlace,
  wanted: (line: PreviousLine) => boolean,
): Promise<AddedLine[]> {
  const previous = await listPreviousLines(change.tx, { ...place, startsOn: periodStart(place.period) });
  const owed = new Set((await listDutiesToPlan(change, place)).map((duty) => duty.obligationId));
  return previous
    .filter((line) => line.takenOverAs === null && wanted(line))
    .map((line) => ({
      content: lineContinued(line.content, place.period.year - line.periodYear, owed, place.period),
      continuesLineId: line.id,
    }));
}
