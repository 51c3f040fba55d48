import { ability } from '../../../kernel/actor.ts';
import { oversees } from '../activity.policy.ts';

/** Who sees how long accepters let others wait, and what samples showed. */
export const overseeAcceptance = ability('activity.oversee-acceptance', oversees);
