import { ability } from '../../../kernel/actor.ts';
import { oversees, workOnTasks } from '../tasks/task.policy.ts';

/** The whole province at a glance: for those who lead it and the standing body, not for who looks after the system. */
export const seeOverview = ability('see-overview', (actor) => workOnTasks.allows(actor) && oversees(actor));
