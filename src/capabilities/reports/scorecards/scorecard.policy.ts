import { type Actor, ability, holds } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import { overseeReports, workOnReports } from '../reports.policy.ts';
import type { EditionState } from './scorecard.lifecycle.ts';

/** Everybody signed in; which units' numbers they see each page decides. */
export const seeScorecards = ability('scorecard.see', () => true);

/** Counts an edition, and enters the PPC's decision by which others may see it. */
export const runScorecards = ability(
  'scorecard.run',
  (actor) => workOnReports.allows(actor) && holds(actor, 'standing-body'),
);

/** Settles objections: the standing body, and the PPC office those of the standing body. */
export const settleScorecards = ability(
  'scorecard.settle',
  (actor) => workOnReports.allows(actor) && holds(actor, 'standing-body', 'ppc-office'),
);

/** A unit's numbers: its own at once, others' only for who oversees, and for all once the PPC has decided. */
export const maySeeCard = (actor: Actor, unitId: Id, state: EditionState): boolean =>
  actor.unitId === unitId || overseeReports.allows(actor) || state === 'released';

/** Nobody judges an objection of their own unit. */
export const maySettle = (actor: Actor, unit: { readonly id: Id; readonly isStandingBody: boolean }): boolean =>
  settleScorecards.allows(actor) &&
  actor.unitId !== unit.id &&
  holds(actor, unit.isStandingBody ? 'ppc-office' : 'standing-body');
