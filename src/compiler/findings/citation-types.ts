import type { Occurrence } from '../citations/citations.ts';
import type { Act } from '../citations/entities.ts';
import { actTypes } from '../lexicon/act-types.ts';
import { fixes, numberedActs, symbolFix } from './cited-acts.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { finding, spanOf } from './finding.ts';

export const codeOwners = new Map(
  ['QĐ', 'NĐ', 'NQ', 'CT', 'KL', 'KH', 'TB', 'BC', 'HD', 'CĐ', 'TTLT'].map((code) => [
    code,
    actTypes.filter(([, own]) => own === code).map(([name]) => name),
  ]),
);
const codeOf = new Map(actTypes);
/** Types that lend their word to papers with other codes. */
const looseTypes = new Set([
  'Văn bản',
  'Công văn',
  'Thông tư',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Đề án',
  'Quy chế',
  'Quy định',
  'Điều lệ',
  'Chiến lược',
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
const issuerCodes = new Set('TTg CP UBND HĐND TU TW UB BTC BYT BNV BTP BCT BCA BQP BXD'.split(' '));
/** Types with one code, so that an unknown code in front of one of these issuers is a slip of it. */
const oneCode = new Set(['Kết luận', 'Nghị quyết', 'Nghị định', 'Quyết định', 'Chỉ thị', 'Thông báo', 'Kế hoạch']);
const certainIssuers = new Set(['TTg', 'CP', 'UBND', 'HĐND', 'TU', 'TW']);
const knownCodes = new Set(codeOf.values());

/** "Nghị định số 25/2018/QĐ-…", "Kết luận số 9-KT/TW": the type word and the code disagree. */
const typeAgainstCode: Rule = (context) =>
  numberedActs(context).flatMap((act): FindingDraft[] => {
    // Where one act has two symbols, that is the finding.
    if (new Set(act.occurrences.map((each) => each.symbol?.canonical)).size > 1) return [];
    return act.occurrences.flatMap((occurrence) => mismatch(occurrence) ?? []);
  });

function mismatch(occurrence: Occurrence): FindingDraft | null {
  const { type, symbol, typeInherited } = occurrence;
  const [code = '', issuer = ''] = symbol?.symbol.split(/[-/]/) ?? [];
  if (!type || !symbol || typeInherited || looseTypes.has(type) || !issuerCodes.has(issuer)) return null;
  const owners = codeOwners.get(code);
  const expected = codeOf.get(type);
  const slip = oneCode.has(type) && certainIssuers.has(issuer) && !knownCodes.has(code) && code.length < 4;
  if (owners?.some((owner) => type.startsWith(owner)) || (!owners && !slip)) return null;
  // An unknown code can only be a slip of the type that is printed; a known one may be the right half.
  const fix = !owners && expected ? symbolFix(occurrence, symbol.canonical.replace(code, expected)) : undefined;
  return finding(
    'citations/type-against-code',
    {
      vi: `Đề nghị kiểm tra: ghi “${type}” nhưng ký hiệu là ${symbol.canonical}${owners ? `, của ${owners[0]}` : ''}.`,
      en: `“${type}” is printed with the symbol ${symbol.canonical}${owners ? `, that of a ${owners[0]}` : ''}.`,
    },
    [spanOf(occurrence)],
    { fix },
  );
}

/** Since 1998 every decree and circular is numbered with its year. */
const yearSince = '1998-01-01';

/** "Nghị định số 72/NĐ-CP"; of other acts only the register knows that their number carries a year. */
const missingYear: Rule = (context) => {
  const known = new Map(
    (context.knowledge.acts ?? []).map((act) => [act.canonical.replace(/\/(?:19|20)\d{2}\//, '/'), act]),
  );
  return numberedActs(context).flatMap((act): FindingDraft[] => {
    const { year, date, canonical } = act.entity;
    if (year !== null || !date) return [];
    const registered = known.get(canonical);
    const decree = act.entity.symbol === 'NĐ-CP' && date >= yearSince;
    const full =
      registered && registered.canonical !== canonical && registered.issuedOn === date ? registered.canonical : null;
    const expected = full ?? (decree ? canonical.replace('/', `/${date.slice(0, 4)}/`) : null);
    return expected ? [withYear(act, expected, full !== null)] : [];
  });
};

/** Only the register makes the year certain: where the year was forgotten the date may be wrong too. */
function withYear(act: Act, expected: string, certain: boolean): FindingDraft {
  const places = act.occurrences.filter((occurrence) => occurrence.symbol);
  return finding(
    'citations/missing-year',
    {
      vi: `Đề nghị kiểm tra số ${act.entity.canonical}: văn bản này được đánh số kèm năm, ${expected}.`,
      en: `${act.entity.canonical} is numbered with its year: ${expected}.`,
    },
    places.map(spanOf),
    {
      key: act.entity.key,
      fix: certain ? fixes(places.map((occurrence) => symbolFix(occurrence, expected))) : undefined,
    },
  );
}

export const citationTypeRules: Rule[] = [typeAgainstCode, missingYear];
