import { ability } from '../../../kernel/actor.ts';
import { oversee } from '../plans.policy.ts';

/** The year's planning of the whole province: for those who lead it, their office and the standing body. */
export const seeLeading = ability('plan.oversee', oversee);
