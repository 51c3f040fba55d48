import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { CODE_LISTS } from '../lines/check-content.ts';
import { type CodeNames, codeNames } from '../lines/content/code-names.rules.ts';
import { listRevisions } from '../lines/line.store.ts';
import { findPlanPlace, type PlanPlace } from '../lines/plan-place.store.ts';
import { maySeePlan } from './acts.policy.ts';
import { possiblePlanActs } from './plan.lifecycle.ts';
import type { PlanAction } from './plan-guards.rules.ts';
import { type ReadLine, readLines } from './reading.rules.ts';
import { listApprovedLines, listReturns, listSeen } from './reading.store.ts';
import { listSendings, type SendingRow } from './sending.store.ts';
import { listSentLines } from './sent-lines.store.ts';
import { getSurroundings } from './situation.store.ts';

export interface ReviewModel {
  readonly plan: PlanPlace;
  /** what changed since this person looked first, then what is not approved yet, then the rest */
  readonly lines: readonly ReadLine[];
  readonly acts: readonly PlanAction[];
  readonly sending: SendingRow | null;
  readonly names: CodeNames;
}

/** What the reader has of a plan, beside what they saw last. @returns null for whoever may not see it */
export async function loadReview(view: View, planId: Id): Promise<ReviewModel | null> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const plan = await findPlanPlace(tx, planId, today);
  if (plan?.level !== 'unit' || plan.sentOn === null) return null;
  const around = await getSurroundings(tx, planId, today);
  if (!maySeePlan(actor, around.place, true)) return null;
  const sent = await listSentLines(tx, planId);
  const seen = await listSeen(tx, actor.personId, planId);
  const contents = await listRevisions(tx, [...sent.map((line) => line.sentRevisionId), ...seen.values()]);
  const approved = await listApprovedLines(tx, planId, 'standing-body');
  const returns = await listReturns(tx, planId);
  const sendings = await listSendings(tx, planId);
  return {
    plan,
    lines: readLines({ sent, seen, contents, approved, returns }),
    acts: possiblePlanActs(actor, { ...around, plan }),
    sending: sendings.find((sending) => !sending.takenBack) ?? null,
    names: codeNames(await listCodeChoices(tx, CODE_LISTS, today)),
  };
}
