import { notFound, ok, type Result } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import { listCitedPapers } from '../../documents/index.ts';
import { listActionsOf } from '../../obligations/index.ts';
import { type Item, listItems } from '../consolidation/item.store.ts';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { findCycle } from '../cycle/cycle.store.ts';
import { listCycleDuties } from '../cycle/cycle-duty.store.ts';
import { totalsOf } from '../lines/content/line-totals.rules.ts';
import type { Dossier } from './dossier.rules.ts';
import { holderOf, unitOf } from './holder-of.ts';
import { citation, type PlanFacts } from './plan-words.rules.ts';

export interface KnownPlan {
  readonly facts: PlanFacts;
  readonly items: readonly Item[];
  readonly approver: { readonly id: Dossier['approverId']; readonly name: string };
  readonly standingBody: { readonly id: Dossier['approverId']; readonly name: string };
  readonly ministry: { readonly id: Dossier['approverId']; readonly name: string } | null;
}

/** What the words of the plan are made of on the day: its items, who answers for what, on which papers it stands. */
export async function loadPlanFacts(view: View, dossier: Dossier): Promise<Result<KnownPlan>> {
  const cycle = await findCycle(view.tx, dossier.cycleId);
  const approver = await unitOf(view, dossier.approverId);
  const standingBody = await holderOf(view, 'standing-body');
  if (!cycle || !approver || !standingBody) return notFound();
  const items = await listItems(view.tx, cycle.id);
  const duties = (await listCycleDuties(view.tx, cycle.id)).map((duty) => duty.obligationId);
  const papers = new Map(
    [...(await listActionsOf(view.tx, duties)).values()].map((duty) => [duty.documentId, duty.documentLabel]),
  );
  const cited = await listCitedPapers(view.tx, [...papers.keys()]);
  const facts = {
    period: cycleLabel(cycle, 'vi'),
    province: approver.name.replace(/^(UBND|Ủy ban nhân dân)\s+/u, ''),
    standingBody: standingBody.name,
    financeBody: (await holderOf(view, 'finance-body'))?.name ?? null,
    items: items.length,
    units: new Set(items.map((item) => item.content.leadName)).size,
    planned: totalsOf(items).total,
    bases: [...papers].map(([id, label]) => citation(label, cited.get(id) ?? null)).sort(),
  };
  return ok({ facts, items, approver, standingBody, ministry: await holderOf(view, 'line-ministry') });
}
