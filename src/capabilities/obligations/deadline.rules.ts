import type { Day, Instant } from '../../kernel/day.ts';
import type { DeadlineBound, DeadlineKind, Frequency } from '../../kernel/deadline.ts';
import type { Period } from '../../kernel/period.ts';

export type { DeadlineBound, DeadlineKind, Frequency };

/**
 * When an obligation is owed, as stored with its revision. Every deadline that the compiler reads is
 * one of these without conversion; a person may add what the compiler does not read (hours, months, years).
 */
export interface DeadlineRule {
  readonly kind: DeadlineKind;
  /** the words of the document; null when there are none */
  readonly text?: string | null;
  readonly bound?: DeadlineBound;
  /** `date` and `period`: ISO day, `YYYY`, `YYYY-MM` or `YYYY-Qn` */
  readonly value?: string;
  /** `period`: its last value */
  readonly to?: string;
  /** `recurring` */
  readonly freq?: Frequency;
  /** `MM-DD`, or `DD` in the last month of each period */
  readonly month_day?: string;
  /** months that are windows: `[5]` is any day in May */
  readonly months?: readonly number[];
  /** `relative`, `conditional`, `on_demand`: words of the event */
  readonly event?: string;
  /** `relative`: how many units from the event, negative before it */
  readonly offset_days?: number;
  readonly working_days?: boolean;
  /** what `offset_days` counts; without it days, or working days when `working_days` is true */
  readonly unit?: 'calendar' | 'working' | 'hours' | 'months' | 'years';
  /** `multiple`: each with dates of its own */
  readonly items?: readonly DeadlineRule[];
}

/** An event or a demand that somebody recorded for this obligation, with the document that proves it. */
export interface RecordedEvent {
  readonly id: string;
  readonly kind: 'event' | 'demand';
  /** words of the event, as in the rule, where an obligation hangs on several; null when there is only one */
  readonly event: string | null;
  readonly on: Day;
  /** the moment, where hours are counted; else null */
  readonly at: Instant | null;
  /** the last day that the demanding document itself states; else null */
  readonly dueOn: Day | null;
}

export interface DueRange {
  /** both days belong to the range */
  readonly from: Day;
  readonly to: Day;
  readonly recordedEvents: readonly RecordedEvent[];
  /** `all` also gives single dates outside the range: what publishing needs; default `in-range` */
  readonly single?: 'in-range' | 'all';
}

/** One task's dates. Nothing here is typed by a person; it follows from rule, settings, calendar and events. */
export interface DueDate {
  /** the same for the same task whatever range was asked: makes creation idempotent */
  readonly key: string;
  /** the period that the task belongs to; null while it waits */
  readonly period: Period | null;
  /** first day of a window ("trong tháng 5"), day of the event; else null */
  readonly opensOn: Day | null;
  /** the legal last day; null for standing and waiting tasks */
  readonly statedOn: Day | null;
  /** the day that is shown and urged: the last working day on or before `statedOn` */
  readonly urgedOn: Day | null;
  /** overdue after this moment: the end of the working day on `statedOn`, or the exact hour when hours are counted */
  readonly dueAt: Instant | null;
  /** one card for unit and year that is never overdue */
  readonly standing: boolean;
  /** the document gives a rhythm but no day: the day is the province's setting */
  readonly byDefault: boolean;
  readonly waitsFor: 'event' | 'demand' | null;
}

/** A task before the calendar has been asked; `standing` and waiting ones have no `statedOn`. */
export type DueSlot = Omit<DueDate, 'urgedOn' | 'dueAt'> & { readonly at: Instant | null };

export const emptySlot = (key: string, period: Period | null): DueSlot => ({
  key,
  period,
  opensOn: null,
  statedOn: null,
  standing: false,
  byDefault: false,
  waitsFor: null,
  at: null,
});
