import { ability } from '../../../kernel/actor.ts';
import { oversees } from '../tasks/task.policy.ts';

/** The whole province at a glance: for those who lead it and the standing body. */
export const seeOverview = ability('see-overview', oversees);
