import { type Block, composePaper, type OfficialDocument, paragraph } from '../../../documents/index.ts';
import type { PaperHead } from '../../../plans/index.ts';
import { spanOf } from '../guidance.document.ts';
import { nameOf, type Review, type ReviewSection, yearsOf } from '../review.rules.ts';
import { figuresTable } from './figures-table.document.ts';
import { saying, type UnitReport } from './review-unit.rules.ts';

export interface UnitReportFacts {
  readonly review: Review;
  readonly sections: readonly ReviewSection[];
  readonly report: UnitReport;
  readonly reader: string;
}

/** A unit's Báo cáo by the đề cương, with its figures by year as an annex. */
export const unitReportPaper = (head: PaperHead, facts: UnitReportFacts): OfficialDocument => {
  const { review, sections, report, reader } = facts;
  return composePaper(head.letterhead, {
    typeName: 'Báo cáo',
    abbreviation: 'BC',
    subject: `Kết quả công tác thông tin đối ngoại ${spanOf(review)} phục vụ ${nameOf(review)}`,
    addressees: [reader],
    body: sections.flatMap(({ id, title }) => sectionBlocks(title, report.words[id] ?? '')),
    signature: head.signature,
    recipients: [reader],
    annexes: figuresAnnex(report.figures, review),
  });
};

/** One part of a report; a part without words says so. */
export const sectionBlocks = (title: string, words: string): Block[] => [
  { kind: 'section', title },
  ...(words.trim() === '' ? ['Không có nội dung.'] : words.split(/\n+/)).map((text) => paragraph(text)),
];

/** The table by year; no annex where nothing was counted. */
export const figuresAnnex = (figures: UnitReport['figures'], review: Pick<Review, 'firstYear' | 'lastYear'>) =>
  saying(figures).length === 0
    ? []
    : [{ title: 'Số liệu tổng hợp theo năm', landscape: true, body: [figuresTable(figures, yearsOf(review))] }];
