import type { Id } from '../../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../../kernel/result.ts';
import type { Change } from '../../../../platform/change.ts';
import { moveReview, type OnReview } from '../move-review.ts';
import type { Invitee } from './conference.rules.ts';
import { findConference, listInvitees, saveAttendance } from './conference.store.ts';

export interface HoldConference extends OnReview {
  /** how many of each unit came, as typed; empty where nobody was counted */
  readonly attended: ReadonlyMap<Id, string>;
}

/** The conference took place: how many came from each unit. Nobody's name is kept. */
export const holdConference = (change: Change, command: HoldConference): Promise<Result<Id>> =>
  moveReview(change, command, 'hold', async (review) => {
    const conference = await findConference(change.tx, review.id);
    if (!conference) return notFound();
    if (conference.heldOn > change.today) return conflict('lookback.refusal.notHeldYet');
    const wrong: Record<string, string> = {};
    const invitees = (await listInvitees(change.tx, review.id)).map(({ unitId }): Invitee => {
      const typed = command.attended.get(unitId) ?? '';
      if (!/^\d{0,4}$/.test(typed)) wrong[`attended-${unitId}`] = 'lookback.error.count';
      return { unitId, attended: typed === '' ? null : Number(typed) };
    });
    if (Object.keys(wrong).length > 0) return invalid(wrong);
    await saveAttendance(change.tx, review.id, invitees);
    const came = invitees.filter(({ attended }) => attended).length;
    return ok({ words: `${came}/${invitees.length}` });
  });
