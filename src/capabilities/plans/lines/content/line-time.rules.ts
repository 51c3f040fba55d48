import { type Day, dayOf, formatDay, lastDayOfMonth, monthOf, parseDay, yearOf } from '../../../../kernel/day.ts';
import { type Period, periodContains, periodEnd, periodStart } from '../../../../kernel/period.ts';
import type { Locale } from '../../../../kernel/translate.ts';
import { foldDiacritics } from '../../../../kernel/vietnamese.ts';
import type { LineTime, TimeKind } from '../line.rules.ts';

export type TimeProblem = 'unreadable' | 'outside' | 'backwards';
export type ReadTime = { readonly time: LineTime | null } | { readonly problem: TimeProblem };

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const RANGE = /^(.+?)\s*(?:-|–|den|to)\s*(.+)$/;

/**
 * Reads "tháng 5", "quý II", "tháng 3 - tháng 5", "10/5/2015 - 12/5/2015", "10/5", "cả năm", "thường xuyên". The year
 * may be left out where the plan is for one year; what lies outside the plan's period is refused.
 */
export function readTime(text: string, period: Period): ReadTime {
  const plain = foldDiacritics(text).toLowerCase().replace(/\s+/g, ' ').trim();
  if (plain === '') return { time: null };
  if (/^(ca nam|thuong xuyen|trong nam|quanh nam|hang nam|all year|the whole year|ca giai doan)$/.test(plain)) {
    return { time: { kind: 'all-year', from: periodStart(period), to: periodEnd(period) } };
  }
  const year = period.kind === 'years' ? null : period.year;
  const time = readPart(plain, year) ?? readRange(plain, year);
  if (!time) return { problem: 'unreadable' };
  if (time.from > time.to) return { problem: 'backwards' };
  const inside = periodContains(period, time.from) && periodContains(period, time.to);
  return inside ? { time } : { problem: 'outside' };
}

function readRange(plain: string, year: number | null): LineTime | null {
  const parts = RANGE.exec(plain.replace(/^tu /, ''));
  if (!parts?.[1] || !parts[2]) return null;
  const to = readPart(parts[2], year);
  const from = readPart(parts[1], to ? yearOf(to.from) : year);
  return from && to ? { kind: 'days', from: from.from, to: to.to } : null;
}

/** One day, month or quarter. */
function readPart(plain: string, year: number | null): LineTime | null {
  const words = plain.replace(/\bnam (?=\d{4})/, '').replace(/^ngay /, '');
  const quarter = /^(?:quy|q|quarter) ?(i{1,3}|iv|[1-4])(?:[ /]+(\d{4}))?$/.exec(words);
  if (quarter) return months('quarter', quarterNumber(quarter[1] ?? '') * 3 - 2, 3, Number(quarter[2] ?? year));
  const month = /^(?:thang|t|month) ?(\d{1,2})(?:[ /-]+(\d{4}))?$/.exec(words) ?? /^(\d{1,2})\/(\d{4})$/.exec(words);
  if (month) return months('month', Number(month[1]), 1, Number(month[2] ?? year));
  const short = year && /^(\d{1,2})[/.](\d{1,2})$/.exec(words);
  const day = short ? dayOf(year, Number(short[2]), Number(short[1])) : parseDay(words);
  return day && { kind: 'days', from: day, to: day };
}

const quarterNumber = (word: string): number => ROMAN.indexOf(word) + 1 || Number(word);

function months(kind: TimeKind, first: number, count: number, year: number): LineTime | null {
  const from = dayOf(year, first, 1);
  return from && { kind, from, to: lastDayOfMonth(year, first + count - 1) };
}

/** As a person writes it, so that it can be read back: "tháng 5/2015", "quý II/2015", "10/05/2015 - 12/05/2015". */
export function timeWords(time: LineTime | null, locale: Locale): string {
  if (!time) return '';
  const vi = locale === 'vi';
  const { kind, from, to } = time;
  const quarter = ROMAN[Math.ceil(monthOf(from) / 3) - 1]?.toUpperCase();
  switch (kind) {
    case 'all-year':
      return vi ? 'cả năm' : 'all year';
    case 'quarter':
      return vi ? `quý ${quarter}/${yearOf(from)}` : `quarter ${quarter} ${yearOf(from)}`;
    case 'month':
      return vi ? `tháng ${monthOf(from)}/${yearOf(from)}` : `month ${monthOf(from)}/${yearOf(from)}`;
    case 'days':
      return from === to ? formatDay(from) : `${formatDay(from)} - ${formatDay(to)}`;
  }
}

/** The same time so many years later: a month stays that month, the 29th of February becomes the 28th. */
export function movedByYears(time: LineTime, years: number): LineTime {
  const whole = time.kind !== 'days';
  const from = moved(time.from, years);
  const to = moved(time.to, years);
  return { kind: time.kind, from, to: whole ? lastDayOfMonth(yearOf(to), monthOf(to)) : to };
}

const moved = (day: Day, years: number): Day =>
  dayOf(yearOf(day) + years, monthOf(day), Number(day.slice(8))) ?? lastDayOfMonth(yearOf(day) + years, monthOf(day));
