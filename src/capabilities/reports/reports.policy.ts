import { type Actor, ability, holds } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';

/** Everybody who is signed in sees where the reports stand; what they see of them each page decides. */
export const seeReports = ability('report.see', () => true);

/** An administrator looks after the system, not the work. */
export const workOnReports = ability('report.work', (actor) => actor.postKind !== 'administrator');

/** Those who receive reports: the standing body, and the PPC office those of the standing body (practice 13). */
export const receiveReports = ability(
  'report.receive',
  (actor) => workOnReports.allows(actor) && holds(actor, 'standing-body', 'ppc-office'),
);

/** Opens reports by hand, reminds who is silent, writes those of the province. */
export const runReports = ability(
  'report.run',
  (actor) => workOnReports.allows(actor) && holds(actor, 'standing-body'),
);

/** Who sees how far every unit is: those who lead the province, their office and the standing body. */
export const overseeReports = ability(
  'report.oversee',
  (actor) => workOnReports.allows(actor) && holds(actor, 'standing-body', 'ppc-office', 'approver'),
);

/** Where a report stands in the province, as far as rights need it. */
export interface ReportPlace {
  readonly unitId: Id;
  /** path of the unit in the tree today, null when the unit has ended */
  readonly unitPath: string | null;
  /** codes of functions: who reports to whom */
  readonly sender: string;
  readonly receiver: string;
}

/** Whoever writes it: the unit itself, the standing body for the PPC. */
export const isOfReporting = (actor: Actor, place: Pick<ReportPlace, 'unitId' | 'sender'>): boolean =>
  workOnReports.allows(actor) &&
  (place.sender === 'approver' ? holds(actor, 'standing-body') : actor.unitId === place.unitId);

/**
 * Who receives: the standing body from units, the PPC office from the standing body, never one's own. The ministry works
 * elsewhere: its number of arrival is noted by who wrote the report.
 */
export function isReceiver(actor: Actor, place: ReportPlace): boolean {
  if (place.receiver === 'line-ministry') return isOfReporting(actor, place);
  const by = place.receiver === 'approver' ? 'ppc-office' : place.receiver;
  return workOnReports.allows(actor) && actor.unitId !== place.unitId && holds(actor, by);
}

/** Sees a report at all: who writes it and, once it has left, who stands above, receives or oversees. */
export const maySeeReport = (actor: Actor, place: ReportPlace, sent: boolean): boolean =>
  actor.unitId === place.unitId ||
  isOfReporting(actor, place) ||
  (sent && (overseeReports.allows(actor) || isReceiver(actor, place))) ||
  (sent && (place.unitPath?.startsWith(`${actor.unitPath}/`) ?? false));
