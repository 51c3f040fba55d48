import type { ObligationRow } from '../answer.ts';
import { givesWork } from './duties.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { finding } from './finding.ts';

const dated = ({ deadline }: ObligationRow): boolean =>
  ['date', 'recurring', 'multiple', 'period'].includes(deadline.kind) && deadline.text !== null;

/** "Báo cáo kết quả trước ngày …" that says to nobody whom. */
const withoutReceiver: Rule = (context) =>
  oneFor(
    'duties/product-without-receiver',
    context.obligations.filter(
      (row, at) =>
        givesWork.has(context.metadata.type ?? '') &&
        row.recipients.length === 0 &&
        dated(row) &&
        !/báo cáo \p{Lu}/u.test(row.quote) &&
        !sendsOn(row, context.obligations[at + 1]) &&
        /^(?:[^,;:]{0,60}[,:] )?(?:(?:định kỳ|tổng hợp|xây dựng|lập|hoàn thiện|có|và)[ ,]+)*báo cáo\b/i.test(
          row.quote,
        ) &&
        !/(?:báo cáo|gửi|về|cho) (?:chủ tịch |thường trực )?(?:sở|bộ|ban|ủy ban|ubnd|hđnd|hội đồng|văn phòng|cơ quan|chính phủ|thủ tướng|cấp|tỉnh)/i.test(
          row.quote,
        ),
    ),
    (count) => ({
      vi: `Đề nghị ghi nơi gửi: ${count} báo cáo có thời hạn nhưng không ghi gửi ai.`,
      en: `${count} dated reports have no receiver.`,
    }),
  );

/** "…, gửi về Sở A": the receiver stands with the next verb. */
const sendsOn = (row: ObligationRow, next: ObligationRow | undefined): boolean =>
  next !== undefined && next.section === row.section && /^(?:và )?(?:gửi|trình)/i.test(next.quote);

/** "trình … phê duyệt" of a named product without any time. */
const withoutDeadline: Rule = (context) =>
  oneFor(
    'deadlines/product-without-deadline',
    context.obligations.filter(
      (row, at) =>
        row.deliverable !== null &&
        row.deadline.kind === 'none' &&
        row.modality === 'order' &&
        row.recipients.some(({ role }) => role === 'approve' || role === 'decide') &&
        !sharesDeadline(row, context.obligations[at + 1]),
    ),
    (count) => ({
      vi: `Đề nghị ghi thời hạn: ${count} sản phẩm phải trình phê duyệt, quyết định nhưng không ghi thời hạn.`,
      en: `${count} products to be submitted for approval have no deadline.`,
    }),
  );

/** A product whose next step has a day is due before it. */
const sharesDeadline = (row: ObligationRow, next: ObligationRow | undefined): boolean =>
  next !== undefined && next.section === row.section && next.lead[0] === row.lead[0] && next.deadline.kind !== 'none';

function oneFor(
  rule: Parameters<typeof finding>[0],
  rows: ObligationRow[],
  words: (count: number) => { vi: string; en: string },
): FindingDraft[] {
  if (rows.length === 0) return [];
  return [
    finding(
      rule,
      words(rows.length),
      rows.map((row) => row.anchor),
    ),
  ];
}

export const productRules: Rule[] = [withoutReceiver, withoutDeadline];
