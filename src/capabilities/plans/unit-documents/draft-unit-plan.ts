import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { isOfPlanningUnit } from '../acts/acts.policy.ts';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { findCycle } from '../cycle/cycle.store.ts';
import { loadTableWords } from '../load-table-words.ts';
import { findPlanForUpdate } from '../plan.store.ts';
import { draftUnitPaper } from './draft-unit-paper.ts';
import { findProvincialPaper, findReader, loadUnitHead } from './load-unit-head.ts';
import { loadUnitPlan } from './load-unit-plan.ts';
import { unitPlan } from './unit-plan.document.ts';

/** Drafts the unit's own Kế hoạch from its lines as the province left them; issuing it is act (b). */
export async function draftUnitPlan(change: Change, command: { readonly planId: Id }): Promise<Result<Id>> {
  const plan = await findPlanForUpdate(change.tx, command.planId);
  if (plan?.level !== 'unit' || !isOfPlanningUnit(actorOf(change), plan)) return notFound();
  if (plan.state === 'drafting') return conflict('plan.refusal.issueBeforeSending');
  const { issued, departures } = await loadUnitPlan(change, plan);
  if (issued.length === 0) return conflict('plan.refusal.nothingToIssue');
  const cycle = await findCycle(change.tx, plan.cycleId);
  const reader = await findReader(change, plan.unitId);
  const content = unitPlan({
    head: await loadUnitHead(change, plan.unitId),
    period: cycle ? cycleLabel(cycle, 'vi') : '',
    provincialPlan: await findProvincialPaper(change, plan.cycleId),
    reader: reader.name,
    lines: issued,
    departures,
    words: await loadTableWords(change),
  });
  return draftUnitPaper(change, plan, 'unit-plan', content, [{ name: reader.name, unitId: reader.id }]);
}
