import type { Actor } from '../../../kernel/actor.ts';
import { actionsIn, type Lifecycle, nextState } from '../../../kernel/lifecycle.ts';
import { conflict, forbidden, ok, type Result } from '../../../kernel/result.ts';
import { confirmedBy, handedInBy, isChecker, isOfUnit, type TaskPlace } from './task.policy.ts';
import type { Task, TaskPart, TaskState } from './task.rules.ts';

export const TASK_ACTIONS = [
  'note-progress',
  'hand-in',
  'take-back',
  'confirm',
  'take-back-confirmation',
  'check',
  'return',
  'ask-extension',
  'decide-extension',
  'propose-transfer',
  'refuse-transfer',
  'accept-transfer',
  'record-event',
  'open-demand',
  'reissue',
  'reopen',
  'withdraw',
  'move',
] as const;
export type TaskAction = (typeof TASK_ACTIONS)[number];

const working = (state: TaskState) =>
  ({
    'note-progress': state === 'returned' ? 'returned' : 'in-progress',
    'hand-in': 'handed-in',
    'ask-extension': state,
    'decide-extension': state,
    'propose-transfer': state,
    'refuse-transfer': state,
    'accept-transfer': 'transferred',
    reissue: state,
    withdraw: 'withdrawn',
    move: 'moved',
  }) as const;
const waiting = (state: TaskState, start: 'record-event' | 'open-demand') =>
  ({ [start]: state, reissue: state, withdraw: 'withdrawn', move: 'moved' }) as const;

/**
 * State × action → the next state. What is confirmed is changed by no edition and no reorganisation; waiting cards
 * stay, because what they wait for may come again, and each time makes a task of its own.
 */
export const taskLifecycle = {
  'awaiting-event': waiting('awaiting-event', 'record-event'),
  'awaiting-demand': waiting('awaiting-demand', 'open-demand'),
  'not-started': working('not-started'),
  'in-progress': working('in-progress'),
  returned: working('returned'),
  'handed-in': {
    'take-back': 'in-progress',
    confirm: 'unit-confirmed',
    return: 'returned',
    'decide-extension': 'handed-in',
    'refuse-transfer': 'handed-in',
    reissue: 'handed-in',
    withdraw: 'withdrawn',
    move: 'moved',
  },
  'unit-confirmed': {
    'take-back-confirmation': 'handed-in',
    check: 'checked',
    return: 'returned',
    'decide-extension': 'unit-confirmed',
    'refuse-transfer': 'unit-confirmed',
  },
  checked: {},
  withdrawn: { reopen: 'not-started' },
  moved: {},
  transferred: {},
} as const satisfies Lifecycle<TaskState, TaskAction>;

/** What a guard may look at besides the task itself. */
export interface TaskSituation {
  readonly task: Pick<Task, 'state' | 'statedOn' | 'standing' | 'cooperationRequest' | 'handedInBy' | 'confirmedBy'> & {
    readonly part: TaskPart;
  };
  readonly place: TaskPlace;
  readonly extensionAsked: boolean;
  readonly transferProposed: boolean;
}

type Guard = (actor: Actor, situation: TaskSituation) => string | null;

const ofUnit: Guard = (actor, { place }) => (isOfUnit(actor, place) ? null : 'task.refusal.otherUnit');
const checker: Guard = (actor, { place }) => (isChecker(actor, place) ? null : 'task.refusal.notChecker');
const both =
  (...guards: Guard[]): Guard =>
  (actor, situation) =>
    guards.reduce<string | null>((refusal, guard) => refusal ?? guard(actor, situation), null);
const nobody: Guard = () => 'task.refusal.bySystem';

/** Why somebody may not do it, as a message key; null when they may. Acts of an edition or a reorganisation have no button. */
export const TASK_GUARDS: Readonly<Record<TaskAction, Guard>> = {
  'note-progress': ofUnit,
  'hand-in': ofUnit,
  'take-back': both(ofUnit, (actor, { task }) => (handedInBy(actor, task) ? null : 'task.refusal.notYours')),
  confirm: both(ofUnit, (actor, { task }) => (handedInBy(actor, task) ? 'task.refusal.ownEvidence' : null)),
  'take-back-confirmation': both(ofUnit, (actor, { task }) =>
    confirmedBy(actor, task) ? null : 'task.refusal.notYours',
  ),
  check: both(checker, (actor, { task }) =>
    handedInBy(actor, task) || confirmedBy(actor, task) ? 'task.refusal.ownEvidence' : null,
  ),
  return: (actor, situation) =>
    situation.task.state === 'unit-confirmed'
      ? checker(actor, situation)
      : isChecker(actor, situation.place)
        ? null
        : both(ofUnit, (who, { task }) => (handedInBy(who, task) ? 'task.refusal.takeBackInstead' : null))(
            actor,
            situation,
          ),
  'ask-extension': both(ofUnit, (_, { task, extensionAsked }) =>
    task.statedOn === null || task.cooperationRequest
      ? 'task.refusal.noDeadline'
      : extensionAsked
        ? 'task.refusal.extensionOpen'
        : null,
  ),
  'decide-extension': both(checker, (_, s) => (s.extensionAsked ? null : 'task.refusal.nothingAsked')),
  'propose-transfer': both(ofUnit, (_, s) => (s.transferProposed ? 'task.refusal.transferOpen' : null)),
  'refuse-transfer': both(checker, (_, s) => (s.transferProposed ? null : 'task.refusal.nothingProposed')),
  'accept-transfer': both(checker, (_, s) => (s.transferProposed ? null : 'task.refusal.nothingProposed')),
  'record-event': (actor, { place }) =>
    isOfUnit(actor, place) || isChecker(actor, place) ? null : 'task.refusal.otherUnit',
  'open-demand': checker,
  reissue: nobody,
  reopen: nobody,
  withdraw: nobody,
  move: nobody,
};

/** Asked by the server inside the lock. @returns the next state; a conflict when the state forbids it, forbidden when a guard does */
export function decideAct(actor: Actor, action: TaskAction, situation: TaskSituation): Result<TaskState> {
  const next = nextState<TaskState, TaskAction>(taskLifecycle, situation.task.state, action);
  if (!next) return conflict(`task.refusal.state.${situation.task.state}`);
  const refusal = TASK_GUARDS[action](actor, situation);
  return refusal ? forbidden(refusal) : ok(next);
}

/** The buttons of a page: the same table, the same guards. */
export const possibleActs = (actor: Actor, situation: TaskSituation): TaskAction[] =>
  actionsIn<TaskState, TaskAction>(taskLifecycle, situation.task.state).filter(
    (action) => TASK_GUARDS[action](actor, situation) === null,
  );
