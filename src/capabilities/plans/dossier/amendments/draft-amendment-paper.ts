import { formatDay } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { draftOutgoing, findDocument, findOutgoing, reviseOutgoing } from '../../../documents/index.ts';
import { cycleLabel } from '../../cycle/cycle.rules.ts';
import { findCycle } from '../../cycle/cycle.store.ts';
import { listLinesByIds } from '../../lines/line.store.ts';
import { findPlan } from '../../plan.store.ts';
import { findDossier } from '../dossier.store.ts';
import { paperHeadOf } from '../paper-head.ts';
import type { PlanAmendment } from './amendment.rules.ts';
import { listAmendedLines, updateAmendment } from './amendment.store.ts';
import { amendmentPaper } from './amendment-paper.document.ts';
import { type OnAmendment, onDraft } from './change-amendment.ts';

/** Drafts the document of an amendment, or gives its draft a new content. @returns the amendment */
export const draftAmendmentPaper = (change: Change, command: OnAmendment): Promise<Result<Id>> =>
  onDraft(change, command, 'amendment.draft-paper', async (amendment) => {
    const content = await contentOf(change, amendment);
    if (!content.ok) return content;
    const dossier = await findDossier(change.tx, amendment.planId);
    if (!dossier) return notFound();
    const drafted = amendment.documentId && (await findOutgoing(change.tx, amendment.documentId));
    if (drafted) {
      const { documentId, version } = drafted;
      const revised = await reviseOutgoing(change, { documentId, version, content: content.value });
      return revised.ok ? ok(amendment.id) : revised;
    }
    const paper = await draftOutgoing(change, {
      issuerUnitId: dossier.approverId,
      draftingUnitId: actorOf(change).unitId,
      purpose: 'plan-amendment',
      subject: { type: 'plan-amendment', id: amendment.id },
      content: content.value,
      recipients: [{ name: 'Các cơ quan, đơn vị, địa phương có nhiệm vụ' }],
    });
    if (!paper.ok) return paper;
    await updateAmendment(change.tx, amendment.id, { documentId: paper.value });
    return ok(amendment.id);
  });

async function contentOf(change: Change, amendment: PlanAmendment) {
  const lines = await listAmendedLines(change.tx, amendment.id);
  if (lines.length === 0) return conflict('planAmendment.refusal.empty');
  const dossier = await findDossier(change.tx, amendment.planId);
  const plan = await findPlan(change.tx, amendment.planId);
  const cycle = dossier && (await findCycle(change.tx, dossier.cycleId));
  const issued = plan?.issuedDocumentId && (await findDocument(change.tx, plan.issuedDocumentId));
  if (!dossier?.form || !cycle || !issued || !plan?.issuedOn) return notFound();
  const head = await paperHeadOf(change, dossier.approverId, true);
  if (!head.ok) return head;
  const ids = lines.flatMap((line) => line.lineId ?? []);
  const before = new Map((await listLinesByIds(change.tx, ids)).map((line) => [line.id as string, line.content]));
  const name = dossier.form === 'plan' ? 'Kế hoạch' : 'Kế hoạch ban hành kèm theo Quyết định';
  return ok(
    amendmentPaper(head.value, {
      form: dossier.form,
      number: amendment.number,
      issued: `${name} số ${issued.number}/${issued.symbol} ngày ${formatDay(plan.issuedOn)}`,
      period: cycleLabel(cycle, 'vi'),
      reason: amendment.reason,
      lines,
      before,
      recipients: ['Các cơ quan, đơn vị, địa phương có nhiệm vụ'],
    }),
  );
}
