import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listPersonNames, listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { findPlanPlace, type PlanPlace } from '../lines/plan-place.store.ts';
import { maySeePlan } from './acts.policy.ts';
import { listPlanFacts, type PlanFactRow } from './history.store.ts';
import { getSurroundings } from './situation.store.ts';

export interface HistoryModel {
  readonly plan: PlanPlace;
  readonly facts: readonly PlanFactRow[];
  readonly people: ReadonlyMap<Id, string>;
  readonly units: ReadonlyMap<Id, UnitLabel>;
}

export async function loadHistory(view: View, planId: Id): Promise<HistoryModel | null> {
  const { tx, today } = view;
  const plan = await findPlanPlace(tx, planId, today);
  if (plan?.level !== 'unit') return null;
  const { place } = await getSurroundings(tx, planId, today);
  if (!maySeePlan(actorOf(view), place, plan.sentOn !== null)) return null;
  const facts = await listPlanFacts(tx, planId);
  const known = (ids: readonly (Id | null)[]): Id[] => [...new Set(ids.filter((id) => id !== null))];
  return {
    plan,
    facts,
    people: await listPersonNames(view, known(facts.map((fact) => fact.personId))),
    units: await listUnitLabels(tx, known(facts.map((fact) => fact.unitId)), today),
  };
}
