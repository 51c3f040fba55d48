import { ability, holds } from '../../../kernel/actor.ts';
import { overseeReports, workOnReports } from '../reports.policy.ts';

/** Who drafts the Tờ trình or Đề án on staff and records what was decided: Sở Nội vụ (practice 21). */
export const proposeStaff = ability(
  'apparatus.propose',
  (actor) => workOnReports.allows(actor) && holds(actor, 'personnel-body'),
);

/** Who sees where the province lacks people for this work. */
export const seeApparatus = ability(
  'apparatus.see',
  (actor) => proposeStaff.allows(actor) || overseeReports.allows(actor),
);
