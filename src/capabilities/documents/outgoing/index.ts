export { composeLetter, composePaper, dash, type PaperWords, paragraph } from './compose-paper.rules.ts';
export {
  type DraftOutgoing,
  draftOutgoing,
  type OutgoingRecipient,
  type ReviseOutgoing,
  reviseOutgoing,
} from './draft-outgoing.ts';
export { dropForSubject, reopenForSubject } from './follow-subject.ts';
export { freezeOutgoing } from './freeze-outgoing.ts';
export { findIssue, type Issue } from './issue.store.ts';
export { type IssueHere, issueHere } from './issue-here.ts';
export { type Letterhead, type NumberingMode, officialName, symbolOf } from './letterhead.rules.ts';
export { listReadableOf } from './list-readable.ts';
export { letterheadOf, numberingOf } from './load-letterhead.ts';
export { type SignatureChoice, signaturesOf } from './load-signatures.ts';
export { loadWaitingPapers, type WaitingPaper } from './load-waiting-papers.ts';
export { type OutgoingAction, type OutgoingState, outgoingLifecycle } from './outgoing.lifecycle.ts';
export { mayAct, paperReader, workOnPapers } from './outgoing.policy.ts';
export { asIssued, type OutgoingCommand, type OutgoingDocument, type OutgoingSummary } from './outgoing.rules.ts';
export { findOutgoing, listOutgoingOf } from './outgoing.store.ts';
export { agreeOutgoing, approveContent, checkForm, dropOutgoing, returnOutgoing } from './pass-outgoing.ts';
export { recallOutgoing } from './recall-outgoing.ts';
export { type RecordIssue, recordIssue } from './record-issue.ts';
export { type RecordSignature, recordSignature } from './record-signature.ts';
export { replaceOutgoing } from './replace-outgoing.ts';
export { setLetterhead, setNumbering } from './set-numbering.ts';
