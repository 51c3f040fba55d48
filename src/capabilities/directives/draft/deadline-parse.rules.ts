import type { Deadline } from '../../../compiler/index.ts';
import { parseDay } from '../../../kernel/day.ts';
import { DEADLINE_BOUNDS, DEADLINE_KINDS, FREQUENCIES } from '../../../kernel/deadline.ts';
import type { DeadlineTyped } from './deadline-form.rules.ts';

/**
 * @param before keeps the words of the text, and the parts of a deadline of several rules, which no field shows
 * @returns the rule, and the fields that could not be understood by the key of their message
 */
export function parseDeadline(
  typed: DeadlineTyped,
  before: Deadline,
): { deadline: Deadline; wrong: Readonly<Record<string, string>> } {
  const kind = DEADLINE_KINDS.find((each) => each === typed.kind) ?? 'none';
  const bound = DEADLINE_BOUNDS.find((each) => each === typed.bound);
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
