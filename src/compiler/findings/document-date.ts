import type { Span } from '../answer.ts';
import { headOf } from './document-form.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { finding } from './finding.ts';

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
          vi: `Đề nghị kiểm tra ngày của văn bản: “${written[0]}” không có trong lịch.`,
          en: `The document's date “${written[0]}” does not exist.`,
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
        { vi: `Đề nghị ghi thêm số 0 trước “${digit}”.`, en: `Put a zero before “${digit}”.` },
        [[at, at + 1]],
        { fix: { span: [at, at + 1], replacement: `0${digit}` } },
      ),
    ];
  });
};

export const documentDateRules: Rule[] = [ownDate, leadingZero];
