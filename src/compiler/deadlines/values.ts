import type { Deadline, Frequency } from '../answer.ts';
import { isoDay } from '../citations/dates.ts';

/** What a pattern needs to know beside its match. */
export interface DeadlineContext {
  /** Year of the document or of its title, for dates without a year. */
  year: number | null;
  /** ISO day of the document. */
  date: string | null;
  /** True when the sentence opens with "hàng năm": a day without a year comes back every year. */
  yearly?: boolean;
}

export interface DeadlinePattern {
  /** Stronger patterns win over weaker ones of the same clause. */
  strength: 'date' | 'rhythm' | 'event' | 'demand' | 'manner' | 'condition' | 'rule';
  pattern: RegExp;
  read: (match: RegExpMatchArray, context: DeadlineContext) => Omit<Deadline, 'text'> | null;
  /** Tells the month and day of a date without a year. */
  monthDay?: (match: RegExpMatchArray) => string;
}

export const pad = (value: string | number | undefined): string => String(Number(value ?? 0)).padStart(2, '0');
export const roman: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const bounds: Record<string, Deadline['bound']> = {
  'trước ngày': 'before',
  trước: 'before',
  'trước thời điểm': 'before',
  'chậm nhất': 'by',
  'chậm nhất là': 'by',
  'chậm nhất vào': 'by',
  'muộn nhất': 'by',
  'đến hết': 'by',
  hết: 'by',
  đến: 'by',
  xong: 'by',
  'vào ngày': 'on',
  vào: 'on',
  ngày: 'on',
  từ: 'from',
  'kể từ': 'from',
};
export const bound = (words: string | undefined): Deadline['bound'] =>
  bounds[(words ?? '').replace(/\s*(?:ngày|là|vào)?\s*$/, '').trim()] ?? bounds[(words ?? '').trim()] ?? 'before';

/** The frequency that the words of a rhythm name. */
export function rhythm(words: string): Frequency | null {
  if (/năm năm|5 năm|05 năm/.test(words)) return 'five_yearly';
  if (/(?:6|06|sáu) tháng/.test(words)) return 'semiannual';
  if (/(?:3|03|ba) tháng|quý/.test(words)) return 'quarterly';
  if (/tháng/.test(words)) return 'monthly';
  if (/tuần/.test(words)) return 'weekly';
  if (/ngày/.test(words)) return 'daily';
  return /năm/.test(words) ? 'yearly' : null;
}

export function dated(value: string | null, when: Deadline['bound']): Omit<Deadline, 'text'> | null {
  return value ? { kind: 'date', bound: when ?? 'in', value } : null;
}

/** A day whose year the document does not tell keeps its words and its bound. */
export function datedOrOpen(value: string | null, when: Deadline['bound']): Omit<Deadline, 'text'> {
  return value ? { kind: 'date', bound: when ?? 'in', value } : { kind: 'date', bound: when ?? 'in' };
}

export function part(words: string | undefined): Deadline['bound'] {
  if (!words) return 'in';
  if (words.startsWith('trước')) return 'before';
  if (/chậm|muộn|hết|đến/.test(words)) return 'by';
  return words.includes('cuối') ? 'end' : 'in';
}

/** From one day, month, quarter or year to another. */
export function periodOf(from: string | null, to: string | null): Omit<Deadline, 'text'> | null {
  return from && to ? { kind: 'period', bound: 'in', value: from, to } : null;
}

export function period(match: RegExpMatchArray): Omit<Deadline, 'text'> | null {
  const from = isoDay(Number(match[1]), Number(match[2]), Number(match[3] || match[6]));
  return periodOf(from, isoDay(Number(match[4]), Number(match[5]), Number(match[6])));
}

/** A day without a year is the next one after the document's date. */
export function yearFor(day: string | undefined, month: string | undefined, context: DeadlineContext): string | null {
  const written = context.date ? Number(context.date.slice(0, 4)) : context.year;
  if (written === null) return null;
  const same = isoDay(Number(day), Number(month), written);
  return same && context.date && same < context.date ? isoDay(Number(day), Number(month), written + 1) : same;
}

/** The year that a month or quarter without a year means: the next one that is not over. */
export function nextYear(lastMonth: number, context: DeadlineContext): number | null {
  const written = context.date ? Number(context.date.slice(0, 4)) : context.year;
  if (written === null || !context.date) return written;
  return Number(context.date.slice(5, 7)) > lastMonth ? written + 1 : written;
}
