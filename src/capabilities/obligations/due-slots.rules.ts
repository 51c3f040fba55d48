import { type Day, yearOf } from '../../kernel/day.ts';
import { yearPeriod } from '../../kernel/period.ts';
import type { WorkCalendar } from '../../kernel/working-days.ts';
import { type DeadlineRule, type DueRange, type DueSlot, emptySlot } from './deadline.rules.ts';
import type { DeadlineSettings } from './deadline-settings.rules.ts';
import { eventSlots } from './event-deadline.rules.ts';
import { hasDates, recurrencesOfYear, withoutAbsorbed } from './recurrence.rules.ts';
import { dateSlot, periodSlot, stretchOf } from './stated-day.rules.ts';

const DEEPEST_MULTIPLE = 4;

/** Everything of every year that may touch the range; also a year more on either side, because bounds shift days. */
export function slotsOf(
  rule: DeadlineRule,
  settings: DeadlineSettings,
  calendar: WorkCalendar,
  range: DueRange,
  depth = DEEPEST_MULTIPLE,
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
