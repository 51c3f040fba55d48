import type { Actor } from '../../../kernel/actor.ts';
import { holds } from '../../../kernel/actor.ts';
import type { View } from '../../../platform/change.ts';
import { leadersPaths } from '../leaders/leaders.paths.ts';
import { seeLeading } from '../leaders/leaders.policy.ts';
import { countWaiting, loadWaiting } from '../leaders/load-waiting.ts';

/** The first page of who signs says what waits for them; it is gone when nothing does. */
export const waitingShortcut = {
  href: `${leadersPaths.show()}#waiting`,
  labelKey: 'leaders.waiting.count',
  visible: (actor: Actor): boolean => seeLeading.allows(actor) && holds(actor, 'approver'),
  count: async (view: View): Promise<number> => countWaiting(await loadWaiting(view)),
} as const;
