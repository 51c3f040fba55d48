import type { Occurrence } from '../citations/citations.ts';
import { actTypes } from '../lexicon/act-types.ts';
import type { FindingContext, FindingDraft, Rule } from './finding.ts';
import { finding, spanOf } from './finding.ts';

/** Every citation by number. */
export const numbered = (context: FindingContext): Occurrence[] =>
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
        why_en: 'The pattern of a citation is type, the word "số", number and symbol; most citations here follow it.',
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
            why_en: 'The usual order of a citation: type, number, symbol, date of issue, issuing body, title.',
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
          why_en: 'The abbreviation in the symbol must be that of the document type.',
        },
        [spanOf(occurrence)],
      ),
    ];
  });

export const citationFormRules: Rule[] = [missingSo, fieldOrder, typeAgainstCode];
