import type { Id } from '../../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { draftOutgoing, findOutgoing, officialName } from '../../../documents/index.ts';
import { cycleLabel } from '../../cycle/cycle.rules.ts';
import { findCycle } from '../../cycle/cycle.store.ts';
import { listLines } from '../../lines/line.store.ts';
import type { Dossier, PlanForm } from '../dossier.rules.ts';
import { listSeenItems } from '../dossier.store.ts';
import { listFinanceOpinions } from '../finance/finance.store.ts';
import { unitOf } from '../holder-of.ts';
import { moveDossier, type OnDossier } from '../move-dossier.ts';
import { countOpinions } from '../opinions/opinion.rules.ts';
import { listOpinions, listRounds, listRoundUnits } from '../opinions/opinion.store.ts';
import { paperHeadOf } from '../paper-head.ts';
import { draftPlanPaper } from '../plan-paper.ts';
import { insertSubmission, listRemarks, listSubmissions } from './submission.store.ts';
import { submissionLetter } from './submission-letter.document.ts';

export interface SubmitDossier extends OnDossier {
  /** asked the first time; later the form that was chosen stays */
  readonly form: PlanForm | null;
}

/**
 * A new Tờ trình with the exact items of today, to the PPC by way of its office. After a return every remark must have
 * been answered: the leader sees what became of it.
 */
export async function submitDossier(change: Change, command: SubmitDossier): Promise<Result<Id>> {
  return moveDossier(change, command, 'submit', async (dossier, actId) => {
    const open = (await listRemarks(change.tx, dossier.planId)).filter((remark) => remark.answer === null);
    if (open.length > 0) return conflict('submission.refusal.remarks', { count: open.length });
    const paper = await draftPlanPaper(change, dossier, command.form);
    if (!paper.ok) return paper;
    const number = ((await listSubmissions(change.tx, dossier.planId))[0]?.number ?? 0) + 1;
    const letter = await draftLetter(change, dossier, number);
    if (!letter.ok) return letter;
    await insertSubmission(change.tx, {
      id: change.newId(),
      planId: dossier.planId,
      number,
      submittedOn: change.today,
      letterDocumentId: letter.value,
      planDocumentId: paper.value,
      slipDocumentId: null,
      items: await listSeenItems(change.tx, dossier.planId),
      actId,
    });
    const document = await findOutgoing(change.tx, paper.value);
    const form = dossier.form ?? command.form;
    return ok({ ...(form && { form }), details: { round: number, content: document?.contentNumber ?? 1 } });
  });
}

async function draftLetter(change: Change, dossier: Dossier, number: number): Promise<Result<Id>> {
  const unitId = actorOf(change).unitId;
  const head = await paperHeadOf(change, unitId);
  if (!head.ok) return head;
  const cycle = await findCycle(change.tx, dossier.cycleId);
  const approver = await unitOf(change, dossier.approverId);
  if (!cycle || !approver) return notFound();
  const [round] = await listRounds(change.tx, dossier.planId);
  const [finance] = await listFinanceOpinions(change.tx, dossier.planId);
  const content = submissionLetter(head.value, {
    number,
    period: cycleLabel(cycle, 'vi'),
    approver: officialName(approver.name),
    items: await listLines(change.tx, dossier.planId),
    opinions: round
      ? countOpinions(await listRoundUnits(change.tx, round.id), await listOpinions(change.tx, round.id))
      : null,
    financeOn: finance?.givenOn ?? null,
    remarks: (await listRemarks(change.tx, dossier.planId)).length,
  });
  return draftOutgoing(change, {
    issuerUnitId: unitId,
    draftingUnitId: unitId,
    purpose: 'submission',
    subject: { type: 'plan', id: dossier.planId },
    content,
    recipients: [{ name: approver.name, unitId: approver.id }],
  });
}
