import { type Actor, ability, holds } from '../../../kernel/actor.ts';
import { isWithin } from '../../organisations/index.ts';
import { overseeReports, seeReports, workOnReports } from '../reports.policy.ts';

/** Who drafts the Tờ trình or Đề án on staff and records what was decided: Sở Nội vụ (practice 21). */
export const proposeStaff = ability(
  'apparatus.propose',
  (actor) => workOnReports.allows(actor) && holds(actor, 'personnel-body'),
);

/** Everybody sees how their own unit stands; of whom else, `seesStaffOf` says. */
export const seeApparatus = seeReports;

/** Who sees where the whole province lacks people for this work. */
export const seesAllStaff = (actor: Actor): boolean => proposeStaff.allows(actor) || overseeReports.allows(actor);

/** Of others a unit sees only those that stand below it. */
export const seesStaffOf = (actor: Actor, unitPath: string): boolean =>
  seesAllStaff(actor) || isWithin(unitPath, actor.unitPath);
