import { type Lifecycle, nextState } from '../../../kernel/lifecycle.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';

export type EditionState = 'open' | 'released' | 'withdrawn';
export type EditionAction = 'release' | 'withdraw' | 'object' | 'settle';

/** Open: each unit sees its own and may object. Released by a decision of the PPC: frozen for good. */
export const editionLifecycle = {
  open: { object: 'open', settle: 'open', release: 'released', withdraw: 'withdrawn' },
  released: {},
  withdrawn: {},
} as const satisfies Lifecycle<EditionState, EditionAction>;

export function decideEditionAct(action: EditionAction, state: EditionState): Result<EditionState> {
  const next = nextState<EditionState, EditionAction>(editionLifecycle, state, action);
  return next ? ok(next) : conflict(`scorecard.refusal.state.${state}`);
}
