import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../../kernel/result.ts';
import type { Change } from '../../../../platform/change.ts';
import { draftOutgoing, findOutgoing, officialName, reviseOutgoing } from '../../../documents/index.ts';
import { listUnitsAt } from '../../../organisations/index.ts';
import { moveReview, type OnReview } from '../move-review.ts';
import { committeePaper } from '../review-head.ts';
import { readTime } from './conference.rules.ts';
import { findConference, saveConference } from './conference.store.ts';
import { invitationPaper } from './invitation.document.ts';

export interface Convene extends OnReview {
  readonly heldOn: Day | null;
  /** as typed */
  readonly startsAt: string;
  readonly place: string;
  readonly chairedBy: string;
  readonly programme: string;
  readonly unitIds: readonly Id[];
}

/** Calls the conference: its day, its programme, whom to invite; the giấy mời is drafted with the programme as annex. */
export const convene = (change: Change, command: Convene): Promise<Result<Id>> =>
  moveReview(change, command, 'convene', async (review) => {
    const known = new Map((await listUnitsAt(change.tx, change.today)).map((unit) => [unit.id, unit]));
    const units = [...new Set(command.unitIds)].flatMap((id) => known.get(id) ?? []);
    const { heldOn } = command;
    const startsAt = readTime(command.startsAt);
    const words = {
      place: command.place.trim(),
      chairedBy: command.chairedBy.trim(),
      programme: command.programme.trim(),
    };
    const wrong = {
      ...((!heldOn || heldOn < change.today) && { heldOn: 'lookback.error.heldOn' }),
      ...(!startsAt && { startsAt: 'lookback.error.startsAt' }),
      ...(words.place === '' && { place: 'lookback.error.place' }),
      ...(words.chairedBy === '' && { chairedBy: 'meeting.error.chairedBy' }),
      ...(words.programme === '' && { programme: 'lookback.error.programme' }),
      ...(units.length === 0 && { units: 'opinion.units.missing' }),
    };
    if (Object.keys(wrong).length > 0 || !heldOn || !startsAt) return invalid(wrong);
    const head = await committeePaper(change, false);
    if (!head.ok) return head;
    const names = units.map(({ name }) => officialName(name));
    const plan = { ...words, heldOn, startsAt };
    const content = invitationPaper(head.value, { review, conference: plan, guests: names });
    const recipients = units.map(({ id, name }) => ({ name: officialName(name), unitId: id }));
    const before = await findConference(change.tx, review.id);
    const open = before && (await findOutgoing(change.tx, before.invitationDocumentId));
    if (open?.state === 'for-signing') return conflict('lookback.refusal.atSigner');
    const drafted =
      open?.state === 'draft' || open?.state === 'agreed'
        ? await reviseOutgoing(change, { documentId: open.documentId, version: open.version, content, recipients })
        : await draftOutgoing(change, {
            issuerUnitId: head.value.issuerUnitId,
            draftingUnitId: review.runBy,
            purpose: 'review-invitation',
            subject: { type: 'review', id: review.id },
            content,
            recipients,
            replacesId: open?.state === 'issued' ? open.documentId : null,
          });
    if (!drafted.ok) return drafted;
    const unitIds = units.map(({ id }) => id);
    await saveConference(change.tx, review.id, { ...plan, invitationDocumentId: drafted.value }, unitIds);
    return ok({});
  });
