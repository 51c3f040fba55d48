import type { Occurrence } from '../citations/citations.ts';
import { fixes, numbered, symbolFix } from './cited-acts.ts';
import type { FindingContext, FindingDraft, Rule } from './finding.ts';
import { finding, spanOf } from './finding.ts';

/** A citation in the middle of others without "số". */
const missingSo: Rule = (context) => {
  const all = numbered(context);
  const without = all.filter((occurrence) => occurrence.type !== null && !occurrence.symbol?.withSo);
  if (without.length === 0 || without.length * 2 > all.length) return [];
  return [
    finding(
      'citations/missing-so',
      {
        vi: `Đề nghị ghi thống nhất từ “số” trước số, ký hiệu; ${without.length} lần viện dẫn thiếu.`,
        en: `“số” is left out in ${without.length} citations.`,
      },
      without.map(spanOf),
      {
        fix: fixes(
          without
            .filter((occurrence) => !occurrence.typeInherited)
            .map((occurrence) => symbolFix(occurrence, `số ${printed(context, occurrence)}`)),
        ),
      },
    ),
  ];
};

/** The issuer stands before the date. */
const fieldOrder: Rule = (context) => {
  const odd = numbered(context).filter(
    ({ details }) => details && details.dateFrom > 0 && details.issuerFrom > 0 && details.issuerFrom < details.dateFrom,
  );
  if (odd.length === 0) return [];
  return [
    finding(
      'citations/field-order',
      {
        vi: 'Đề nghị ghi ngày ban hành trước tên cơ quan ban hành khi viện dẫn.',
        en: 'The issuer is printed before the date.',
      },
      odd.map(spanOf),
    ),
  ];
};

/** Number and symbol as the author typed them; a line end inside comes from a printer. */
function printed(context: FindingContext, occurrence: Occurrence): string {
  const { span } = symbolFix(occurrence, '');
  return context.clean.printed.slice(...span);
}

/** "416/QĐ- TTg": blanks, or a separator that no symbol has. */
const symbolForm: Rule = (context) =>
  fixable(
    context,
    'citations/symbol-form',
    (words, canonical) => words.toLowerCase() !== canonical.toLowerCase(),
    (list) => ({
      vi: `Đề nghị viết liền số, ký hiệu, đúng dấu nối: ${list}.`,
      en: `Blanks or odd separators in symbols: ${list}.`,
    }),
  );

/** "1956/qđ-ttg". */
const codeCase: Rule = (context) =>
  fixable(
    context,
    'citations/code-case',
    (words, canonical) => words !== canonical && words.toLowerCase() === canonical.toLowerCase(),
    (list) => ({
      vi: `Đề nghị viết ký hiệu đúng chữ hoa, chữ thường: ${list}.`,
      en: `Letter case of symbols: ${list}.`,
    }),
  );

function fixable(
  context: FindingContext,
  rule: 'citations/symbol-form' | 'citations/code-case',
  odd: (words: string, canonical: string) => boolean,
  words: (list: string) => { vi: string; en: string },
): FindingDraft[] {
  const found = numbered(context).filter((occurrence) => {
    const typed = printed(context, occurrence);
    return (
      !/\n/.test(typed) &&
      !typed.slice(-9).includes('. ') &&
      odd(typed.replaceAll('Ð', 'Đ'), occurrence.symbol?.canonical ?? typed)
    );
  });
  if (found.length === 0) return [];
  const list = [...new Set(found.map((occurrence) => printed(context, occurrence)))].slice(0, 8).join('; ');
  const fix = fixes(found.map((occurrence) => symbolFix(occurrence, occurrence.symbol?.canonical ?? '')));
  return [finding(rule, words(list), found.map(spanOf), { fix })];
}

export const citationFormRules: Rule[] = [missingSo, fieldOrder, symbolForm, codeCase];
