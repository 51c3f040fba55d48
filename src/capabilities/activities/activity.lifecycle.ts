import type { Actor } from '../../kernel/actor.ts';
import { actionsIn, type Lifecycle, nextState } from '../../kernel/lifecycle.ts';
import { conflict, forbidden, ok, type Result } from '../../kernel/result.ts';
import type { ActivityState } from './activity.rules.ts';
import {
  ACTIVITY_ACTED_BY,
  ACTIVITY_ACTIONS,
  ACTIVITY_GUARDS,
  type ActivityAction,
  type ActivitySituation,
} from './activity-guards.rules.ts';

/**
 * State × action → the next state. What somebody confirmed is changed only after that person took it back, or after a
 * return; a withdrawn activity comes back to where it was, unconfirmed.
 */
export const activityLifecycle = {
  planned: { revise: 'planned', prove: 'planned', 'hand-in': 'recorded', withdraw: 'withdrawn' },
  recorded: {
    revise: 'recorded',
    prove: 'recorded',
    confirm: 'unit-confirmed',
    return: 'returned',
    withdraw: 'withdrawn',
  },
  'unit-confirmed': { 'take-back-confirmation': 'recorded', check: 'checked', return: 'returned' },
  checked: { 'take-back-check': 'unit-confirmed' },
  returned: { revise: 'returned', prove: 'returned', 'hand-in': 'recorded', withdraw: 'withdrawn' },
  withdrawn: { restore: 'recorded', 'restore-planned': 'planned' },
} as const satisfies Lifecycle<ActivityState, ActivityAction>;

/** Asked by the server inside the lock. @returns the next state; a conflict when the state forbids it, forbidden when a guard does */
export function decideActivityAct(
  actor: Actor,
  action: ActivityAction,
  situation: ActivitySituation,
): Result<ActivityState> {
  const next = nextState<ActivityState, ActivityAction>(activityLifecycle, situation.activity.state, action);
  if (!next) return conflict(`activity.refusal.state.${situation.activity.state}`);
  const refusal = ACTIVITY_GUARDS[action](actor, situation);
  return refusal ? forbidden(refusal) : ok(next);
}

/** The buttons of a page: the same table, the same guards. */
export const possibleActivityActs = (actor: Actor, situation: ActivitySituation): ActivityAction[] =>
  actionsIn<ActivityState, ActivityAction>(activityLifecycle, situation.activity.state).filter(
    (action) => ACTIVITY_GUARDS[action](actor, situation) === null,
  );

/** The table as the documentation shows it. */
export function activityLifecycleTable(): string {
  const line = (action: ActivityAction): string => {
    const moves = Object.entries<Lifecycle<ActivityState, ActivityAction>[ActivityState]>(activityLifecycle).flatMap(
      ([from, actions]) => (actions[action] ? [actions[action] === from ? from : `${from} → ${actions[action]}`] : []),
    );
    return `| ${action} | ${ACTIVITY_ACTED_BY[action]} | ${moves.join(', ')} |`;
  };
  return ['| action | by | state → next (alone: stays) |', '|---|---|---|', ...ACTIVITY_ACTIONS.map(line)].join('\n');
}
