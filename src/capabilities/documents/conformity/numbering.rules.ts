import { ANNEX_I, type FormatRule, faultAt } from './format-rule.rules.ts';
import { labelOf } from './numbered-label.rules.ts';
import { ordersOf } from './numbering-order.rules.ts';
import { isCapitals, shown } from './words.rules.ts';

const BASIS = ANNEX_I('II.6');
export const numberingRules: readonly FormatRule[] = [
  {
    code: 'numbering/order',
    wants: {
      vi: 'Phần, mục, điều, khoản, điểm đánh số liên tục, không nhảy, không trùng.',
      en: 'Sections, articles, clauses and points are numbered without gap or repetition.',
    },
    basis: BASIS,
    severity: 'error',
    check: (parts) =>
      ordersOf(parts)
        .filter(({ letter }) => !letter)
        .map(({ fault }) => fault),
  },
  {
    code: 'numbering/letters',
    wants: {
      vi: 'Điểm đánh bằng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h … (không có f, j, w, z).',
      en: 'Points follow the Vietnamese alphabet: a, b, c, d, đ, e, g, h … (no f, j, w, z).',
    },
    basis: BASIS,
    severity: 'error',
    check: (parts) =>
      ordersOf(parts)
        .filter(({ letter }) => letter)
        .map(({ fault }) => fault),
  },
  {
    code: 'numbering/brackets',
    wants: {
      vi: 'Sau chữ cái của điểm là dấu đóng ngoặc đơn: a), b).',
      en: 'A bracket follows the letter of a point: a), b).',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ body }) =>
      body.flatMap((each) =>
        /^[a-eđ][./-]\s/u.test(each.text)
          ? [faultAt(each, `ghi “${each.text.slice(0, 2)}”`, `“${each.text.slice(0, 2)}”`)]
          : [],
      ),
  },
  {
    code: 'numbering/sections',
    wants: {
      vi: 'Mục I, II … có tiêu đề chữ in hoa, đứng, đậm.',
      en: 'Titles of sections I, II … are bold capitals, upright.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ body }) =>
      body
        .filter(({ text }) => labelOf(text)?.level === 'roman')
        .flatMap((each) => {
          const looks = shown(each.faces).every((face) => face.bold && !face.italic) && isCapitals(each.text);
          return looks ? [] : [faultAt(each, 'không in hoa, đứng, đậm', 'not in upright bold capitals')];
        }),
  },
  {
    code: 'numbering/articles',
    wants: { vi: 'Từ “Điều” và số thứ tự kiểu chữ đứng, đậm.', en: '“Điều” and its number are bold and upright.' },
    basis: BASIS,
    severity: 'error',
    check: ({ body }) =>
      body
        .filter(({ text }) => /^Điều \d+/u.test(text))
        .flatMap((each) => {
          const first = shown(each.faces)[0];
          return first?.bold && !first.italic ? [] : [faultAt(each, 'không đứng, đậm', 'not bold and upright')];
        }),
  },
];
