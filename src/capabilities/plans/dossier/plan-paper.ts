import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { draftOutgoing, findOutgoing, listOutgoingOf, reviseOutgoing } from '../../documents/index.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { loadTableWords } from '../load-table-words.ts';
import type { Dossier, PlanForm } from './dossier.rules.ts';
import { type KnownPlan, loadPlanFacts } from './load-plan-facts.ts';
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
  const known = await loadPlanFacts(change, dossier);
  if (!known.ok) return known;
  const { facts, items, approver, standingBody, ministry } = known.value;
  if (items.length === 0) return conflict('opinion.items.missing');
  const head = await paperHeadOf(change, approver.id, true);
  if (!head.ok) return head;
  const content = provincialPlan(head.value, {
    ...facts,
    form: chosen,
    words: withFirstWords(dossier.words, facts),
    items,
    tableWords: await loadTableWords(change),
    recipients: [
      ...(ministry ? [`${ministry.name} (để báo cáo)`] : []),
      'Các cơ quan, đơn vị, địa phương có nhiệm vụ',
      standingBody.name,
    ],
  });
  const recipients = await receiversOf(change, known.value);
  const purpose = PLAN_PURPOSES[chosen];
  const drafted = (await listOutgoingOf(change.tx, 'plan', dossier.planId)).find(
    (paper) => paper.purpose === purpose && paper.state !== 'dropped',
  );
  if (!drafted)
    return draftOutgoing(change, {
      issuerUnitId: approver.id,
      draftingUnitId: actorOf(change).unitId === approver.id ? approver.id : standingBody.id,
      purpose,
      subject: { type: 'plan', id: dossier.planId },
      content,
      recipients,
    });
  const paper = await findOutgoing(change.tx, drafted.documentId);
  if (!paper) return notFound();
  return reviseOutgoing(change, { documentId: paper.documentId, version: paper.version, content });
}

/** Who gets the paper: the ministry, the standing body and every unit whose line went into it, each once. */
async function receiversOf(change: Change, { ministry, standingBody, items }: KnownPlan) {
  const ids = [...new Set(items.flatMap((item) => item.origins.map((origin) => origin.unitId)))];
  const labels = await listUnitLabels(change.tx, ids, change.today);
  const units = ids
    .filter((id) => id !== standingBody.id)
    .map((id) => ({ name: labels.get(id)?.name ?? '', unitId: id }));
  const first = [ministry, standingBody].flatMap((unit) => (unit ? [{ name: unit.name, unitId: unit.id }] : []));
  return [...first, ...units];
}
