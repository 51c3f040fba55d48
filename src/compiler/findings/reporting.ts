import { agencyKey } from '../agencies/name.ts';
import type { Deadline, ObligationRow } from '../answer.ts';
import { everybody } from '../rows/draft.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { finding } from './finding.ts';

/** "Định kỳ" alone names no cycle that could overlap. */
const hasCycle = (deadline: Deadline): boolean =>
  [deadline, ...(deadline.items ?? [])].some((each) => each.kind === 'recurring' && each.freq !== 'unspecified');
/** Rows that are compared with each other at most. */
const mostCompared = 300;

/** An estimate that goes up for a decision is no report. */
const isReport = /^(?!.*dự toán).*báo cáo/is;

/** One agency owes several periodic reports to the same receiver. */
const cadenceOverlap: Rule = (context) => {
  const byLead = new Map<string, ObligationRow[]>();
  for (const row of context.obligations.slice(0, mostCompared * 10)) {
    const reports = row.recipients.some((recipient) => recipient.role === 'report' || recipient.role === 'submit');
    const lead = row.lead.length === 1 ? row.lead[0] : undefined;
    if (!lead || lead === everybody || !reports || !hasCycle(row.deadline) || !isReport.test(row.quote)) continue;
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
        'deadlines/report-overlap',
        {
          vi: `Đề nghị rà soát chế độ báo cáo của ${lead}: ${shared.length} báo cáo định kỳ gửi cùng nơi nhận, chu kỳ trùng nhau.`,
          en: `${lead} owes ${shared.length} periodic reports to the same receiver with overlapping cycles.`,
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
      'deadlines/execute-before-approval',
      {
        vi: 'Đề nghị kiểm tra trình tự: một nơi quy định thực hiện sau khi được phê duyệt, nơi khác quy định tổ chức thực hiện rồi mới gửi để tổng hợp, trình phê duyệt.',
        en: 'One part orders to act after approval, another to act before sending the plan for approval.',
      },
      [...early.map((row) => row.anchor), after.anchor],
    ),
  ];
};

export const reportingRules: Rule[] = [cadenceOverlap, executeBeforeApproval];
