import { type Lifecycle, nextState } from '../../kernel/lifecycle.ts';

/**
 * `received`: the text is kept, nothing is read yet. `reading`: a draft exists and people settle it.
 * `correcting`: an edition is in force while the next one is prepared. `ended`: another document replaced or repealed it.
 */
export type DirectiveState = 'received' | 'reading' | 'published' | 'correcting' | 'ended' | 'withdrawn';

export type DirectiveAction = 'compile' | 'amend' | 'publish' | 'correct' | 'discard' | 'end' | 'withdraw';

export const directiveLifecycle = {
  received: { compile: 'reading', withdraw: 'withdrawn' },
  reading: { compile: 'reading', amend: 'reading', publish: 'published', withdraw: 'withdrawn' },
  published: { correct: 'correcting', end: 'ended' },
  correcting: {
    compile: 'correcting',
    amend: 'correcting',
    publish: 'published',
    discard: 'published',
    end: 'ended',
  },
  ended: {},
  withdrawn: {},
} as const satisfies Lifecycle<DirectiveState, DirectiveAction>;

/** @returns the state after the action, or null when it is not possible now */
export const nextDirectiveState = (state: DirectiveState, action: DirectiveAction): DirectiveState | null =>
  nextState<DirectiveState, DirectiveAction>(directiveLifecycle, state, action);
