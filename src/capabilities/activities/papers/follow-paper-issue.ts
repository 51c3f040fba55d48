import type { Subscriber } from '../../../platform/change.ts';
import type { DocumentIssued } from '../../documents/index.ts';
import { paperPurpose } from './paper.rules.ts';
import { findPaperOfDocument, updatePaper } from './paper.store.ts';

/** The paper has its number and day: from now on its points stand, and tasks may come of them. */
export const followActivityPaper: Subscriber = async (change, { payload }) => {
  const { purpose, documentId, issuedOn } = payload as DocumentIssued;
  const paper = paperPurpose(purpose) ? await findPaperOfDocument(change.tx, documentId) : null;
  if (!paper || paper.issuedOn) return;
  await updatePaper(change.tx, paper.id, { issued_on: issuedOn });
};
