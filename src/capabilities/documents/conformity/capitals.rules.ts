import type { LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { type Fault, type FormatRule, faultAt } from './format-rule.rules.ts';
import { isCapitals } from './words.rules.ts';

/** Only what is wrong whatever the sentence means; everything stands inside a sentence, where no other rule wants a capital. */
const CASES = [
  {
    code: 'capitals/clauses',
    wants: { vi: 'Viện dẫn “khoản”, “điểm” viết thường.', en: 'Cited “khoản” and “điểm” are in small letters.' },
    basis: 'Phụ lục II, mục V.6',
    wrong: /(?<=\p{Ll}[,;]? )(?:Khoản \d+|Điểm (?:\p{Ll}\b|\d+))/u,
  },
  {
    code: 'capitals/articles',
    wants: {
      vi: 'Viện dẫn “Phần, Chương, Mục, Điều” viết hoa.',
      en: 'Cited “Phần, Chương, Mục, Điều” begin with a capital.',
    },
    basis: 'Phụ lục II, mục V.6',
    wrong: /(?<=[\p{L}\d][,;]? )(?:điều \d+|chương [IVX]+)\b/u,
  },
  {
    code: 'capitals/places',
    wants: {
      vi: 'Danh từ chung chỉ đơn vị hành chính viết thường trước tên riêng: tỉnh Kon Tum, huyện Đăk Tô.',
      en: 'The common noun of an administrative unit is in small letters: tỉnh Kon Tum.',
    },
    basis: 'Phụ lục II, mục II.1',
    wrong: /(?<=\p{Ll} )(?:Tỉnh|Huyện|Xã) \p{Lu}\p{Ll}+/u,
  },
] as const;

export const capitalRules: readonly FormatRule[] = CASES.map(({ wrong, ...rule }) => ({
  ...rule,
  severity: 'warning',
  check: ({ body, bases }) => [...bases, ...body].flatMap((paragraph) => capitalFault(paragraph, wrong)),
}));

function capitalFault(paragraph: LaidOutParagraph, wrong: RegExp): Fault[] {
  const found = isCapitals(paragraph.text) ? null : wrong.exec(paragraph.text)?.[0];
  return found ? [faultAt(paragraph, `ghi “${found}”`, `“${found}”`)] : [];
}
