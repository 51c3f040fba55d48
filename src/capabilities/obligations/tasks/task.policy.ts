import { type Actor, ability, holds, isHead } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Task } from './task.rules.ts';

/** Everybody who holds a post sees the tasks of their unit; an administrator looks after the system, not the work. */
export const seeTasks = ability('see-tasks', () => true);
export const workOnTasks = ability('work-on-tasks', (actor) => actor.postKind !== 'administrator');
export const checkTasks = ability('check-tasks', (actor) => workOnTasks.allows(actor) && holds(actor, ...CHECKERS));

const CHECKERS = ['standing-body', 'ppc-office'] as const;
const OVERSEERS = [...CHECKERS, 'approver'] as const;

/** Where a task stands in the province, as far as rights need it. */
export interface TaskPlace {
  readonly unitId: Id;
  /** path of the unit in the tree today, null when the unit has ended */
  readonly unitPath: string | null;
  /** functions of the unit that owes the task */
  readonly unitFunctions: readonly string[];
  /** the units that lead or coordinate the same obligation */
  readonly partnerIds: readonly Id[];
}

/** The standing body, the PPC and its office see the tasks of the whole province. */
export const oversees = (actor: Actor): boolean => holds(actor, ...OVERSEERS);

/** Whoever oversees, leads or coordinates the same obligation, or stands above the unit in the tree. */
export const maySee = (actor: Actor, place: TaskPlace): boolean =>
  oversees(actor) ||
  actor.unitId === place.unitId ||
  place.partnerIds.includes(actor.unitId) ||
  (place.unitPath?.startsWith(actor.unitPath) ?? false);

export const isOfUnit = (actor: Actor, place: TaskPlace): boolean =>
  actor.unitId === place.unitId && workOnTasks.allows(actor);

/** The standing body checks; its own tasks are accepted by the PPC office (practice 13). */
export const isChecker = (actor: Actor, place: TaskPlace): boolean =>
  workOnTasks.allows(actor) &&
  actor.unitId !== place.unitId &&
  holds(actor, place.unitFunctions.includes('standing-body') ? 'ppc-office' : 'standing-body');

/** For whom somebody checks: the PPC office the standing body's tasks, the standing body all others. */
export interface Checker {
  readonly function: (typeof CHECKERS)[number];
  readonly unitId: Id;
}

export function checkerOf(actor: Actor): Checker | null {
  const own = CHECKERS.find((name) => holds(actor, name));
  return own && workOnTasks.allows(actor) ? { function: own, unitId: actor.unitId } : null;
}

export const leads = (actor: Actor): boolean => isHead(actor) && oversees(actor);

/** Who did what on a task so far: the same person never stands on two sides of a confirmation. */
export const handedInBy = (actor: Actor, task: Pick<Task, 'handedInBy'>): boolean => task.handedInBy === actor.personId;

export const confirmedBy = (actor: Actor, task: Pick<Task, 'confirmedBy'>): boolean =>
  task.confirmedBy === actor.personId;
