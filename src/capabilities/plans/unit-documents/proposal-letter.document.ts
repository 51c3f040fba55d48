import {
  type Block,
  composeLetter,
  dash,
  type Letterhead,
  type OfficialDocument,
  paragraph,
} from '../../documents/index.ts';
import { totalsOf } from '../lines/content/line-totals.rules.ts';
import type { LineContent } from '../lines/line.rules.ts';
import { millions, planTable, type TableWords } from '../plan-table.document.ts';

export interface UnitHead {
  readonly letterhead: Letterhead;
  readonly signature: { readonly lines: readonly string[] };
  /** "Ủy ban nhân dân huyện Đăk Tô" */
  readonly unitName: string;
}

export interface ProposalFacts {
  readonly head: UnitHead;
  /** "năm 2015" */
  readonly period: string;
  /** who receives it */
  readonly reader: string;
  /** "Công văn số 120/STTTT-BCXB ngày 12 tháng 5 năm 2014", where the letter of guidance is issued */
  readonly guidance: string | null;
  readonly lines: readonly { readonly content: LineContent }[];
  readonly reasons: readonly { readonly action: string; readonly reason: string }[];
  readonly noActivity: boolean;
  readonly words: TableWords;
}

/** Công văn gửi kế hoạch, act (a) of practice 8: the lines as an annex, obligations without a line with their reasons. */
export function proposalLetter(facts: ProposalFacts): OfficialDocument {
  const { head, period, reader, lines } = facts;
  return composeLetter(head.letterhead, {
    subject: `gửi đề xuất Kế hoạch công tác thông tin đối ngoại ${period}`,
    addressees: [reader],
    body: [
      paragraph(facts.noActivity ? nothing(facts) : proposal(facts)),
      ...(facts.reasons.length > 0 ? reasonBlocks(facts) : []),
      paragraph(`${head.unitName} gửi ${reader} tổng hợp.`),
    ],
    signature: head.signature,
    recipients: [],
    annexes:
      lines.length === 0
        ? []
        : [
            {
              title: `Đề xuất nhiệm vụ, hoạt động thông tin đối ngoại ${period}`,
              landscape: true,
              body: [planTable(lines, facts.words)],
            },
          ],
  });
}

const opening = ({ guidance, reader }: ProposalFacts): string =>
  guidance ? `Thực hiện ${guidance} của ${reader}, ` : '';

function proposal(facts: ProposalFacts): string {
  const { lines, head, period } = facts;
  const total = millions(totalsOf(lines).total);
  const money = total === '' ? 'không đề xuất kinh phí riêng' : `tổng kinh phí đề xuất ${total} triệu đồng`;
  return `${opening(facts)}${head.unitName} đề xuất ${lines.length} nhiệm vụ, hoạt động thông tin đối ngoại ${period}, ${money} (có Phụ lục kèm theo).`;
}

const nothing = (facts: ProposalFacts): string =>
  `${opening(facts)}${facts.head.unitName} báo cáo: ${facts.period}, đơn vị không có hoạt động thông tin đối ngoại riêng.`;

const reasonBlocks = ({ reasons, period }: ProposalFacts): Block[] => [
  paragraph(`Các nhiệm vụ được giao chưa đưa vào kế hoạch ${period} và lý do:`),
  ...reasons.map(({ action, reason }) => dash(`${action}: ${reason.replace(/[.;]+$/, '')}.`)),
];
