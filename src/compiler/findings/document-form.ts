import type { Severity, Span } from '../answer.ts';
import { actTypes } from '../lexicon/act-types.ts';
import { codeOwners } from './citation-types.ts';
import type { FindingContext, Rule } from './finding.ts';
import { finding } from './finding.ts';

/** The header of any document ends within this many characters. */
const headReach = 3000;
export const headOf = (context: FindingContext): string => context.clean.printed.slice(0, headReach);
const motto = /CỘNG H[OÒÓ][AÀ] XÃ HỘI/iu;

/** What stands above the national motto but the issuer are stamps of a copy, and copies lose parts. */
const firstLines = (head: string): string => head.trimStart().split(/\n\s*/, 3).join(' ');

const signature =
  /(?:^|\s)(?:TM|KT|TL|TUQ|T\/M|Q)\s?[.,]|CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH |TRƯỞNG |THỦ T|BÍ THƯ|CHÁNH ÁN/u;

/** A signature that was torn apart on the way here is still one. */
const signed = ({ closing, clean }: FindingContext): boolean =>
  signature.test(clean.printed.slice(closing.head?.[0] ?? -1500));

/** Parts of the form that are not printed. A text that was cut on the way here is only noted. */
const missingHeader: Rule = (context) => {
  const { metadata, closing } = context;
  if (context.outline.placed.length === 0 || context.obligations.length === 0) return [];
  const head = headOf(context);
  const whole = motto.test(firstLines(head)) && context.header.titleSpan !== null;
  // A header that stands there, torn by stamps or run together, says nothing of what the paper had.
  if (!whole && motto.test(head)) return [];
  const missing = [
    metadata.issuer === null || metadata.issuer_inferred_from !== null ? 'cơ quan ban hành' : null,
    metadata.symbol === null && metadata.number === null && !/(?:^|\s)Số ?:/u.test(head) ? 'số, ký hiệu' : null,
    metadata.date === null && !/ngày [\d\s.…]*tháng [\d\s.…]*năm/iu.test(head) ? 'địa danh, ngày tháng năm' : null,
    metadata.type === null ? 'tên loại' : null,
    metadata.title === null ? 'trích yếu' : null,
    closing.signer === null && !signed(context) ? 'người ký' : null,
    closing.head === null ? 'nơi nhận' : null,
  ].filter((name) => name !== null);
  if (missing.length === 0) return [];
  const severity: Severity = whole && missing.length === 1 ? 'warning' : 'info';
  const start = /\S/.exec(head)?.index ?? 0;
  const end = head.indexOf('\n', start);
  return [
    finding(
      'form/missing-header',
      {
        vi: `Đề nghị bổ sung thành phần thể thức còn thiếu: ${missing.join('; ')}.`,
        en: `Parts of the form that are not printed: ${missing.join('; ')}.`,
      },
      [[start, end < 0 ? Math.min(head.length, start + 80) : end]],
      { severity },
    ),
  ];
};

const codes = new Map(actTypes);

/** "Số: 15/KH-UBND" above "CHỈ THỊ". */
const ownType: Rule = (context) => {
  const { type, symbol } = context.metadata;
  const { titleSpan } = context.header;
  const code = symbol?.split(/[-/]/)[0] ?? '';
  const expected = type ? codes.get(type) : null;
  if (!type || !titleSpan || !expected || code === expected || !symbol) return [];
  const owners = codeOwners.get(code);
  if (!owners || owners.some((owner) => type.startsWith(owner) || owner.startsWith(type))) return [];
  const at = headOf(context).indexOf(symbol);
  return [
    finding(
      'form/own-type-against-code',
      {
        vi: `Đề nghị kiểm tra: văn bản là ${type} nhưng ký hiệu ${symbol} là của ${owners[0]}.`,
        en: `The document is a ${type} but its symbol ${symbol} is that of a ${owners[0]}.`,
      },
      [...(at < 0 ? [] : [[at, at + symbol.length] as Span]), titleSpan],
    ),
  ];
};

/** Only a text that has its head and its foot can be asked for the mark between them. */
const endMark: Rule = (context) => {
  const { closing, metadata, outline } = context;
  const last = outline.placed.at(-1)?.block;
  if (!closing.head || !last || metadata.end_mark !== null || !motto.test(headOf(context))) return [];
  if (/\.\/\.?\s*$/.test(context.clean.printed.slice(Math.max(0, closing.head[0] - 40), closing.head[0]))) return [];
  return [
    finding(
      'form/end-mark',
      { vi: 'Đề nghị ghi dấu “./.” sau câu cuối của nội dung.', en: 'The body does not end with "./.".' },
      [[Math.max(last.start, last.end - 60), last.end]],
    ),
  ];
};

export const documentFormRules: Rule[] = [missingHeader, ownType, endMark];
