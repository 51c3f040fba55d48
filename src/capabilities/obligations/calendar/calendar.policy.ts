import { ability } from '../../../kernel/actor.ts';

/** The head, the deputy or an officer decides who reads the unit's calendar; always of the unit they act for. */
export const manageCalendar = ability('manage-calendar', (actor) =>
  ['head', 'deputy', 'officer'].includes(actor.postKind),
);
