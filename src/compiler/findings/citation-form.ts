import type { Occurrence } from '../citations/citations.ts';
import { actTypes, documentTypes } from '../lexicon/act-types.ts';
import type { FindingContext, FindingDraft, Rule } from './finding.ts';
import { finding, spanOf } from './finding.ts';

const numbered = (context: FindingContext): Occurrence[] =>
  context.acts.acts.flatMap((act) => act.occurrences).filter((occurrence) => occurrence.symbol !== null);

/** A citation in the middle of others without "số". */
const missingSo: Rule = (context) => {
  const without = numbered(context).filter((occurrence) => occurrence.type !== null && !occurrence.symbol?.withSo);
  const first = without[0];
  if (!first || without.length * 2 > numbered(context).length) return [];
  return [
    finding(
      'citation-form/so',
      'citation_missing_so',
      'info',
      {
        vi: `Đề nghị ghi thống nhất từ "số" trước số, ký hiệu; ${without.length} lần viện dẫn thiếu.`,
        en: `"số" is left out in ${without.length} citations.`,
        why: 'Mẫu viện dẫn ghi tên loại, từ "số", rồi số và ký hiệu; trong văn bản này phần lớn các lần viện dẫn ghi như vậy.',
      },
      without.map(spanOf),
    ),
  ];
};

/** The issuer stands before the date. */
const fieldOrder: Rule = (context) => {
  const odd = numbered(context).filter(
    ({ details }) => details && details.dateFrom > 0 && details.issuerFrom > 0 && details.issuerFrom < details.dateFrom,
  );
  return odd.length === 0
    ? []
    : [
        finding(
          'citation-form/order',
          'citation_field_order',
          'info',
          {
            vi: 'Đề nghị ghi ngày ban hành trước tên cơ quan ban hành khi viện dẫn.',
            en: 'The issuer is printed before the date.',
            why: 'Thứ tự thông thường khi viện dẫn: tên loại, số, ký hiệu, ngày tháng năm ban hành, cơ quan ban hành, trích yếu.',
          },
          odd.map(spanOf),
        ),
      ];
};

const codeOwners = new Map(
  ['QĐ', 'NĐ', 'NQ', 'CT', 'KL', 'KH', 'TB', 'BC', 'HD', 'CĐ', 'TTLT'].map((code) => [
    code,
    actTypes.filter(([, own]) => own === code).map(([name]) => name),
  ]),
);
/** Types that lend their word to papers with other codes. */
const looseTypes = new Set([
  'Văn bản',
  'Công văn',
  'Thông tư',
  'Luật',
  'Bộ luật',
  'Đề án',
  'Quy chế',
  'Quy định',
  'Dự án',
  'Phương án',
  'Chương trình',
  'Chương trình hành động',
  'Chương trình công tác',
  'Chương trình phối hợp',
  'Phụ lục',
  'Biên bản',
]);

/** Behind one of these the first code is a type; in "14886/CT-THNV" it is the issuer. */
const issuerCodes = new Set([
  'TTg',
  'CP',
  'UBND',
  'HĐND',
  'TU',
  'TW',
  'UB',
  'BTC',
  'BYT',
  'BNV',
  'BTP',
  'BCT',
  'BCA',
  'BQP',
  'BXD',
]);

/** "Nghị định số 25/2018/QĐ-…": the type word and the code disagree. */
const typeAgainstCode: Rule = (context) =>
  numbered(context).flatMap((occurrence): FindingDraft[] => {
    const code = occurrence.symbol?.symbol.split(/[-/]/)[0] ?? '';
    const owners = codeOwners.get(code);
    const { type } = occurrence;
    if (!issuerCodes.has(occurrence.symbol?.symbol.split(/[-/]/)[1] ?? '')) return [];
    if (
      !owners ||
      !type ||
      occurrence.typeInherited ||
      looseTypes.has(type) ||
      owners.some((owner) => type.startsWith(owner))
    )
      return [];
    return [
      finding(
        'citation-form/type',
        'citation_type_code_mismatch',
        'warning',
        {
          vi: `Đề nghị kiểm tra: ghi "${type}" nhưng ký hiệu ${occurrence.symbol?.canonical} là của ${owners[0]}.`,
          en: `"${type}" is printed with the code of a ${owners[0]}: ${occurrence.symbol?.canonical}.`,
          why: 'Chữ viết tắt trong ký hiệu phải là chữ viết tắt của tên loại văn bản.',
        },
        [spanOf(occurrence)],
      ),
    ];
  });

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
        },
        [spanOf(occurrence)],
      ),
    );
};

export const citationFormRules: Rule[] = [
  missingSo,
  fieldOrder,
  typeAgainstCode,
  impossibleDate,
  yearMismatch,
  selfType,
];
