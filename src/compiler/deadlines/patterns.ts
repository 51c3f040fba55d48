import type { Deadline, Frequency } from '../answer.ts';
import { isoDay } from '../citations/dates.ts';

/** What a pattern needs to know beside its match. */
export interface DeadlineContext {
  /** Year of the document or of its title, for dates without a year. */
  year: number | null;
  /** ISO day of the document. */
  date: string | null;
}

export interface DeadlinePattern {
  /** Stronger patterns win over weaker ones of the same clause. */
  strength: 'date' | 'rhythm' | 'event' | 'demand' | 'manner' | 'rule';
  pattern: RegExp;
  read: (match: RegExpMatchArray, context: DeadlineContext) => Omit<Deadline, 'text'> | null;
}

const pad = (value: string | number | undefined): string => String(Number(value ?? 0)).padStart(2, '0');
const roman: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const bounds: Record<string, Deadline['bound']> = {
  'trước ngày': 'before',
  trước: 'before',
  'chậm nhất': 'by',
  'chậm nhất là': 'by',
  'chậm nhất vào': 'by',
  'muộn nhất': 'by',
  'đến hết': 'by',
  hết: 'by',
  đến: 'by',
  'vào ngày': 'on',
  vào: 'on',
  ngày: 'on',
  từ: 'from',
  'kể từ': 'from',
};
const bound = (words: string | undefined): Deadline['bound'] =>
  bounds[(words ?? '').replace(/\s*(?:ngày|là|vào)?\s*$/, '').trim()] ?? bounds[(words ?? '').trim()] ?? 'before';

const before = String.raw`(trước ngày|trước|(?:chậm|muộn) nhất(?: là| vào)?(?: trước)?(?: ngày)?|đến hết(?: ngày)?|hết ngày|đến ngày|vào ngày|xong ngày)(?: ?\d{1,2} ?(?:giờ|h|g)(?: ?\d{2})?(?: phút)?,?(?: ngày)?)?`;
const yearly = String.raw`(?:h[àằ]ng năm|mỗi năm|của năm)`;
const dayMonth = String.raw`(\d{1,2}) ?(?:\/|-| tháng ) ?(\d{1,2})`;
const fullDate = String.raw`(\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2}),? ?(?:[/.-]|năm) ?(\d{4})`;

function rhythm(words: string): Frequency | null {
  if (/năm năm|5 năm|05 năm/.test(words)) return 'five_yearly';
  if (/(?:6|06|sáu) tháng/.test(words)) return 'semiannual';
  if (/(?:3|03|ba) tháng|quý/.test(words)) return 'quarterly';
  if (/tháng/.test(words)) return 'monthly';
  if (/tuần/.test(words)) return 'weekly';
  if (/ngày/.test(words)) return 'daily';
  return /năm/.test(words) ? 'yearly' : null;
}

/** Tried on the lower-case text of a clause; the first of the same place wins. */
export const deadlinePatterns: DeadlinePattern[] = [
  {
    strength: 'rhythm',
    pattern: new RegExp(`${before} ?${dayMonth} ?(?:${yearly})`, 'g'),
    read: (match) => ({
      kind: 'recurring',
      freq: 'yearly',
      bound: bound(match[1]),
      month_day: `${pad(match[3])}-${pad(match[2])}`,
    }),
  },
  {
    strength: 'rhythm',
    pattern: new RegExp(`${yearly} ?,? ?${before} ?${dayMonth}(?! ?[/-]? ?\\d)`, 'g'),
    read: (match) => ({
      kind: 'recurring',
      freq: 'yearly',
      bound: bound(match[1]),
      month_day: `${pad(match[3])}-${pad(match[2])}`,
    }),
  },
  {
    strength: 'rhythm',
    pattern:
      /(?:trước ngày|vào ngày|ngày|chậm nhất(?: là)?(?: vào)? ngày) ?(\d{1,2}) ?(?:h[àằ]ng|của|cuối|mỗi) (tháng|quý)(?: cuối)?/g,
    read: (match) => ({
      kind: 'recurring',
      freq: match[2] === 'quý' ? 'quarterly' : 'monthly',
      bound: match[0].startsWith('trước') ? 'before' : match[0].startsWith('chậm') ? 'by' : 'on',
      month_day: pad(match[1]),
    }),
  },
  {
    strength: 'date',
    pattern: new RegExp(`từ (?:ngày )?${fullDate} ?(?:đến|-)(?: hết)?(?: ngày)? ?${fullDate}`, 'g'),
    read: period,
  },
  {
    strength: 'date',
    pattern: /từ tháng (\d{1,2})(?:[/-](\d{4}))? ?(?:đến|-) ?(?:hết )?(?:tháng )?(\d{1,2})[/-](\d{4})/g,
    read: months,
  },
  {
    strength: 'date',
    pattern: new RegExp(`${before} ?${fullDate}`, 'g'),
    read: (match) => dated(isoDay(Number(match[2]), Number(match[3]), Number(match[4])), bound(match[1])),
  },
  {
    strength: 'date',
    pattern:
      /(trước|chậm nhất(?: là)?(?: trong)?|trong|đến hết|hết|cuối|xong trong|vào|ngay trong|đầu) ?tháng (\d{1,2})(?: ?(?:\/|-|năm) ?(\d{4}))/g,
    read: (match) => dated(`${match[3]}-${pad(match[2])}`, part(match[1])),
  },
  {
    strength: 'date',
    pattern:
      /(trước|chậm nhất(?: là)?(?: trong)?|trong|đến hết|hết|cuối|vào|ngay trong|đầu)? ?quý (iv|iii|ii|i|[1-4])(?: ?(?:\/|-|năm|,)? ?(\d{4}))/g,
    read: (match) => dated(`${match[3]}-Q${roman[match[2] ?? ''] ?? match[2]}`, part(match[1])),
  },
  {
    strength: 'date',
    pattern: new RegExp(`${before} ?${dayMonth}(?! ?[/.-]? ?\\d| năm \\d)`, 'g'),
    read: (match, context) =>
      Number(match[3]) > 12 ? null : datedOrOpen(yearFor(match[2], match[3], context), bound(match[1])),
  },
  {
    strength: 'date',
    pattern: /(hoàn thành|xong|thực hiện|ngay)? ?(?:trong|cả) năm (\d{4})/g,
    read: (match) => ({ kind: 'date', bound: 'in', value: match[2] ?? '' }),
  },
  {
    strength: 'date',
    pattern: /(?:trước|đến hết|hết|cuối) năm (\d{4})/g,
    read: (match) => ({
      kind: 'date',
      bound: match[0].startsWith('trước') ? 'before' : match[0].startsWith('cuối') ? 'end' : 'by',
      value: match[1] ?? '',
    }),
  },
];

function dated(value: string | null, when: Deadline['bound']): Omit<Deadline, 'text'> | null {
  return value ? { kind: 'date', bound: when ?? 'in', value } : null;
}

/** A day whose year the document does not tell keeps its words and its bound. */
function datedOrOpen(value: string | null, when: Deadline['bound']): Omit<Deadline, 'text'> {
  return value ? { kind: 'date', bound: when ?? 'in', value } : { kind: 'date', bound: when ?? 'in' };
}

function part(words: string | undefined): Deadline['bound'] {
  if (!words) return 'in';
  if (words.startsWith('trước')) return 'before';
  if (words.startsWith('chậm') || words.includes('hết')) return 'by';
  return words === 'cuối' ? 'end' : 'in';
}

function period(match: RegExpMatchArray): Omit<Deadline, 'text'> | null {
  const from = isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  const to = isoDay(Number(match[4]), Number(match[5]), Number(match[6]));
  return from && to ? { kind: 'period', value: from, to } : null;
}

function months(match: RegExpMatchArray): Omit<Deadline, 'text'> | null {
  return { kind: 'period', value: `${match[2] ?? match[4]}-${pad(match[1])}`, to: `${match[4]}-${pad(match[3])}` };
}

/** A day without a year is the next one after the document's date. */
function yearFor(day: string | undefined, month: string | undefined, context: DeadlineContext): string | null {
  const written = context.date ? Number(context.date.slice(0, 4)) : context.year;
  if (written === null) return null;
  const same = isoDay(Number(day), Number(month), written);
  return same && context.date && same < context.date ? isoDay(Number(day), Number(month), written + 1) : same;
}

export { rhythm };
