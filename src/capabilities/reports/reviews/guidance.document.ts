import { formatDay } from '../../../kernel/day.ts';
import { composeLetter, type OfficialDocument, paragraph } from '../../documents/index.ts';
import type { PaperHead } from '../../plans/index.ts';
import { nameOf, type Review } from './review.rules.ts';

export interface GuidanceFacts {
  readonly review: Pick<
    Review,
    'kind' | 'topic' | 'demandedBy' | 'demandedOn' | 'firstYear' | 'lastYear' | 'reportsBy'
  >;
  readonly outline: readonly string[];
  readonly addressees: readonly string[];
}

/** Công văn with the đề cương as its annex: equals and localities are asked, not ordered (practice 16). */
export const guidanceLetter = (head: PaperHead, { review, outline, addressees }: GuidanceFacts): OfficialDocument =>
  composeLetter(head.letterhead, {
    subject: `báo cáo ${nameOf(review)}`,
    addressees,
    body: [
      paragraph(
        `Thực hiện ${review.demandedBy} ngày ${formatDay(review.demandedOn)}, ${head.letterhead.issuer.name} đề nghị các cơ quan, đơn vị, địa phương báo cáo kết quả thực hiện trong ${spanOf(review)} theo đề cương gửi kèm.`,
      ),
      paragraph(
        `Báo cáo gửi về ${head.letterhead.issuer.name} chậm nhất hết ngày ${formatDay(review.reportsBy)} để tổng hợp, báo cáo Ủy ban nhân dân tỉnh. Số liệu từng năm được tổng hợp sẵn từ các hoạt động đã ghi nhận; đơn vị rà soát, bổ sung trước khi ký.`,
      ),
    ],
    signature: head.signature,
    recipients: ['Lãnh đạo cơ quan'],
    annexes: [
      {
        title: `Đề cương báo cáo ${nameOf(review)}`,
        landscape: false,
        body: outline.map((title) => ({ kind: 'section' as const, title })),
      },
    ],
  });

/** "năm 2014" or "các năm từ 2009 đến 2014". */
export const spanOf = ({ firstYear, lastYear }: Pick<Review, 'firstYear' | 'lastYear'>): string =>
  firstYear === lastYear ? `năm ${firstYear}` : `các năm từ ${firstYear} đến ${lastYear}`;
