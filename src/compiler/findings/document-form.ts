import type { Severity, Span } from '../answer.ts';
import { actTypes } from '../lexicon/act-types.ts';
import { codeOwners } from './citation-types.ts';
import type { FindingContext, FindingDraft, Rule } from './finding.ts';
import { finding } from './finding.ts';

/** The header of any document ends within this many characters. */
const headReach = 3000;
const headOf = (context: FindingContext): string => context.clean.printed.slice(0, headReach);
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

/** The number's year against the day of issue; a day that does not exist. */
const ownDate: Rule = (context) => {
  const { header } = context;
  const written = /ngày *(\d{1,2}) *tháng *(\d{1,2}) *năm *(\d{4})/iu.exec(headOf(context));
  if (!written) return [];
  const place: Span = [written.index, written.index + written[0].length];
  if (header.place !== null && header.date === null)
    return [
      finding(
        'form/own-date',
        {
          vi: `Đề nghị kiểm tra ngày của văn bản: "${written[0]}" không có trong lịch.`,
          en: `The document's date "${written[0]}" does not exist.`,
        },
        [place],
      ),
    ];
  const year = header.date?.slice(0, 4);
  if (!year || !header.year || String(header.year) === year) return [];
  return [
    finding(
      'form/own-year',
      {
        vi: `Đề nghị kiểm tra: số của văn bản mang năm ${header.year}, ngày ban hành thuộc năm ${year}.`,
        en: `The number carries ${header.year}, the date ${year}.`,
      },
      [place],
    ),
  ];
};

/** "ngày 5 tháng 1": in the document's own date, and before a number of one digit. */
const leadingZero: Rule = (context) => {
  const { place, date, number } = context.header;
  const head = headOf(context);
  const line = place && date ? head.indexOf(`${place}, ngày`) : -1;
  const shapes: { from: number; shape: RegExp }[] = [];
  if (line >= 0) shapes.push({ from: line, shape: /^.{0,80}?ngày (\d) tháng/u });
  if (line >= 0) shapes.push({ from: line, shape: /^.{0,80}?tháng ([12]) năm/u });
  if (/^[1-9]$/.test(number ?? '')) shapes.push({ from: 0, shape: new RegExp(`Số ?: ?(${number})[/-]`, 'u') });
  return shapes.flatMap(({ from, shape }): FindingDraft[] => {
    const match = shape.exec(head.slice(from));
    const digit = match?.[1];
    if (!match || !digit) return [];
    const at = from + match.index + match[0].lastIndexOf(digit);
    return [
      finding(
        'form/leading-zero',
        { vi: `Đề nghị ghi thêm số 0 trước "${digit}".`, en: `Put a zero before "${digit}".` },
        [[at, at + 1]],
        { fix: { span: [at, at + 1], replacement: `0${digit}` } },
      ),
    ];
  });
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
      { vi: 'Đề nghị ghi dấu "./." sau câu cuối của nội dung.', en: 'The body does not end with "./.".' },
      [[Math.max(last.start, last.end - 60), last.end]],
    ),
  ];
};

export const documentFormRules: Rule[] = [missingHeader, ownType, ownDate, leadingZero, endMark];
