import type { Id } from '../../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { composeLetter, draftOutgoing, paragraph } from '../../../documents/index.ts';
import { listItems } from '../../consolidation/item.store.ts';
import { cycleLabel } from '../../cycle/cycle.rules.ts';
import { findCycle } from '../../cycle/cycle.store.ts';
import { totalOf } from '../../lines/line.rules.ts';
import { holderOf } from '../holder-of.ts';
import { moveDossier, type OnDossier } from '../move-dossier.ts';
import { paperHeadOf } from '../paper-head.ts';
import { insertFinanceOpinion } from './finance.store.ts';
import { appraisalTable } from './finance-table.document.ts';

export interface GiveFinanceOpinion extends OnDossier {
  readonly words: string;
}

/** The finance body closes its appraisal: its amounts stand on the items already, its words go into its công văn. */
export async function giveFinanceOpinion(change: Change, command: GiveFinanceOpinion): Promise<Result<Id>> {
  return moveDossier(change, command, 'give-finance-opinion', async (dossier, actId) => {
    const words = command.words.trim();
    if (!words) return invalid({ words: 'finance.words.missing' });
    const cycle = await findCycle(change.tx, dossier.cycleId);
    if (!cycle) return notFound();
    const period = cycleLabel(cycle, 'vi');
    const unitId = actorOf(change).unitId;
    const head = await paperHeadOf(change, unitId);
    if (!head.ok) return head;
    const standing = await holderOf(change, 'standing-body');
    if (!standing) return notFound();
    const items = await listItems(change.tx, dossier.cycleId);
    const open = items.filter((item) => totalOf(item.content) > 0 && item.appraisedRevisionId !== item.revisionId);
    if (open.length > 0) return conflict('finance.refusal.open');
    const content = composeLetter(head.value.letterhead, {
      subject: `ý kiến về kinh phí thực hiện Kế hoạch công tác thông tin đối ngoại ${period}`,
      addressees: [standing.name],
      body: words.split(/\n+/).map(paragraph),
      signature: head.value.signature,
      recipients: ['Lãnh đạo cơ quan'],
      annexes: [{ title: 'Kinh phí đề nghị và kinh phí thẩm định', landscape: true, body: [appraisalTable(items)] }],
    });
    const letter = await draftOutgoing(change, {
      issuerUnitId: unitId,
      draftingUnitId: unitId,
      purpose: 'finance-opinion',
      subject: { type: 'plan', id: dossier.planId },
      content,
      recipients: [{ name: standing.name, unitId: standing.id }],
    });
    if (!letter.ok) return letter;
    const opinion = { id: change.newId(), planId: dossier.planId, givenOn: change.today, words };
    await insertFinanceOpinion(change.tx, { ...opinion, documentId: letter.value, actId });
    return ok({ details: { document: letter.value } });
  });
}
