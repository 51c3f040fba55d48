import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listOutgoingOf, type OutgoingSummary } from '../../documents/index.ts';
import { listSigningOfUnit } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { CODE_LISTS } from '../lines/check-content.ts';
import { type CodeNames, codeNames } from '../lines/content/code-names.rules.ts';
import { type MoneyTotals, totalsOf } from '../lines/content/line-totals.rules.ts';
import type { PlanLine } from '../lines/line.rules.ts';
import { listLines } from '../lines/line.store.ts';
import { findPlanPlace, type PlanPlace } from '../lines/plan-place.store.ts';
import { isOfPlanningUnit, maySendByClick } from './acts.policy.ts';
import { findGaps, type Gaps } from './find-gaps.ts';
import { possiblePlanActs } from './plan.lifecycle.ts';
import type { PlanAction } from './plan-guards.rules.ts';
import { findLastPlanReturn, listReturns, type PlanReturnRow, type ReturnRow } from './reading.store.ts';
import { daysLateOf, fingerprintOf } from './sending.rules.ts';
import { listSendings, type SendingRow } from './sending.store.ts';
import { getSurroundings } from './situation.store.ts';

/** What leaves, and what stands in its way: the page before a sending, and before lines are sent again. */
export interface SendingModel {
  readonly plan: PlanPlace;
  readonly lines: readonly PlanLine[];
  readonly gaps: Gaps;
  readonly totals: MoneyTotals;
  readonly fingerprint: string;
  readonly acts: readonly PlanAction[];
  /** may sign for the unit, so that a click sends */
  readonly byClick: boolean;
  readonly daysLate: number;
  readonly sendings: readonly SendingRow[];
  /** papers of the unit about this plan: the công văn, the issued plan */
  readonly papers: readonly OutgoingSummary[];
  readonly wholeReturn: PlanReturnRow | null;
  readonly returns: readonly ReturnRow[];
  readonly names: CodeNames;
}

/** @returns null when there is no such plan, or it is another unit's */
export async function loadSending(view: View, planId: Id): Promise<SendingModel | null> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const plan = await findPlanPlace(tx, planId, today);
  if (plan?.level !== 'unit' || !isOfPlanningUnit(actor, plan)) return null;
  const around = await getSurroundings(tx, planId, today);
  const lines = await listLines(tx, planId);
  return {
    plan,
    lines,
    gaps: await findGaps(view, plan, lines),
    totals: totalsOf(lines),
    fingerprint: fingerprintOf(lines),
    acts: possiblePlanActs(actor, { ...around, plan }),
    byClick: maySendByClick(actor, await listSigningOfUnit(tx, plan.unitId), today),
    daysLate: daysLateOf(around.dueOn, around.graceDays, plan.sentOn ?? today),
    sendings: await listSendings(tx, planId),
    papers: await listOutgoingOf(tx, 'plan', planId),
    wholeReturn: await findLastPlanReturn(tx, planId),
    returns: await listReturns(tx, planId),
    names: codeNames(await listCodeChoices(tx, CODE_LISTS, today)),
  };
}
