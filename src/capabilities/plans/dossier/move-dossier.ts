import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { markStepDone } from '../cycle/edit-step.ts';
import { updatePlan } from '../plan.store.ts';
import { insertPlanFacts } from '../plan-fact.store.ts';
import { type DossierAction, decideOnDossier, PLAN_STATE_OF } from './dossier.lifecycle.ts';
import type { Dossier } from './dossier.rules.ts';
import { type DossierChange, findDossier, openDossier, updateDossier } from './dossier.store.ts';

export interface OnDossier {
  readonly planId: Id;
  /** of the dossier that the form was opened with */
  readonly version: number;
}

/** What an act brings beside the next state. */
export type Brought = Omit<DossierChange, 'state'> & { readonly details?: Readonly<Record<string, unknown>> };

/** The steps of the year's calendar that acts on the dossier take; the issued paper takes those of signing and issue. */
const STEP_OF: Readonly<Partial<Record<DossierAction, string>>> = {
  'ask-opinions': 'consolidation',
  'close-opinions': 'opinions',
  'give-finance-opinion': 'finance',
  submit: 'submission',
  'office-complete': 'office-check',
};

/**
 * The frame of every act on a dossier: lock, version, lifecycle, the act's own work, state, fact. The state of the
 * province's plan follows; issuing writes it itself, because it knows the document and its day.
 */
export async function moveDossier(
  change: Change,
  { planId, version }: OnDossier,
  action: DossierAction,
  work: (dossier: Dossier, actId: Id) => Promise<Result<Brought>>,
): Promise<Result<Id>> {
  const dossier = await findDossier(change.tx, planId, true);
  if (!dossier) return notFound();
  if (dossier.version !== version) return conflict('refusal.stale');
  const next = decideOnDossier(actorOf(change), action, dossier.state);
  if (!next.ok) return next;
  const act = { action: `dossier.${action}`, subjectType: 'plan', subjectId: planId };
  const actId = await change.record(act);
  await openDossier(change.tx, planId);
  const brought = await work(dossier, actId);
  if (!brought.ok) return brought;
  const { details = {}, ...parts } = brought.value;
  await updateDossier(change.tx, planId, { ...parts, state: next.value });
  const planState = PLAN_STATE_OF[next.value];
  if (planState !== 'issued') await updatePlan(change.tx, planId, { state: planState });
  const fact = { kind: `dossier-${action}`, happenedOn: change.today, details, actId };
  await insertPlanFacts(change.tx, [{ id: change.newId(), planId, lineId: null, ...fact }]);
  const step = STEP_OF[action];
  if (step) await markStepDone(change, dossier.cycleId, step, change.today);
  return ok(planId);
}
