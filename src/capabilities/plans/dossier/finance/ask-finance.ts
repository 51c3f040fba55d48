import type { Id } from '../../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { composeLetter, draftOutgoing, paragraph } from '../../../documents/index.ts';
import { cycleLabel } from '../../cycle/cycle.rules.ts';
import { findCycle } from '../../cycle/cycle.store.ts';
import { listLines } from '../../lines/line.store.ts';
import { loadTableWords } from '../../load-table-words.ts';
import { planTable } from '../../plan-table.document.ts';
import { holderOf } from '../holder-of.ts';
import { moveDossier, type OnDossier } from '../move-dossier.ts';
import { paperHeadOf } from '../paper-head.ts';

/** Sends the draft to the finance body for its written opinion (practice 9). */
export async function askFinance(change: Change, command: OnDossier): Promise<Result<Id>> {
  return moveDossier(change, command, 'ask-finance', async (dossier) => {
    const finance = await holderOf(change, 'finance-body');
    if (!finance) return conflict('dossier.refusal.noFinanceBody');
    const items = await listLines(change.tx, dossier.planId);
    if (items.length === 0) return conflict('opinion.items.missing');
    const unitId = actorOf(change).unitId;
    const head = await paperHeadOf(change, unitId);
    if (!head.ok) return head;
    const cycle = await findCycle(change.tx, dossier.cycleId);
    if (!cycle) return notFound();
    const period = cycleLabel(cycle, 'vi');
    const content = composeLetter(head.value.letterhead, {
      subject: `đề nghị có ý kiến về kinh phí thực hiện Kế hoạch công tác thông tin đối ngoại ${period}`,
      addressees: [finance.name],
      body: [
        paragraph(
          `Trên cơ sở đề xuất của các cơ quan, đơn vị, địa phương, dự thảo Kế hoạch công tác thông tin đối ngoại ${period} của tỉnh gồm ${items.length} nhiệm vụ, kinh phí theo từng nguồn được nêu tại Phụ lục.`,
        ),
        paragraph(
          `Đề nghị ${finance.name} thẩm định, có ý kiến bằng văn bản để hoàn thiện, trình Ủy ban nhân dân tỉnh.`,
        ),
      ],
      signature: head.value.signature,
      recipients: ['Lãnh đạo cơ quan'],
      annexes: [
        {
          title: `Dự thảo danh mục nhiệm vụ ${period}`,
          landscape: true,
          body: [planTable(items, await loadTableWords(change))],
        },
      ],
    });
    const letter = await draftOutgoing(change, {
      issuerUnitId: unitId,
      draftingUnitId: unitId,
      purpose: 'finance-request',
      subject: { type: 'plan', id: dossier.planId },
      content,
      recipients: [{ name: finance.name, unitId: finance.id }],
    });
    return letter.ok ? ok({ details: { document: letter.value } }) : letter;
  });
}
