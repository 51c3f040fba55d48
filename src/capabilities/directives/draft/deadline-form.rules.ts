import type { Deadline } from '../../../compiler/index.ts';
import { formatDay, parseDay } from '../../../kernel/day.ts';

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
