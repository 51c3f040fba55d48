import { addDays, type Day, dayOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import {
  addWorkingDays,
  lastWorkingDayOnOrBefore,
  nextWorkingDayOnOrAfter,
  type WorkCalendar,
} from '../../../kernel/working-days.ts';

/** What the law asks around an event of a kind, so many days before its first or after its last day. */
export interface EventClock {
  readonly ruleId: Id;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: string;
  /** code of the list event-scopes; null: whatever the scope */
  readonly scope: string | null;
  readonly countsFrom: 'start' | 'end';
  /** below zero: before */
  readonly offsetDays: number;
  readonly unit: 'calendar' | 'working';
  readonly receiver: string;
  readonly note: string | null;
  readonly basis: string | null;
  readonly inForce: boolean;
}

/** What is due every year, whatever happens; `sender` is the function of the unit that owes it. */
export interface YearlyClock {
  readonly ruleId: Id;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly monthDay: string;
  readonly bound: 'before' | 'by';
  readonly sender: string | null;
  readonly receiver: string;
  readonly note: string | null;
  readonly basis: string | null;
  readonly inForce: boolean;
}

export interface TimedEvent {
  readonly kind: string;
  readonly scope: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

export interface DueDays {
  /** the last day that the law allows */
  readonly dueOn: Day;
  /** the last working day by then: shown and urged (practice 12) */
  readonly urgedOn: Day;
}

export interface ClockData {
  readonly calendar: WorkCalendar;
  /** a period counted in days that ends on a day off ends on the next working day (BLDS 2015, Art. 148) */
  readonly movesToWorkingDay: boolean;
}

export const appliesTo = (clock: Pick<EventClock, 'kind' | 'scope'>, event: TimedEvent): boolean =>
  clock.kind === event.kind && (clock.scope === null || clock.scope === event.scope);

/**
 * The day of the event is not counted: 30 days before the 31st is the 1st. A period after the event that ends on a day
 * off ends on the next working day; what must be there before it never moves later.
 */
export function eventDueDays(
  clock: Pick<EventClock, 'countsFrom' | 'offsetDays' | 'unit'>,
  event: TimedEvent,
  data: ClockData,
): DueDays {
  const { calendar, movesToWorkingDay } = data;
  const from = clock.countsFrom === 'start' ? event.startsOn : event.endsOn;
  const counted =
    clock.unit === 'working' ? addWorkingDays(calendar, from, clock.offsetDays) : addDays(from, clock.offsetDays);
  const after = clock.offsetDays > 0;
  const dueOn = after && movesToWorkingDay ? nextWorkingDayOnOrAfter(calendar, counted) : counted;
  return { dueOn, urgedOn: lastWorkingDayOnOrBefore(calendar, dueOn) };
}

/** "Trước ngày 30/5" ends on 29/5; a day that the year does not have gives nothing. */
export function yearlyDueDays(
  clock: Pick<YearlyClock, 'monthDay' | 'bound'>,
  year: number,
  calendar: WorkCalendar,
): DueDays | null {
  const [month = 0, date = 0] = clock.monthDay.split('-').map(Number);
  const named = dayOf(year, month, date);
  if (!named) return null;
  const dueOn = clock.bound === 'before' ? addDays(named, -1) : named;
  return { dueOn, urgedOn: lastWorkingDayOnOrBefore(calendar, dueOn) };
}

export type DueClock<Clock extends EventClock = EventClock> = DueDays & { readonly clock: Clock };

/** Everything that the law asks around an event, the first due day first. */
export const clocksOf = (clocks: readonly EventClock[], event: TimedEvent, data: ClockData): DueClock[] =>
  clocks
    .filter((clock) => appliesTo(clock, event))
    .map((clock) => ({ clock, ...eventDueDays(clock, event, data) }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.clock.code < b.clock.code ? -1 : 1));
