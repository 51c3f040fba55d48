import type { Actor } from '../../../kernel/actor.ts';
import { actionsIn, type Lifecycle, nextState } from '../../../kernel/lifecycle.ts';
import { conflict, forbidden, ok, type Result } from '../../../kernel/result.ts';
import type { TaskState } from './task.rules.ts';
import { ACTED_BY, TASK_ACTIONS, TASK_GUARDS, type TaskAction, type TaskSituation } from './task-guards.rules.ts';

export { TASK_ACTIONS, type TaskAction, type TaskSituation } from './task-guards.rules.ts';

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
    'carry-over': state,
    end: 'withdrawn',
  }) as const;
const waiting = (state: TaskState, start: 'record-event' | 'open-demand') =>
  ({
    [start]: state,
    reissue: state,
    withdraw: 'withdrawn',
    move: 'moved',
    'carry-over': state,
    end: 'withdrawn',
  }) as const;

/**
 * State × action → the next state. What is confirmed is changed by no edition, no reorganisation and no other
 * document; waiting cards
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
    receive: 'unit-confirmed',
    return: 'returned',
    'decide-extension': 'handed-in',
    'refuse-transfer': 'handed-in',
    reissue: 'handed-in',
    withdraw: 'withdrawn',
    move: 'moved',
    'carry-over': 'handed-in',
    end: 'withdrawn',
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

/** The table as the documentation shows it: each action with where it leads from where. */
export function lifecycleTable(): string {
  const line = (action: TaskAction): string => {
    const moves = Object.entries<Lifecycle<TaskState, TaskAction>[TaskState]>(taskLifecycle).flatMap(
      ([from, actions]) => (actions[action] ? [actions[action] === from ? from : `${from} → ${actions[action]}`] : []),
    );
    return `| ${action} | ${ACTED_BY[action]} | ${moves.join(', ')} |`;
  };
  return ['| action | by | state → next (alone: stays) |', '|---|---|---|', ...TASK_ACTIONS.map(line)].join('\n');
}
