import type { Subscriber } from '../../../platform/change.ts';
import type { DocumentIssued } from '../../documents/index.ts';
import { MEETING_CONCLUSION } from './keep-conclusions.ts';
import { findMeetingOfDocument, updateMeeting } from './meeting.store.ts';

/** The notice has its number and day: from now on its conclusions stand, and tasks may come of them. */
export const followNoticeIssue: Subscriber = async (change, { payload }) => {
  const { purpose, documentId, issuedOn } = payload as DocumentIssued;
  const meeting = purpose === MEETING_CONCLUSION ? await findMeetingOfDocument(change.tx, documentId) : null;
  if (!meeting || meeting.issuedOn) return;
  await updateMeeting(change.tx, meeting.id, { issued_on: issuedOn });
};
