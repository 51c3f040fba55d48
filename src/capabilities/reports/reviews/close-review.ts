import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listReadableOf, openCaseFile, putIntoCaseFile } from '../../documents/index.ts';
import { findMeeting } from '../../plans/index.ts';
import { moveReview, type OnReview } from './move-review.ts';
import { capitalisedName } from './review.rules.ts';
import { listReviewUnits } from './units/review-unit.store.ts';

export interface CloseReview extends OnReview {
  /** số và ký hiệu hồ sơ */
  readonly notation: string;
  /** code of the list case-file-terms */
  readonly maintenance: string;
}

/** Lays every paper of the review into one hồ sơ công việc, with those that units sent, and ends it (practice 7). */
export const closeReview = (change: Change, command: CloseReview): Promise<Result<Id>> =>
  moveReview(change, command, 'close', async (review) => {
    const file = await openCaseFile(change, {
      year: Number(change.today.slice(0, 4)),
      notation: command.notation,
      title: capitalisedName(review, 'vi'),
      maintenance: command.maintenance,
      rights: '',
      startedOn: review.openedOn,
    });
    if (!file.ok) return file;
    const own = await listReadableOf(change, 'review', review.id);
    const sent = (await listReviewUnits(change.tx, review.id)).flatMap(({ state, documentId }) =>
      state === 'sent' && documentId ? [documentId] : [],
    );
    const meeting = review.meetingId && (await findMeeting(change.tx, review.meetingId));
    const papers = [...own.filter(({ state }) => state !== 'dropped').map(({ documentId }) => documentId), ...sent];
    const documentIds = [...new Set([...papers, ...(meeting ? [meeting.documentId] : [])])];
    const put = await putIntoCaseFile(change, { caseFileId: file.value, documentIds });
    return put.ok ? ok({ case_file_id: file.value, words: String(documentIds.length) }) : put;
  });
