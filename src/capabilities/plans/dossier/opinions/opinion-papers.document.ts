import { formatDay } from '../../../../kernel/day.ts';
import {
  type Annex,
  composeLetter,
  composePaper,
  type OfficialDocument,
  paragraph,
  type TableRow,
} from '../../../documents/index.ts';
import type { PaperHead } from '../paper-head.ts';
import type { Opinion, OpinionCount, OpinionRound } from './opinion.rules.ts';

export interface OpinionRequest {
  /** "dự thảo Kế hoạch công tác thông tin đối ngoại năm 2015" */
  readonly draft: string;
  /** on what the draft stands, a sentence */
  readonly intro: string;
  readonly addressees: readonly string[];
  readonly answerBy: OpinionRound['answerBy'];
  readonly silenceAgrees: boolean;
  readonly annex: Annex;
}

/** Công văn lấy ý kiến with the draft as annex: equals and localities are asked, not ordered. */
export const opinionRequest = (head: PaperHead, request: OpinionRequest): OfficialDocument =>
  composeLetter(head.letterhead, {
    subject: `lấy ý kiến ${request.draft}`,
    addressees: request.addressees,
    body: [
      paragraph(request.intro),
      paragraph(
        `Đề nghị các cơ quan, đơn vị, địa phương nghiên cứu, có ý kiến bằng văn bản theo từng mục và gửi trước hết ngày ${formatDay(request.answerBy)} để tổng hợp, hoàn thiện, trình Ủy ban nhân dân tỉnh.`,
      ),
      ...(request.silenceAgrees
        ? [paragraph('Quá thời hạn trên, đơn vị không có ý kiến được hiểu là thống nhất với dự thảo.')]
        : []),
    ],
    signature: head.signature,
    recipients: ['Lãnh đạo cơ quan'],
    annexes: [request.annex],
  });

export interface OpinionSummary {
  /** as in the request */
  readonly draft: string;
  readonly round: OpinionRound;
  readonly count: OpinionCount;
  readonly comments: readonly Opinion[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly itemTitles: ReadonlyMap<string, string>;
}

/** Bảng tổng hợp, tiếp thu, giải trình: who said what to which item, and what became of it. */
export const opinionSummary = (head: PaperHead, summary: OpinionSummary): OfficialDocument => {
  const { count, round } = summary;
  return composePaper(head.letterhead, {
    typeName: 'Báo cáo',
    abbreviation: 'BC',
    subject: `Tổng hợp, tiếp thu, giải trình ý kiến góp ý ${summary.draft}`,
    body: [
      paragraph(
        `Từ ngày ${formatDay(round.askedOn)}, cơ quan thường trực đã lấy ý kiến ${count.agreed + count.commented + count.silent} cơ quan, đơn vị, địa phương: ${count.agreed} đơn vị thống nhất, ${count.commented} đơn vị góp ý, ${count.silent} đơn vị không có ý kiến.`,
      ),
      paragraph('Nội dung góp ý và việc tiếp thu, giải trình được nêu tại Phụ lục.'),
    ],
    signature: head.signature,
    recipients: ['Ủy ban nhân dân tỉnh', 'Lãnh đạo cơ quan'],
    annexes: [
      {
        title: 'Bảng tổng hợp, tiếp thu, giải trình ý kiến góp ý',
        landscape: true,
        body: [
          {
            kind: 'table',
            columns: SUMMARY_COLUMNS,
            rows: summary.comments.map((each, index) => rowOf(summary, each, index)),
          },
        ],
      },
    ],
  });
};

const SUMMARY_COLUMNS = [
  { title: 'STT', width: 5, align: 'center' },
  { title: 'Mục của dự thảo', width: 22, align: 'left' },
  { title: 'Đơn vị góp ý', width: 16, align: 'left' },
  { title: 'Nội dung góp ý', width: 28, align: 'left' },
  { title: 'Tiếp thu, giải trình', width: 29, align: 'left' },
] as const;

const REPLY_WORDS = { accepted: 'Tiếp thu', explained: 'Giải trình' } as const;

const rowOf = (summary: OpinionSummary, opinion: Opinion, index: number): TableRow => ({
  kind: 'row',
  cells: [
    String(index + 1),
    opinion.itemId ? (summary.itemTitles.get(opinion.itemId) ?? '') : 'Toàn văn dự thảo',
    summary.unitNames.get(opinion.unitId) ?? '',
    opinion.words,
    opinion.reply ? `${REPLY_WORDS[opinion.reply.reply]}: ${opinion.reply.words}` : '',
  ],
});
