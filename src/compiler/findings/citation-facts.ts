import { documentTypes } from '../lexicon/act-types.ts';
import { numbered } from './citation-form.ts';
import type { Rule } from './finding.ts';
import { finding, spanOf } from './finding.ts';

/** A date that no calendar has. */
const impossibleDate: Rule = (context) =>
  numbered(context)
    .filter(({ details }) => details?.impossibleDate)
    .map((occurrence) =>
      finding(
        'citation-form/impossible-date',
        'citation_impossible_date',
        'error',
        {
          vi: `Đề nghị kiểm tra ngày ban hành của ${occurrence.symbol?.canonical}: ngày ghi trong văn bản không có trong lịch.`,
          en: `The date printed for ${occurrence.symbol?.canonical} does not exist.`,
          why: 'Ngày, tháng hoặc năm ghi sai nên không xác định được văn bản được viện dẫn.',
          why_en: 'With a wrong day, month or year the cited act cannot be identified.',
        },
        [spanOf(occurrence)],
      ),
    );

/** The year in the number is not the year of the date. */
const yearMismatch: Rule = (context) =>
  numbered(context)
    .filter(({ symbol, details }) => symbol?.year && details?.date && Number(details.date.slice(0, 4)) !== symbol.year)
    .map((occurrence) =>
      finding(
        'citation-form/year',
        'citation_year_mismatch',
        'warning',
        {
          vi: `Đề nghị kiểm tra năm: số ${occurrence.symbol?.canonical} nhưng ngày ban hành thuộc năm ${occurrence.details?.date?.slice(0, 4)}.`,
          en: `${occurrence.symbol?.canonical} carries another year than its date.`,
          why: 'Năm trong số của văn bản quy phạm pháp luật là năm ban hành.',
          why_en: 'The year in the number of a normative act is the year of its issue.',
        },
        [spanOf(occurrence)],
      ),
    );

const ownWords = new Set(['Chỉ thị', 'Công điện', 'Công văn', 'Thông báo']);

/** "Công văn này" inside a directive that cites no such paper before. */
const selfType: Rule = (context) => {
  const own = context.metadata.type;
  if (!own || !ownWords.has(own)) return [];
  const cited = new Set(numbered(context).map((occurrence) => occurrence.type));
  return context.acts.acts
    .flatMap((act) => act.occurrences)
    .filter(
      ({ named }) =>
        named?.self &&
        named.type !== own &&
        ownWords.has(named.type) &&
        documentTypes.has(named.type) &&
        !cited.has(named.type),
    )
    .map((occurrence) =>
      finding(
        'citation-form/self',
        'self_type_mismatch',
        'warning',
        {
          vi: `Đề nghị kiểm tra: văn bản là ${own} nhưng tự gọi là "${occurrence.named?.type} này".`,
          en: `The document is a ${own} but calls itself "${occurrence.named?.type} này".`,
          why: 'Văn bản tự gọi mình bằng đúng tên loại; tên khác thường là chỗ còn sót từ mẫu cũ.',
          why_en: 'A document calls itself by its own type; another name is mostly left over from an older template.',
        },
        [spanOf(occurrence)],
      ),
    );
};

export const citationFactRules: Rule[] = [impossibleDate, yearMismatch, selfType];
