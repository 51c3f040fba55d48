import { formatDay } from '../../../../kernel/day.ts';
import { type Annex, composePaper, type OfficialDocument, paragraph } from '../../../documents/index.ts';
import type { PaperHead } from '../../../plans/index.ts';
import { capitalisedName, type Review, type ReviewSection } from '../review.rules.ts';
import type { ReviewUnit, YearFigure } from '../units/review-unit.rules.ts';
import { figuresAnnex, sectionBlocks } from '../units/unit-report.document.ts';

export interface ReviewReportFacts {
  readonly review: Review;
  readonly sections: readonly ReviewSection[];
  /** of the whole province */
  readonly figures: readonly YearFigure[];
  readonly addressee: string | null;
  readonly parts: readonly (ReviewUnit & { readonly name: string })[];
}

/** The Báo cáo of the province: the draft, figures by year, and whose reports it stands on. */
export const reviewReportPaper = (head: PaperHead, facts: ReviewReportFacts): OfficialDocument => {
  const { review, sections, parts } = facts;
  const sent = parts.filter(({ state }) => state === 'sent');
  const silent = parts.filter(({ state, askedOnly }) => state !== 'sent' && !askedOnly);
  return composePaper(head.letterhead, {
    typeName: 'Báo cáo',
    abbreviation: 'BC',
    subject: capitalisedName(review, 'vi'),
    addressees: facts.addressee ? [facts.addressee] : [],
    body: [
      paragraph(
        `Thực hiện ${review.demandedBy} ngày ${formatDay(review.demandedOn)}, trên cơ sở báo cáo của ${sent.length} cơ quan, đơn vị, địa phương, ${head.letterhead.issuer.name} báo cáo như sau:`,
      ),
      ...sections.flatMap(({ title, words }) => sectionBlocks(title, words)),
      ...(silent.length > 0
        ? [paragraph(`Đơn vị chưa gửi báo cáo: ${silent.map(({ name }) => name).join(', ')}.`)]
        : []),
    ],
    signature: head.signature,
    recipients: [...(facts.addressee ? [facts.addressee] : []), 'Các cơ quan, đơn vị, địa phương có liên quan'],
    annexes: [...figuresAnnex(facts.figures, review), sourcesAnnex(facts)],
  });
};

/** Which part was written from whose reports: the way back from the text to what units said. */
const sourcesAnnex = ({ sections, parts }: ReviewReportFacts): Annex => {
  const names = new Map(parts.map(({ unitId, name }) => [unitId, name]));
  return {
    title: 'Nguồn nội dung báo cáo',
    landscape: false,
    body: [
      {
        kind: 'table',
        columns: [
          { title: 'Mục', width: 40, align: 'left' },
          { title: 'Nguồn', width: 60, align: 'left' },
        ],
        rows: sections.map(({ title, sources }) => ({
          kind: 'row',
          cells: [title, sources.map((id) => names.get(id) ?? '').join('; ') || 'Cơ quan thường trực'],
        })),
      },
    ],
  };
};
