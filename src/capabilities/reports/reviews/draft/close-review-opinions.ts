import type { Id } from '../../../../kernel/ids.ts';
import { ok, type Result } from '../../../../kernel/result.ts';
import type { Change } from '../../../../platform/change.ts';
import { sumUpRound } from '../../../plans/index.ts';
import { moveReview, type OnReview } from '../move-review.ts';
import { draftNameOf } from './ask-review-opinions.ts';

/** Closes the round on the draft and drafts the bảng tổng hợp, tiếp thu, giải trình. */
export const closeReviewOpinions = (change: Change, command: OnReview): Promise<Result<Id>> =>
  moveReview(change, command, 'close-opinions', async (review) => {
    const subject = { type: 'review', id: review.id };
    const closed = await sumUpRound(change, { subject, draft: draftNameOf(review) });
    return closed.ok ? ok({}) : closed;
  });
