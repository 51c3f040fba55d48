import { holds } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { listReadableOf, type OutgoingSummary } from '../../documents/index.ts';
import { type Item, listItems } from '../consolidation/item.store.ts';
import type { Cycle } from '../cycle/cycle.rules.ts';
import { findCycle } from '../cycle/cycle.store.ts';
import type { Plan } from '../plan.rules.ts';
import { findPlan } from '../plan.store.ts';
import type { PlanAmendment } from './amendments/amendment.rules.ts';
import { listAmendments } from './amendments/amendment.store.ts';
import type { Dossier } from './dossier.rules.ts';
import { findDossier } from './dossier.store.ts';
import { type FinanceOpinion, listFinanceOpinions } from './finance/finance.store.ts';
import type { OpinionRound } from './opinions/opinion.rules.ts';
import { listRounds } from './opinions/opinion.store.ts';
import type { LineRemark, Submission, SubmissionAct } from './submissions/submission.rules.ts';
import { listRemarks, listSubmissionActs, listSubmissions } from './submissions/submission.store.ts';

/** Everything that stands on the way of one provincial plan; a fixed number of questions. */
export interface DossierModel {
  readonly dossier: Dossier;
  readonly plan: Plan;
  readonly cycle: Cycle;
  readonly items: readonly Item[];
  /** papers of the plan and of its amendments, the newest first */
  readonly papers: readonly OutgoingSummary[];
  readonly rounds: readonly OpinionRound[];
  readonly finance: readonly FinanceOpinion[];
  readonly submissions: readonly Submission[];
  readonly acts: readonly SubmissionAct[];
  readonly remarks: readonly LineRemark[];
  readonly amendments: readonly PlanAmendment[];
}

/**
 * What leaders and their office said on the way reaches the standing body and no other unit (practice 10).
 * @returns null when there is no such provincial plan
 */
export async function loadDossier(view: View, planId: Id): Promise<DossierModel | null> {
  const { tx, actor } = view;
  const hears = actor === null || holds(actor, 'standing-body', 'ppc-office', 'approver');
  const dossier = await findDossier(tx, planId);
  const plan = dossier && (await findPlan(tx, planId));
  const cycle = dossier && (await findCycle(tx, dossier.cycleId));
  if (!dossier || !plan || !cycle) return null;
  return {
    dossier,
    plan,
    cycle,
    items: await listItems(tx, cycle.id),
    papers: await listReadableOf(view, 'plan', planId),
    rounds: await listRounds(tx, planId),
    finance: await listFinanceOpinions(tx, planId),
    submissions: await listSubmissions(tx, planId),
    acts: hears ? await listSubmissionActs(tx, planId) : [],
    remarks: hears ? await listRemarks(tx, planId) : [],
    amendments: await listAmendments(tx, planId),
  };
}
