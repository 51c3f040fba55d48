import { type Day, daysBetween } from '../../../kernel/day.ts';
import type { Task, TaskState } from './task.rules.ts';

export const TIME_STATUSES = ['not-due', 'soon', 'overdue', 'on-time', 'late', 'no-deadline'] as const;
export type TimeStatus = (typeof TIME_STATUSES)[number];

/** What the clock of a task needs to know; nothing of it is typed by a person. */
export type TimeFacts = Pick<
  Task,
  'state' | 'statedOn' | 'urgedOn' | 'handedInOn' | 'standing' | 'waitsFor' | 'cooperationRequest'
>;

const DONE: readonly TaskState[] = ['handed-in', 'unit-confirmed', 'checked'];
const ENDED: readonly TaskState[] = ['withdrawn', 'moved', 'transferred'];

/**
 * The time axis. On time is judged by the day the evidence was handed in (practice 13), so a task that waits for
 * its confirmation is never overdue. Standing, waiting and cooperation cards have no clock (practice 14, 15).
 * @param soonDays how many days before the urged day a task is "sắp đến hạn"
 */
export function timeStatusOf(task: TimeFacts, today: Day, soonDays: number): TimeStatus {
  const { statedOn, urgedOn, state } = task;
  if (!statedOn || !urgedOn || task.cooperationRequest || ENDED.includes(state)) return 'no-deadline';
  if (DONE.includes(state)) return task.handedInOn !== null && task.handedInOn <= statedOn ? 'on-time' : 'late';
  if (today > statedOn) return 'overdue';
  return daysBetween(today, urgedOn) <= soonDays ? 'soon' : 'not-due';
}

/** Days until the day that is urged; negative when it has passed. @returns null without a clock */
export const daysLeft = (task: Pick<Task, 'urgedOn'>, today: Day): number | null =>
  task.urgedOn && daysBetween(today, task.urgedOn);

/** Waiting for a confirmation counts against the one who should give it, with a clock of its own (practice 13). */
export interface AcceptanceClock {
  readonly who: 'unit' | 'checker';
  readonly days: number;
}

export function acceptanceClock(
  task: Pick<Task, 'state' | 'handedInOn' | 'confirmedOn'>,
  today: Day,
): AcceptanceClock | null {
  if (task.state === 'handed-in' && task.handedInOn) return { who: 'unit', days: daysBetween(task.handedInOn, today) };
  if (task.state === 'unit-confirmed' && task.confirmedOn)
    return { who: 'checker', days: daysBetween(task.confirmedOn, today) };
  return null;
}
