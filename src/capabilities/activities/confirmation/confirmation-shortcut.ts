import type { Actor } from '../../../kernel/actor.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { workOnActivities } from '../activity.policy.ts';
import { confirmationPaths } from './confirmation.paths.ts';
import { deskOf, waitingFilter } from './desk.rules.ts';
import { countWaiting } from './waiting.store.ts';

/** The first page of who accepts says what waits for them; it is gone when nothing does. */
export const confirmationShortcut = {
  href: confirmationPaths.desk,
  labelKey: 'confirmation.shortcut',
  visible: (actor: Actor): boolean => workOnActivities.allows(actor),
  count: async (view: View): Promise<number> => {
    const filter = waitingFilter(new URLSearchParams());
    const at = { today: view.today, lateBefore: null };
    const { total, own } = await countWaiting(view.tx, deskOf(actorOf(view), ''), filter, at);
    return total - own;
  },
} as const;
