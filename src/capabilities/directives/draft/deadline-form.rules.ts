import type { Deadline, DeadlineBound, DeadlineKind, Frequency } from '../../../compiler/index.ts';
import { formatDay, parseDay } from '../../../kernel/day.ts';

export const DEADLINE_KINDS = [
  'none',
  'date',
  'period',
  'recurring',
  'ongoing',
  'prompt',
  'urgent',
  'as_prescribed',
  'relative',
  'conditional',
  'on_demand',
  'multiple',
] as const satisfies readonly DeadlineKind[];
export const BOUNDS = ['before', 'by', 'on', 'in', 'from', 'end', 'after'] as const satisfies readonly DeadlineBound[];
export const FREQUENCIES = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'semiannual',
  'yearly',
  'five_yearly',
  'unspecified',
] as const satisfies readonly Frequency[];

/** The deadline as the form shows it; fields of other kinds are simply not read. */
export interface DeadlineTyped {
  readonly kind: string;
  readonly bound: string;
  /** dd/mm/yyyy, mm/yyyy, yyyy or q2/yyyy */
  readonly value: string;
  readonly to: string;
  readonly freq: string;
  /** dd/mm, or dd for a rhythm shorter than a year */
  readonly monthDay: string;
  /** "5" or "5, 11" */
  readonly months: string;
  readonly event: string;
  readonly offsetDays: string;
  readonly workingDays: boolean;
}

export const typedDeadline = (deadline: Deadline): DeadlineTyped => ({
  kind: deadline.kind,
  bound: deadline.bound ?? '',
  value: typedCalendar(deadline.value),
  to: typedCalendar(deadline.to),
  freq: deadline.freq ?? 'yearly',
  monthDay: (deadline.month_day ?? '').split('-').reverse().join('/'),
  months: (deadline.months ?? []).join(', '),
  event: deadline.event ?? '',
  offsetDays: deadline.offset_days === undefined ? '' : String(deadline.offset_days),
  workingDays: deadline.working_days ?? false,
});

function typedCalendar(value = ''): string {
  const day = parseDay(value);
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (day) return formatDay(day);
  return month ? `${month[2]}/${month[1]}` : quarter ? `q${quarter[2]}/${quarter[1]}` : value;
}

/**
 * @param before keeps the words of the text, and the parts of a deadline of several rules, which no field shows
 * @returns the rule, and the fields that could not be understood by the key of their message
 */
export function parseDeadline(
  typed: DeadlineTyped,
  before: Deadline,
): { deadline: Deadline; wrong: Readonly<Record<string, string>> } {
  const kind = DEADLINE_KINDS.find((each) => each === typed.kind) ?? 'none';
  const bound = BOUNDS.find((each) => each === typed.bound);
  const base = { kind, text: before.text, ...(bound && { bound }) };
  switch (kind) {
    case 'date': {
      const value = parseCalendar(typed.value);
      return value ? { deadline: { ...base, value }, wrong: {} } : wrongly(base, 'deadline_value');
    }
    case 'period': {
      const [value, to] = [parseCalendar(typed.value), parseCalendar(typed.to)];
      return value && to
        ? { deadline: { ...base, value, to }, wrong: {} }
        : wrongly(base, value ? 'deadline_to' : 'deadline_value');
    }
    case 'recurring':
      return parseRhythm(typed, base);
    case 'relative': {
      const offset_days = Number(typed.offsetDays);
      const event = typed.event.trim();
      if (!Number.isInteger(offset_days) || typed.offsetDays.trim() === '') return wrongly(base, 'deadline_offset');
      if (event === '') return wrongly(base, 'deadline_event');
      return { deadline: { ...base, event, offset_days, ...(typed.workingDays && { working_days: true }) }, wrong: {} };
    }
    case 'conditional':
    case 'on_demand':
      return {
        deadline: { kind, text: before.text, ...(typed.event.trim() && { event: typed.event.trim() }) },
        wrong: {},
      };
    case 'multiple':
      return { deadline: before.kind === 'multiple' ? before : { kind: 'none', text: before.text }, wrong: {} };
    default:
      return { deadline: { kind, text: before.text }, wrong: {} };
  }
}

function parseRhythm(typed: DeadlineTyped, base: Deadline): ReturnType<typeof parseDeadline> {
  const freq = FREQUENCIES.find((each) => each === typed.freq) ?? 'unspecified';
  const day = /^(\d{1,2})(?:[/-](\d{1,2}))?$/.exec(typed.monthDay.trim());
  const months = typed.months
    .split(/[,;\s]+/)
    .filter((each) => each !== '')
    .map(Number);
  if (typed.monthDay.trim() !== '' && !(day && isDay(day))) return wrongly(base, 'deadline_month_day');
  if (months.some((each) => !Number.isInteger(each) || each < 1 || each > 12)) return wrongly(base, 'deadline_months');
  const pad = (text = ''): string => text.padStart(2, '0');
  const month_day = day && (day[2] ? `${pad(day[2])}-${pad(day[1])}` : pad(day[1]));
  const rhythm = { ...base, freq, ...(month_day && { month_day }), ...(months.length > 0 && { months }) };
  return { deadline: rhythm, wrong: {} };
}

/** A day that some year has. */
const isDay = (match: RegExpExecArray): boolean =>
  match[2] === undefined
    ? Number(match[1]) >= 1 && Number(match[1]) <= 31
    : parseDay(`${match[1]}/${match[2]}/2012`) !== null;

function parseCalendar(text: string): string | null {
  const typed = text.trim();
  const month = /^(\d{1,2})[/-](\d{4})$/.exec(typed);
  const quarter = /^(?:q|quý\s*)([1-4])[/-](\d{4})$/i.exec(typed);
  if (quarter) return `${quarter[2]}-Q${quarter[1]}`;
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12)
    return `${month[2]}-${(month[1] ?? '').padStart(2, '0')}`;
  return /^\d{4}$/.test(typed) ? typed : parseDay(typed);
}

const wrongly = (deadline: Deadline, field: string): ReturnType<typeof parseDeadline> => ({
  deadline,
  wrong: { [field]: `obligation.wrong.${field}` },
});
