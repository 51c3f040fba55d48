import type { LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { ANNEX_I, each, type Fault, type FormatRule, faultAt } from './format-rule.rules.ts';
import type { PaperParts } from './paper-parts.rules.ts';
import { firstWords, shown } from './words.rules.ts';

const BASIS = ANNEX_I('II.6');
const INDENTS = [10, 12.7] as const;
const OFF = { indent: 0.7, gap: 0.6, lines: 0.04 };
const LONGEST_ASIDE = 80;

/** Running paragraphs: neither headings in the middle nor the first line below a table. */
const prose = ({ body, bases, attached }: PaperParts): readonly LaidOutParagraph[] =>
  [...bases, ...body, ...attached].filter(({ align, framed }) => align !== 'center' && !framed);

const rule = (
  code: string,
  wants: FormatRule['wants'],
  look: (paragraph: LaidOutParagraph) => readonly [vi: string, en: string] | null,
): FormatRule => ({
  code,
  wants,
  basis: BASIS,
  severity: 'error',
  check: (parts) =>
    each(prose(parts), (paragraph) => {
      const words = look(paragraph);
      return words && faultAt(paragraph, ...words);
    }),
});

const shownNumber = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

export const bodyRules: readonly FormatRule[] = [
  rule('body/justified', { vi: 'Nội dung canh đều cả hai lề.', en: 'The body is justified.' }, ({ align, wraps }) =>
    wraps && align !== null && align !== 'both' ? ['không canh đều hai lề', 'not justified'] : null,
  ),
  rule(
    'body/indent',
    { vi: 'Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm.', en: 'First lines are indented by 1 or 1.27 cm.' },
    ({ firstLine }) =>
      firstLine === null || INDENTS.some((indent) => Math.abs(indent - firstLine) <= OFF.indent)
        ? null
        : [`lùi ${shownNumber(firstLine)} mm`, `by ${shownNumber(firstLine)} mm`],
  ),
  rule(
    'body/gap',
    { vi: 'Khoảng cách giữa các đoạn tối thiểu 6 pt.', en: 'Paragraphs stand at least 6 pt apart.' },
    ({ gapBefore }) =>
      gapBefore === null || gapBefore >= 6 - OFF.gap
        ? null
        : [`cách ${shownNumber(gapBefore)} pt`, `${shownNumber(gapBefore)} pt`],
  ),
  rule(
    'body/lines',
    { vi: 'Khoảng cách giữa các dòng từ dòng đơn đến 1,5 dòng.', en: 'Lines are spaced from single to 1.5.' },
    ({ lineSpacing }) =>
      lineSpacing === null || (lineSpacing >= 1 - OFF.lines && lineSpacing <= 1.5 + OFF.lines)
        ? null
        : [`${shownNumber(lineSpacing)} dòng`, `${shownNumber(lineSpacing)} lines`],
  ),
  {
    code: 'body/upright',
    wants: { vi: 'Nội dung kiểu chữ đứng.', en: 'The body is upright.' },
    basis: BASIS,
    severity: 'error',
    check: ({ body }) =>
      each(body, (paragraph) => {
        const aside = paragraph.text.length <= LONGEST_ASIDE || /^[(“"]/.test(paragraph.text);
        const italic = !aside && shown(paragraph.faces).every((face) => face.italic);
        return italic ? faultAt(paragraph, 'chữ nghiêng', 'italic') : null;
      }),
  },
  {
    code: 'body/end',
    wants: { vi: 'Nội dung kết thúc bằng “./.”.', en: 'The body ends with “./.”.' },
    basis: BASIS,
    severity: 'error',
    check: ({ body, endsWithTable, type }) => {
      const last = body.at(-1);
      if (!last || endsWithTable || (type && !type.ruled)) return null;
      return /\.\/\.$/.test(last.text) ? [] : [endFault(last)];
    },
  },
  {
    code: 'basis/punctuation',
    wants: {
      vi: 'Cuối mỗi căn cứ có dấu chấm phẩy, căn cứ cuối cùng kết thúc bằng dấu chấm.',
      en: 'Each legal basis ends with a semicolon, the last one with a full stop.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ bases }) =>
      each(bases, (basis) => {
        const last = basis === bases.at(-1);
        return (last ? /\.$/ : /;$/).test(basis.text) ? null : endFault(basis);
      }),
  },
];

function endFault(paragraph: LaidOutParagraph): Fault {
  const end = paragraph.text.slice(-12);
  return { ...faultAt(paragraph, `kết thúc “${end}”`, `ends “${end}”`), words: firstWords(paragraph.text) };
}
