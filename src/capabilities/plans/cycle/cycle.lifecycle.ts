import { type Lifecycle, nextState } from '../../../kernel/lifecycle.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';

export type CycleState = 'preparing' | 'open' | 'closed';
export type CycleAction = 'edit' | 'open' | 'close';

/** Days and units may still be edited while it runs, each time with the document that says so; closed, it stands. */
export const cycleLifecycle = {
  preparing: { edit: 'preparing', open: 'open' },
  open: { edit: 'open', close: 'closed' },
  closed: {},
} as const satisfies Lifecycle<CycleState, CycleAction>;

/** Asked inside the lock. */
export const decideCycle = (state: CycleState, action: CycleAction): Result<CycleState> => {
  const next = nextState<CycleState, CycleAction>(cycleLifecycle, state, action);
  return next ? ok(next) : conflict(`cycle.refusal.state.${state}`);
};
