import type { Day } from '../../kernel/day.ts';
import { yearOf } from '../../kernel/day.ts';
import { periodEnd, periodStart, yearPeriod } from '../../kernel/period.ts';
import { endOfWorkingDay, lastWorkingDayOnOrBefore, type WorkCalendar } from '../../kernel/working-days.ts';
import { type DeadlineRule, type DueDate, type DueSlot, emptySlot, type RecordedEvent } from './deadline.rules.ts';
import type { DeadlineSettings } from './deadline-settings.rules.ts';
import { eventSlots } from './event-deadline.rules.ts';
import { hasDates, recurrencesOfYear, withoutAbsorbed } from './recurrence.rules.ts';
import { dateSlot, periodSlot, stretchOf } from './stated-day.rules.ts';

export interface DueRange {
  /** both days belong to the range */
  readonly from: Day;
  readonly to: Day;
  readonly recordedEvents: readonly RecordedEvent[];
  /** `all` also gives single dates outside the range: what publishing needs; default `in-range` */
  readonly single?: 'in-range' | 'all';
}

const LONGEST_RANGE_YEARS = 100;
const DEEPEST_MULTIPLE = 4;

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
  return slotsOf(rule, settings, calendar, range, DEEPEST_MULTIPLE)
    .filter((slot) => touches(slot, range))
    .map((slot) => withCalendar(slot, settings, calendar))
    .sort((a, b) => (sortDay(a) < sortDay(b) ? -1 : sortDay(a) > sortDay(b) ? 1 : 0));
}

/** Everything of every year that may touch the range; also a year more on either side, because bounds shift days. */
function slotsOf(
  rule: DeadlineRule,
  settings: DeadlineSettings,
  calendar: WorkCalendar,
  range: DueRange,
  depth: number,
): DueSlot[] {
  const value = stretchOf(rule.value);
  switch (rule.kind) {
    case 'date': {
      const slot = value && dateSlot(rule, value);
      return slot ? [slot] : standing(range, value?.first);
    }
    case 'period': {
      const to = stretchOf(rule.to) ?? value;
      return value && to && value.first <= to.last ? [periodSlot(value, to)] : standing(range);
    }
    case 'recurring': {
      const { freq } = rule;
      if (!hasDates(freq)) return standing(range);
      return yearsOf(range, 1).flatMap((year) => recurrencesOfYear({ ...rule, freq }, settings, year));
    }
    case 'relative':
    case 'conditional':
    case 'on_demand':
      return eventSlots(rule, settings, calendar, range.recordedEvents);
    case 'multiple':
      return depth > 0 && rule.items?.length
        ? itemSlots(rule.items, settings, calendar, range, depth)
        : standing(range);
    case 'none':
    case 'ongoing':
    case 'prompt':
    case 'urgent':
    case 'as_prescribed':
      return standing(range);
  }
}

function itemSlots(
  items: readonly DeadlineRule[],
  settings: DeadlineSettings,
  calendar: WorkCalendar,
  range: DueRange,
  depth: number,
): DueSlot[] {
  const all = items.map((item, index) => ({
    rhythm: item.kind === 'recurring' && hasDates(item.freq),
    slots: slotsOf(item, settings, calendar, range, depth - 1).map((slot) => ({
      ...slot,
      key: `${index}/${slot.key}`,
    })),
  }));
  const rhythms = all.filter((item) => item.rhythm).flatMap((item) => item.slots);
  const others = all.filter((item) => !item.rhythm).flatMap((item) => item.slots);
  return [...(settings.longerReportAbsorbs ? withoutAbsorbed(rhythms) : rhythms), ...others];
}

const standing = (range: DueRange, since?: Day): DueSlot[] =>
  yearsOf(range, 0)
    .filter((year) => since === undefined || year >= yearOf(since))
    .map((year) => ({ ...emptySlot(`standing:${year}`, yearPeriod(year)), standing: true }));

const yearsOf = (range: DueRange, margin: number): number[] =>
  Array.from(
    { length: Math.max(0, yearOf(range.to) - yearOf(range.from) + 1 + 2 * margin) },
    (_, index) => yearOf(range.from) - margin + index,
  );

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
