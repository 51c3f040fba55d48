import { type Day, formatDay } from '../../../../kernel/day.ts';
import { formatDong } from '../../../../kernel/money.ts';
import { composePaper, dash, type OfficialDocument, paragraph } from '../../../documents/index.ts';
import { totalsOf } from '../../lines/content/line-totals.rules.ts';
import type { PlanLine } from '../../lines/line.rules.ts';
import type { OpinionCount } from '../opinions/opinion.rules.ts';
import type { PaperHead } from '../paper-head.ts';

export interface SubmissionLetter {
  readonly number: number;
  readonly period: string;
  readonly approver: string;
  readonly items: readonly PlanLine[];
  /** of the newest round of lấy ý kiến; null when none was held */
  readonly opinions: OpinionCount | null;
  readonly financeOn: Day | null;
  /** ý kiến chỉ đạo that earlier rounds brought */
  readonly remarks: number;
}

/** Tờ trình: what is asked, on what it stands, what goes with it. */
export const submissionLetter = (head: PaperHead, letter: SubmissionLetter): OfficialDocument => {
  const planned = totalsOf(letter.items).total;
  const leads = new Set(letter.items.map((item) => item.content.leadName)).size;
  const { opinions, financeOn } = letter;
  return composePaper(head.letterhead, {
    typeName: 'Tờ trình',
    abbreviation: 'TTr',
    subject: `Về việc ban hành Kế hoạch công tác thông tin đối ngoại ${letter.period}`,
    addressees: [letter.approver],
    body: [
      paragraph(
        `Trên cơ sở kế hoạch của các cơ quan, đơn vị, địa phương, cơ quan thường trực đã tổng hợp dự thảo Kế hoạch công tác thông tin đối ngoại ${letter.period} gồm ${letter.items.length} nhiệm vụ do ${leads} cơ quan, đơn vị, địa phương chủ trì; kinh phí dự kiến ${formatDong(planned)}.`,
      ),
      ...(opinions
        ? [
            paragraph(
              `Dự thảo đã được lấy ý kiến ${opinions.agreed + opinions.commented + opinions.silent} cơ quan, đơn vị, địa phương: ${opinions.agreed} đơn vị thống nhất, ${opinions.commented} đơn vị góp ý, ${opinions.silent} đơn vị không có ý kiến. Việc tiếp thu, giải trình được nêu tại báo cáo kèm theo.`,
            ),
          ]
        : []),
      ...(financeOn ? [paragraph(`Cơ quan tài chính đã có ý kiến bằng văn bản ngày ${formatDay(financeOn)}.`)] : []),
      ...(letter.number > 1
        ? [
            paragraph(
              `Đây là lần trình thứ ${letter.number}. ${letter.remarks} ý kiến chỉ đạo tại các lần trình trước đã được tiếp thu, giải trình.`,
            ),
          ]
        : []),
      paragraph('Kính trình Ủy ban nhân dân tỉnh xem xét, ban hành.'),
      paragraph('Hồ sơ gửi kèm gồm:'),
      dash('Dự thảo Kế hoạch và danh mục nhiệm vụ;'),
      ...(opinions ? [dash('Báo cáo tổng hợp, tiếp thu, giải trình ý kiến góp ý;')] : []),
      ...(financeOn ? [dash('Ý kiến của cơ quan tài chính.')] : []),
    ],
    signature: head.signature,
    recipients: ['Văn phòng Ủy ban nhân dân tỉnh', 'Lãnh đạo cơ quan'],
  });
};
