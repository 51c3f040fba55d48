import { type Actor, ability, holds } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import { runReports, seeReports, workOnReports } from '../reports.policy.ts';

/** Which reviews somebody sees, and what of them, each page decides. */
export const seeReviews = seeReports;

/** A review is the standing body's: it opens, collects, drafts, calls, concludes and closes. */
export const runReviews = runReports;

/** Whoever works in a unit may be asked; whether it was, the review says. */
export const writeForReviews = ability('lookback.write', workOnReports.allows);

/** Those who see a review as a whole; a unit sees its own part. */
export const seesWhole = (actor: Actor): boolean =>
  workOnReports.allows(actor) && holds(actor, 'standing-body', 'ppc-office', 'approver');

export const isOwnPart = (actor: Actor, unitId: Id): boolean => workOnReports.allows(actor) && actor.unitId === unitId;
