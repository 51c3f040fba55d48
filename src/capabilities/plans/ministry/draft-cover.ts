import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { draftOutgoing, findOutgoing, listOutgoingOf } from '../../documents/index.ts';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { findCycle } from '../cycle/cycle.store.ts';
import { holderOf } from '../dossier/holder-of.ts';
import { moveDossier, type OnDossier } from '../dossier/move-dossier.ts';
import { paperHeadOf } from '../dossier/paper-head.ts';
import { listLines } from '../lines/line.store.ts';
import { findPlan } from '../plan.store.ts';
import { ministryCover } from './ministry-cover.document.ts';

export const COVER_PURPOSE = 'ministry-letter';

/** Drafts the covering công văn to the ministry once the plan has its number; one that was not dropped is enough. */
export async function draftCover(change: Change, command: OnDossier): Promise<Result<Id>> {
  return moveDossier(change, command, 'send-to-ministry', async (dossier) => {
    const papers = await listOutgoingOf(change.tx, 'plan', dossier.planId);
    if (papers.some((paper) => paper.purpose === COVER_PURPOSE && paper.state !== 'dropped'))
      return conflict('ministry.refusal.drafted');
    const plan = await findPlan(change.tx, dossier.planId);
    const cycle = await findCycle(change.tx, dossier.cycleId);
    const ministry = await holderOf(change, 'line-ministry');
    const issued = plan?.issuedDocumentId && (await findOutgoing(change.tx, plan.issuedDocumentId));
    if (!ministry) return conflict('ministry.refusal.noMinistry');
    if (!cycle || !plan?.issuedOn || !issued) return notFound();
    const unitId = actorOf(change).unitId;
    const head = await paperHeadOf(change, unitId);
    if (!head.ok) return head;
    const content = ministryCover(head.value, {
      ministry: ministry.name,
      period: cycleLabel(cycle, 'vi'),
      notation: `${issued.number}/${issued.symbol}`,
      typeName: issued.content.typeName ?? 'Văn bản',
      issuedOn: plan.issuedOn,
      items: await listLines(change.tx, plan.id),
    });
    const cover = await draftOutgoing(change, {
      issuerUnitId: unitId,
      draftingUnitId: unitId,
      purpose: COVER_PURPOSE,
      subject: { type: 'plan', id: plan.id },
      content,
      recipients: [{ name: ministry.name, unitId: ministry.id }],
    });
    return cover.ok ? ok({ details: { document: cover.value } }) : cover;
  });
}
