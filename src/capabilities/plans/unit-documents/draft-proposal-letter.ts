import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { isOfPlanningUnit } from '../acts/acts.policy.ts';
import { findGaps } from '../acts/find-gaps.ts';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { findCycle } from '../cycle/cycle.store.ts';
import { listLines } from '../lines/line.store.ts';
import { loadTableWords } from '../load-table-words.ts';
import { findPlanForUpdate } from '../plan.store.ts';
import { draftUnitPaper } from './draft-unit-paper.ts';
import { findGuidance, findReader, loadUnitHead } from './load-unit-head.ts';
import { proposalLetter } from './proposal-letter.document.ts';

/** Drafts the công văn that goes with the plan, from the lines as they stand; issuing it sends the plan. */
export async function draftProposalLetter(change: Change, command: { readonly planId: Id }): Promise<Result<Id>> {
  const plan = await findPlanForUpdate(change.tx, command.planId);
  if (plan?.level !== 'unit' || !isOfPlanningUnit(actorOf(change), plan)) return notFound();
  if (plan.state !== 'drafting') return conflict(`plan.refusal.state.${plan.state}`);
  const lines = await listLines(change.tx, plan.id);
  const gaps = await findGaps(change, plan, lines);
  if (gaps.incomplete.length > 0) return conflict('plan.refusal.incomplete', { lines: gaps.incomplete.length });
  if (gaps.unanswered.length > 0) return conflict('plan.refusal.unanswered', { duties: gaps.unanswered.length });
  if (lines.length === 0 && !plan.noActivity) return conflict('plan.refusal.empty');
  const cycle = await findCycle(change.tx, plan.cycleId);
  const reader = await findReader(change, plan.unitId);
  const content = proposalLetter({
    head: await loadUnitHead(change, plan.unitId),
    period: cycle ? cycleLabel(cycle, 'vi') : '',
    reader: reader.name,
    guidance: await findGuidance(change, plan.cycleId),
    lines,
    reasons: gaps.duties.flatMap((duty) => {
      const reason = gaps.reasons.get(duty.obligationId);
      return reason ? [{ action: duty.action.replace(/…$/, ''), reason }] : [];
    }),
    noActivity: plan.noActivity,
    words: await loadTableWords(change),
  });
  return draftUnitPaper(change, plan, 'plan-proposal', content, [{ name: reader.name, unitId: reader.id }]);
}
