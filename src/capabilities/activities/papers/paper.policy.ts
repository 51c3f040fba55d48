import { ability, holds } from '../../../kernel/actor.ts';
import { workOnActivities } from '../activity.policy.ts';

/** Conclusions become work of the province through whoever receives documents that give work. */
export const assignWork = ability(
  'activity.assign-work',
  (actor) => workOnActivities.allows(actor) && holds(actor, 'standing-body', 'ppc-office', 'approver'),
);
