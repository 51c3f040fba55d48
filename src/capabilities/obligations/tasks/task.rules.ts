import type { Day, Instant } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';

export const TASK_STATES = [
  'awaiting-event',
  'awaiting-demand',
  'not-started',
  'in-progress',
  'handed-in',
  'returned',
  'unit-confirmed',
  'checked',
  'withdrawn',
  'moved',
  'transferred',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** Chủ trì or phối hợp: coordinators owe a confirmation of their own. */
export type TaskPart = 'lead' | 'coordinator';

/** The dates of a task: computed from its rule, changed only by a granted extension or a correction edition. */
export interface TaskDates {
  readonly opensOn: Day | null;
  /** the last day; null for standing and waiting tasks */
  readonly statedOn: Day | null;
  /** what is shown and urged: the last working day on or before it */
  readonly urgedOn: Day | null;
  readonly dueAt: Instant | null;
  readonly byDefault: boolean;
  readonly standing: boolean;
  readonly waitsFor: 'event' | 'demand' | null;
}

/** One unit's piece of one obligation in one period. */
export interface Task extends TaskDates {
  readonly id: Id;
  readonly shortCode: string;
  readonly obligationId: Id;
  readonly revisionId: Id;
  readonly unitId: Id;
  readonly part: TaskPart;
  readonly dueKey: string;
  /** a period code of the kernel, such as `2014-H1` */
  readonly period: string | null;
  readonly firstStatedOn: Day | null;
  readonly eventId: Id | null;
  /** the unit stands outside the PPC's line of direction: asked, never urged (practice 15) */
  readonly cooperationRequest: boolean;
  readonly state: TaskState;
  readonly stateSince: Day;
  /** how many times evidence was handed in */
  readonly round: number;
  readonly handedInOn: Day | null;
  readonly handedInBy: Id | null;
  readonly confirmedOn: Day | null;
  readonly confirmedBy: Id | null;
  readonly checkedOn: Day | null;
  readonly lastActivityOn: Day | null;
  readonly movedFromId: Id | null;
  readonly openedOn: Day;
  readonly version: number;
}

const ENDED: readonly TaskState[] = ['withdrawn', 'moved', 'transferred'];
const CLOSED: readonly TaskState[] = ['unit-confirmed', 'checked'];

/** Confirmed: its result counts, and no correction edition changes it any more. */
export const isClosed = (state: TaskState): boolean => CLOSED.includes(state);

/** Something is still to be done or waited for. */
export const isOpen = (state: TaskState): boolean => !isClosed(state) && !ENDED.includes(state);

export const OPEN_STATES = TASK_STATES.filter(isOpen);

export const firstState = (waitsFor: TaskDates['waitsFor']): TaskState =>
  waitsFor === 'event' ? 'awaiting-event' : waitsFor === 'demand' ? 'awaiting-demand' : 'not-started';
