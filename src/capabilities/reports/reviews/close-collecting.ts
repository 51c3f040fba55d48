import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { moveReview, type OnReview } from './move-review.ts';
import { listReviewUnits } from './units/review-unit.store.ts';

/** Goes on to the draft once the day has come or everybody has sent; who has not is named in the report. */
export const closeCollecting = (change: Change, command: OnReview): Promise<Result<Id>> =>
  moveReview(change, command, 'close-collecting', async (review) => {
    const units = await listReviewUnits(change.tx, review.id);
    const silent = units.filter(({ state }) => state !== 'sent');
    if (silent.length > 0 && change.today <= review.reportsBy) return conflict('lookback.refusal.tooEarly');
    if (silent.length === units.length) return conflict('lookback.refusal.nobodySent');
    return ok({ words: `${units.length - silent.length}/${units.length}` });
  });
