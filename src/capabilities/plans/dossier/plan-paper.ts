import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { draftOutgoing, findOutgoing, listOutgoingOf, reviseOutgoing } from '../../documents/index.ts';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { findCycle } from '../cycle/cycle.store.ts';
import { totalsOf } from '../lines/content/line-totals.rules.ts';
import { listLines } from '../lines/line.store.ts';
import { loadTableWords } from '../load-table-words.ts';
import type { Dossier, PlanForm } from './dossier.rules.ts';
import { holderOf, unitOf } from './holder-of.ts';
import { paperHeadOf } from './paper-head.ts';
import { withFirstWords } from './plan-words.rules.ts';
import { provincialPlan } from './provincial-plan.document.ts';

export const PLAN_PURPOSES = { plan: 'provincial-plan', decision: 'provincial-decision' } as const;

/**
 * The draft of the plan as the items stand: drafted once, a new content of the same paper in each round. The form that
 * was chosen once stays (practice 5). @returns the document
 */
export async function draftPlanPaper(change: Change, dossier: Dossier, form: PlanForm | null): Promise<Result<Id>> {
  if (dossier.form && form && dossier.form !== form) return conflict('dossier.refusal.oneForm');
  const chosen = dossier.form ?? form;
  if (!chosen) return invalid({ form: 'dossier.form.missing' });
  const items = await listLines(change.tx, dossier.planId);
  if (items.length === 0) return conflict('opinion.items.missing');
  const [cycle, approver, standing, finance] = [
    await findCycle(change.tx, dossier.cycleId),
    await unitOf(change, dossier.approverId),
    await holderOf(change, 'standing-body'),
    await holderOf(change, 'finance-body'),
  ];
  if (!cycle || !approver || !standing) return notFound();
  const head = await paperHeadOf(change, approver.id, true);
  if (!head.ok) return head;
  const period = cycleLabel(cycle, 'vi');
  const province = provinceOf(approver.name);
  const facts = {
    period,
    province,
    standingBody: standing.name,
    financeBody: finance?.name ?? null,
    items: items.length,
    units: new Set(items.map((item) => item.content.leadName)).size,
    planned: totalsOf(items).total,
    bases: [],
  };
  const words = withFirstWords(dossier.words, facts);
  const recipients = ['Các cơ quan, đơn vị, địa phương có nhiệm vụ', standing.name];
  const content = provincialPlan(head.value, {
    form: chosen,
    words,
    period,
    province,
    standingBody: standing.name,
    items,
    tableWords: await loadTableWords(change),
    recipients,
  });
  const purpose = PLAN_PURPOSES[chosen];
  const drafted = (await listOutgoingOf(change.tx, 'plan', dossier.planId)).find(
    (paper) => paper.purpose === purpose && paper.state !== 'dropped',
  );
  if (!drafted)
    return draftOutgoing(change, {
      issuerUnitId: approver.id,
      draftingUnitId: actorOf(change).unitId === approver.id ? approver.id : standing.id,
      purpose,
      subject: { type: 'plan', id: dossier.planId },
      content,
      recipients: recipients.map((name) => ({ name })),
    });
  const paper = await findOutgoing(change.tx, drafted.documentId);
  if (!paper) return notFound();
  return reviseOutgoing(change, { documentId: paper.documentId, version: paper.version, content });
}

/** "tỉnh Kon Tum" of "UBND tỉnh Kon Tum". */
const provinceOf = (name: string): string => name.replace(/^(UBND|Ủy ban nhân dân)\s+/u, '');
