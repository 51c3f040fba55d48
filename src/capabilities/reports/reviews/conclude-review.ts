import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { type KeepConclusions, keepConclusions } from '../../plans/index.ts';
import { findConference } from './conference/conference.store.ts';
import { moveReview, type OnReview } from './move-review.ts';
import { nameOf } from './review.rules.ts';

export interface ConcludeReview extends OnReview, Pick<KeepConclusions, 'chairedBy' | 'conclusions'> {
  /** dd/mm/yyyy as typed */
  readonly heldOn: string;
}

/** What the conference concluded becomes a draft Thông báo kết luận; issued, it is read as a directive and gives tasks. */
export const concludeReview = (change: Change, command: ConcludeReview): Promise<Result<Id>> =>
  moveReview(change, command, 'conclude', async (review) => {
    if (review.meetingId) return conflict('lookback.refusal.concluded');
    const conference = await findConference(change.tx, review.id);
    const { heldOn, chairedBy, conclusions } = command;
    const meeting = await keepConclusions(change, {
      meetingId: null,
      version: 0,
      heldOn: heldOn || (conference ? formatDay(conference.heldOn) : ''),
      chairedBy,
      occasion: `${conference ? 'Hội nghị' : 'cuộc họp'} ${nameOf(review)}`,
      conclusions,
    });
    return meeting.ok ? ok({ meeting_id: meeting.value }) : meeting;
  });
