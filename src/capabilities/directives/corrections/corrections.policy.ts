import { type Ability, ability } from '../../../kernel/actor.ts';
import { mayPublish } from '../directive.policy.ts';

/** Who publishes, and who looks after the system, hands corrections to those who improve the reading. */
export const takeCorrections: Ability = ability(
  'directive.export-corrections',
  (actor) => actor.postKind === 'administrator' || mayPublish(actor),
);
