import { agencyKey } from '../agencies/name.ts';
import type { Deadline, ObligationRow, Span } from '../answer.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { finding } from './finding.ts';

const recurs = (deadline: Deadline): boolean =>
  deadline.kind === 'recurring' || (deadline.items ?? []).some((item) => item.kind === 'recurring');
/** Rows that are compared with each other at most. */
const mostCompared = 300;
const anchored = (deadline: Deadline): boolean =>
  deadline.bound !== undefined && ['recurring', 'date', 'period'].includes(deadline.kind);

/** One agency owes several periodic reports to the same receiver. */
const cadenceOverlap: Rule = (context) => {
  const byLead = new Map<string, ObligationRow[]>();
  for (const row of context.obligations.slice(0, mostCompared * 10)) {
    const reports = row.recipients.some((recipient) => recipient.role === 'report' || recipient.role === 'submit');
    const lead = row.lead.length === 1 ? row.lead[0] : undefined;
    if (!lead || !reports || !recurs(row.deadline)) continue;
    const key = agencyKey(lead);
    const rows = byLead.get(key);
    if (rows && rows.length < mostCompared) rows.push(row);
    else if (!rows) byLead.set(key, [row]);
  }
  return [...byLead.values()].flatMap((rows): FindingDraft[] => {
    const shared = rows.filter((row) => rows.some((other) => other !== row && receives(other, row)));
    if (shared.length < 2) return [];
    const lead = shared[0]?.lead[0] ?? '';
    return [
      finding(
        'reporting/overlap',
        'reporting_cadence_overlap',
        'warning',
        {
          vi: `Đề nghị rà soát chế độ báo cáo của ${lead}: ${shared.length} báo cáo định kỳ gửi cùng nơi nhận, chu kỳ trùng nhau.`,
          en: `${lead} owes ${shared.length} periodic reports to the same receiver with overlapping cycles.`,
          why: 'Các kỳ báo cáo trùng nhau hoặc không ghi ngày chốt dễ dẫn đến báo cáo hai lần hoặc bỏ sót; nên quy định một báo cáo chung hoặc ghi rõ thời hạn từng loại.',
          why_en:
            'Overlapping reports, or reports without a closing day, are easily sent twice or forgotten; one joint report or a deadline for each would settle it.',
        },
        shared.slice(0, 20).map((row) => row.anchor),
      ),
    ];
  });
};

function receives(one: ObligationRow, other: ObligationRow): boolean {
  return one.recipients.some((recipient) =>
    other.recipients.some((second) => agencyKey(second.agency) === agencyKey(recipient.agency)),
  );
}

const groupWords = ['sở', 'ngành', 'ban', 'địa phương', 'đơn vị', 'cơ quan', 'huyện', 'xã'];

/** A dated plan is built from papers of others that have no day of hand-in. */
const dependency: Rule = (context) =>
  context.obligations.slice(0, mostCompared).flatMap((row, at): FindingDraft[] => {
    const lower = row.quote.toLowerCase();
    const basis =
      /trên cơ sở (kế hoạch|báo cáo|đề xuất|đăng ký|số liệu|dự toán)[^;.]{0,120}? của (các .{3,60}?)(?: trình| được| do| để|[;.]|$)/.exec(
        lower,
      );
    if (!basis) return [];
    const due = [row, context.obligations[at + 1]].some(
      (other) => other && other.section === row.section && other.lead[0] === row.lead[0] && anchored(other.deadline),
    );
    if (!due) return [];
    const product = basis[1] ?? '';
    const givers = groupWords.filter((word) => new RegExp(`(?:^|[\\s,])${word}(?:[\\s,]|$)`).test(basis[2] ?? ''));
    const without = givers.filter(
      (word) =>
        !context.obligations
          .slice(0, mostCompared * 10)
          .some((other) => other !== row && anchored(other.deadline) && hands(other, product, word)),
    );
    if (without.length === 0) return [];
    const start = row.anchor[0] + basis.index;
    const evidence: Span = [start, Math.min(row.anchor[1], start + basis[0].length)];
    return [
      finding(
        'reporting/dependency',
        'dependency_without_deadline',
        'warning',
        {
          vi: `Đề nghị quy định thời hạn gửi ${product}: ${product} tổng hợp có thời hạn nhưng ${product} của ${without.join(', ')} làm căn cứ thì chưa có thời hạn.`,
          en: `A dated result depends on papers (${product}) whose hand-in has no deadline for: ${without.join(', ')}.`,
          why: 'Cơ quan tổng hợp không thể đúng hạn nếu nơi gửi không có thời hạn.',
          why_en: 'Who consolidates cannot be on time when those who send have no deadline.',
        },
        [evidence],
      ),
    ];
  });

/** Whether a row makes or sends a product for a group of givers; a locality is a People's Committee. */
function hands(row: ObligationRow, product: string, giver: string): boolean {
  const leads = row.lead.join(' ').toLowerCase();
  const names = giver === 'địa phương' ? /ubnd|địa phương|huyện|xã/ : new RegExp(`(?:^|\\s)${giver}(?:\\s|,|$)`);
  return names.test(leads) && row.quote.toLowerCase().includes(product);
}

/** Carrying out comes after approval in one place and before sending in another. */
const executeBeforeApproval: Rule = (context) => {
  const after = context.obligations.find(
    (row) =>
      row.deadline.kind === 'relative' &&
      /phê duyệt/.test(row.deadline.event ?? '') &&
      /thực hiện/.test(row.quote.toLowerCase()),
  );
  if (!after) return [];
  const early = context.obligations.filter((row, at) => {
    const next = context.obligations[at + 1];
    return (
      /xây dựng (?:và|,) ?(?:tổ chức )?(?:triển khai )?thực hiện kế hoạch/.test(row.quote.toLowerCase()) &&
      next !== undefined &&
      next.section === row.section &&
      /^(?:gửi|trình)/.test(next.quote.toLowerCase())
    );
  });
  if (early.length === 0) return [];
  return [
    finding(
      'reporting/order',
      'order_conflict_execute_before_approval',
      'info',
      {
        vi: 'Đề nghị kiểm tra trình tự: một nơi quy định thực hiện sau khi được phê duyệt, nơi khác quy định tổ chức thực hiện rồi mới gửi để tổng hợp, trình phê duyệt.',
        en: 'One part orders to act after approval, another to act before sending the plan for approval.',
        why: 'Trình tự xây dựng, phê duyệt, thực hiện kế hoạch cần thống nhất trong toàn văn bản.',
        why_en: 'Building, approving and carrying out the plan should follow one order in the whole document.',
      },
      [...early.map((row) => row.anchor), after.anchor],
    ),
  ];
};

export const reportingRules: Rule[] = [cadenceOverlap, dependency, executeBeforeApproval];
