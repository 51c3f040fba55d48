import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { periodStart } from '../../../kernel/period.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listTasksOfDuties, type TaskOfDuty } from '../../obligations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { isReader } from '../acts/acts.policy.ts';
import { findGaps, type Gaps } from '../acts/find-gaps.ts';
import { isWritable } from '../acts/line.lifecycle.ts';
import { listReturns } from '../acts/reading.store.ts';
import { CODE_LISTS } from './content/code-lists.rules.ts';
import { type CodeNames, codeNames } from './content/code-names.rules.ts';
import { mayRead, mayWrite } from './line.policy.ts';
import type { PlanLine } from './line.rules.ts';
import { listLines, listLinesAsSent } from './line.store.ts';
import { findPlanPlace, type PlanPlace } from './plan-place.store.ts';
import { listPreviousLines, type PreviousLine } from './previous-plan.store.ts';

/** Everything the page of a unit's plan shows. */
export interface PlanPageModel {
  readonly place: PlanPlace;
  readonly lines: readonly PlanLine[];
  readonly gaps: Gaps;
  readonly previous: readonly PreviousLine[];
  /** how the tasks behind last year's lines stand, by obligation */
  readonly tasks: ReadonlyMap<Id, TaskOfDuty>;
  readonly names: CodeNames;
  /** the newest message of the reader, by returned line */
  readonly returns: ReadonlyMap<Id, string>;
  /** may add lines, start, take over: the unit, before it sent the plan */
  readonly drafts: boolean;
  /** lines that this person may open for writing */
  readonly writable: ReadonlySet<Id>;
  readonly mine: boolean;
  /** receives and decides on it */
  readonly reads: boolean;
  readonly today: Day;
}

/** @returns null when there is no such plan or this person may not see it; a fixed number of questions */
export async function loadPlanPage(view: View, planId: Id): Promise<PlanPageModel | null> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const place = await findPlanPlace(tx, planId, today);
  if (!place || !mayRead(actor, place)) return null;
  const mine = mayWrite(actor, place);
  const active = mine && !place.unitEnded && place.cycleState !== 'closed';
  const lines = await (mine ? listLines : listLinesAsSent)(tx, planId);
  const previous = mine ? await listPreviousLines(tx, { ...place, startsOn: periodStart(place.period) }) : [];
  const behind = previous.flatMap((line) => line.content.obligationIds);
  const [year = 0] = previous.map((line) => line.periodYear);
  const returned = lines.some((line) => line.state === 'returned');
  return {
    place,
    lines,
    gaps: await findGaps(view, place, lines),
    previous,
    tasks: behind.length > 0 ? await listTasksOfDuties(tx, place.unitId, behind, year) : new Map(),
    names: codeNames(await listCodeChoices(tx, CODE_LISTS, today)),
    returns: new Map(
      returned ? (await listReturns(tx, planId)).toReversed().map((row) => [row.lineId, row.message]) : [],
    ),
    drafts: active && place.state === 'drafting',
    writable: new Set(active ? lines.filter((line) => isWritable(line.state)).map((line) => line.id) : []),
    mine,
    reads: isReader(actor, place),
    today,
  };
}
