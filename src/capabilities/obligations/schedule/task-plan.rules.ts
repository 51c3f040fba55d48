import { addMonths, type Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { periodStart } from '../../../kernel/period.ts';
import type { DeadlineRule, DueDate, RecordedEvent } from '../deadline.rules.ts';
import { dueDates } from '../due-dates.rules.ts';
import type { TaskPart } from '../tasks/task.rules.ts';
import type { DeadlineData } from './load-deadline-data.ts';

/** A unit that owes an obligation from a day on. */
export interface Holder {
  readonly unitId: Id;
  readonly part: TaskPart;
  readonly fromOn: Day;
  readonly inLine: boolean;
}

/** One task that a rule gives to a unit. */
export interface WantedTask {
  readonly unitId: Id;
  readonly part: TaskPart;
  readonly due: DueDate;
  readonly cooperationRequest: boolean;
  readonly eventId: Id | null;
}

export interface Horizon {
  readonly today: Day;
  /** `all`: also single dates outside the range, which is what publishing needs */
  readonly single: 'in-range' | 'all';
}

/**
 * The tasks that the holders of one obligation owe from the day they hold it until the horizon. A standing card
 * appears when its year begins; an event's task when the event is recorded, never here.
 */
export function wantedTasks(
  rule: DeadlineRule,
  holders: readonly Holder[],
  data: DeadlineData,
  { today, single }: Horizon,
): WantedTask[] {
  const byStart = new Map<Day, DueDate[]>();
  const from = (start: Day): DueDate[] => {
    const known = byStart.get(start) ?? calmDates(rule, data, start, today, single);
    byStart.set(start, known);
    return known;
  };
  return holders.flatMap((holder) => from(holder.fromOn).map((due) => taskOf(holder, due, null)));
}

/** Everything that follows from rule and calendar alone. */
export function calmDates(
  rule: DeadlineRule,
  data: DeadlineData,
  start: Day,
  today: Day,
  single: Horizon['single'],
): DueDate[] {
  const horizon = addMonths(today, data.settings.horizonMonths);
  const range = { from: start, to: horizon < start ? start : horizon, recordedEvents: [], single };
  return dueDates(rule, data.settings, data.calendar, range).filter(
    (due) => !due.standing || !due.period || periodStart(due.period) <= today,
  );
}

/** How far an event's own deadline may lie ahead; longer ones would be mistakes. */
const EVENT_YEARS = 40;
const STARTED = /(^|\/)(event|demand):/;

/** What an obligation's rule makes of recorded events, whatever the horizon. */
export function eventDates(rule: DeadlineRule, data: DeadlineData, events: readonly RecordedEvent[]): DueDate[] {
  const first = events.map((event) => event.on).sort()[0];
  if (!first) return [];
  const range = {
    from: addMonths(first, -12 * EVENT_YEARS),
    to: addMonths(first, 12 * EVENT_YEARS),
    recordedEvents: events,
    single: 'all' as const,
  };
  return dueDates(rule, data.settings, data.calendar, range).filter((due) => STARTED.test(due.key));
}

/** One task of each holder for one event or demand that was just recorded. */
export const eventTasks = (
  rule: DeadlineRule,
  holders: readonly Holder[],
  data: DeadlineData,
  event: RecordedEvent,
): WantedTask[] =>
  eventDates(rule, data, [event]).flatMap((due) => holders.map((holder) => taskOf(holder, due, event.id as Id)));

const taskOf = (holder: Holder, due: DueDate, eventId: Id | null): WantedTask => ({
  unitId: holder.unitId,
  part: holder.part,
  due,
  cooperationRequest: !holder.inLine,
  eventId,
});

/**
 * The words of the event that a waiting card stands for, where its obligation hangs on several.
 * @param dueKey such as `event`, or `1/event` for the second item
 * @returns null when there is only one event
 */
export function eventWords(rule: DeadlineRule, dueKey: string): string | null {
  const path = dueKey.split('/').slice(0, -1).map(Number);
  if (path.length === 0) return null;
  const item = path.reduce<DeadlineRule | undefined>((inner, index) => inner?.items?.[index], rule);
  return item?.event ?? null;
}
