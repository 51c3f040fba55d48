/**
 * One table per record type: state × action → the next state. Buttons, the check at the moment of
 * writing, the 409 text and the documentation are read from it.
 */
export type Lifecycle<State extends string, Action extends string> = {
  readonly [S in State]: { readonly [A in Action]?: State };
};

/** @returns the next state, or null when the action is not possible there */
export const nextState = <State extends string, Action extends string>(
  table: Lifecycle<State, Action>,
  state: State,
  action: Action,
): State | null => table[state][action] ?? null;

export const actionsIn = <State extends string, Action extends string>(
  table: Lifecycle<State, Action>,
  state: State,
): Action[] => Object.keys(table[state]) as Action[];
