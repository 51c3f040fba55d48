import { yearOf } from '../../kernel/day.ts';
import { periodEnd, periodStart } from '../../kernel/period.ts';
import { endOfWorkingDay, lastWorkingDayOnOrBefore, type WorkCalendar } from '../../kernel/working-days.ts';
import type { DeadlineRule, DueDate, DueRange, DueSlot } from './deadline.rules.ts';
import type { DeadlineSettings } from './deadline-settings.rules.ts';
import { slotsOf } from './due-slots.rules.ts';

export type { DueRange } from './deadline.rules.ts';

const LONGEST_RANGE_YEARS = 100;

/**
 * The tasks that an obligation gives in a range, ordered by day, each once. A dated task is in the
 * range when its window (or its last day) touches it; a standing one when its year does; a waiting one always.
 * - Stated calendar dates never move later; `urgedOn` is the last working day before a day off.
 * - Periods counted from an event that end on a day off move to the next working day (BLDS 2015, Art. 148).
 * - No day to compute (`none`, `ongoing`, `prompt`, `urgent`, `as_prescribed`, a rhythm without days,
 *   an unreadable value): one standing task for each year of the range.
 * @throws RangeError when the range is longer than a hundred years
 */
export function dueDates(
  rule: DeadlineRule,
  settings: DeadlineSettings,
  calendar: WorkCalendar,
  range: DueRange,
): DueDate[] {
  if (yearOf(range.to) - yearOf(range.from) > LONGEST_RANGE_YEARS) throw new RangeError('the range is too long');
  return slotsOf(rule, settings, calendar, range)
    .filter((slot) => touches(slot, range))
    .map((slot) => withCalendar(slot, settings, calendar))
    .sort((a, b) => (sortDay(a) < sortDay(b) ? -1 : sortDay(a) > sortDay(b) ? 1 : 0));
}

function touches(slot: DueSlot, range: DueRange): boolean {
  if (slot.waitsFor !== null || (slot.key.endsWith('once') && range.single === 'all')) return true;
  const last = slot.statedOn ?? (slot.period && periodEnd(slot.period)) ?? range.to;
  const first = slot.opensOn ?? slot.statedOn ?? (slot.period && periodStart(slot.period)) ?? range.from;
  return (first < last ? first : last) <= range.to && last >= range.from;
}

function withCalendar({ at, ...slot }: DueSlot, settings: DeadlineSettings, calendar: WorkCalendar): DueDate {
  if (slot.statedOn === null) return { ...slot, urgedOn: null, dueAt: null };
  const urged =
    settings.urge === 'last-working-day' ? lastWorkingDayOnOrBefore(calendar, slot.statedOn) : slot.statedOn;
  return { ...slot, urgedOn: urged, dueAt: at ?? endOfWorkingDay(calendar, slot.statedOn) };
}

const sortDay = (due: DueDate): string => `${due.statedOn ?? '9999'} ${due.key}`;
