import type { Lifecycle } from '../../kernel/lifecycle.ts';

export type AccountState = 'invited' | 'active' | 'locked' | 'left';
export type AccountAction = 'set-password' | 'reset' | 'lock' | 'unlock' | 'leave';

/** A link invites again: the old password is worth nothing from then on. */
export const accountLifecycle: Lifecycle<AccountState, AccountAction> = {
  invited: { 'set-password': 'active', reset: 'invited', lock: 'locked', leave: 'left' },
  active: { reset: 'invited', lock: 'locked', leave: 'left' },
  locked: { unlock: 'active', leave: 'left' },
  left: { reset: 'invited' },
};
