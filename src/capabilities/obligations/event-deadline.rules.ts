import { addDays, addMonths, type Day, dayAt, type Instant, instantAfter } from '../../kernel/day.ts';
import { periodOf } from '../../kernel/period.ts';
import {
  addWorkingDays,
  endOfWorkingDay,
  nextWorkingDayOnOrAfter,
  type WorkCalendar,
} from '../../kernel/working-days.ts';
import { type DeadlineRule, type DueSlot, emptySlot, type RecordedEvent } from './deadline.rules.ts';
import type { DeadlineSettings } from './deadline-settings.rules.ts';

/**
 * Duties that hang on an event or a demand: one card that waits until the first is recorded, then
 * one task for each. A demand's own last day, where its document states one, always wins.
 */
export function eventSlots(
  rule: DeadlineRule,
  settings: DeadlineSettings,
  calendar: WorkCalendar,
  recorded: readonly RecordedEvent[],
): DueSlot[] {
  const waitsFor = rule.kind === 'on_demand' ? 'demand' : 'event';
  const events = recorded.filter(
    (each) => each.kind === waitsFor && (each.event === null || rule.event === undefined || each.event === rule.event),
  );
  if (events.length === 0) return [{ ...emptySlot(waitsFor, null), waitsFor }];
  return events.map((event) => {
    const end = event.dueOn ? { on: event.dueOn, at: null } : endAfter(rule, settings, calendar, event);
    return {
      ...emptySlot(`${waitsFor}:${event.id}`, periodOf('year', event.on)),
      opensOn: event.on,
      statedOn: end?.on ?? null,
      at: end?.at ?? null,
      standing: end === null,
    };
  });
}

interface End {
  readonly on: Day;
  readonly at: Instant | null;
}

/** @returns null when no number of days is stated ("sau khi được phê duyệt"): the duty stands from the event on */
function endAfter(
  rule: DeadlineRule,
  settings: DeadlineSettings,
  calendar: WorkCalendar,
  event: RecordedEvent,
): End | null {
  const offset = rule.kind === 'relative' ? rule.offset_days : undefined;
  if (offset === undefined || offset === 0) return withoutOffset(rule, event);
  const count = rule.bound === 'before' && offset > 0 ? -offset : offset;
  switch (rule.unit ?? (rule.working_days ? 'working' : 'calendar')) {
    case 'working':
      return { on: addWorkingDays(calendar, event.on, count), at: null };
    case 'hours':
      return hoursFrom(event.at ?? endOfWorkingDay(calendar, event.on), count);
    case 'months':
      return legalEnd(settings, calendar, addMonths(event.on, count), count);
    case 'years':
      return legalEnd(settings, calendar, addMonths(event.on, count * 12), count);
    case 'calendar':
      return legalEnd(settings, calendar, addDays(event.on, count), count);
  }
}

function withoutOffset(rule: DeadlineRule, event: RecordedEvent): End | null {
  if (rule.kind !== 'relative') return null;
  if (rule.bound === 'before') return { on: addDays(event.on, -1), at: null };
  return rule.bound === 'on' || rule.bound === 'by' || rule.bound === 'in' ? { on: event.on, at: null } : null;
}

function hoursFrom(start: Instant, hours: number): End {
  const at = instantAfter(start, hours);
  return { on: dayAt(at), at };
}

/** A period counted in days, months or years forward that ends on a day off ends on the next working day. */
const legalEnd = (settings: DeadlineSettings, calendar: WorkCalendar, on: Day, count: number): End => ({
  on: count > 0 && settings.legalPeriodEnd === 'next-working-day' ? nextWorkingDayOnOrAfter(calendar, on) : on,
  at: null,
});
