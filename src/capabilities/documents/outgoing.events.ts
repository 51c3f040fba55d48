import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';

/** Whose paper it is: the capability that drafted it finds its own record by these. */
export interface OutgoingSubject {
  readonly documentId: Id;
  readonly purpose: string;
  readonly subjectType: string | null;
  readonly subjectId: Id | null;
}

/** Number, date and signer of the signed document were given or recorded: only now is it a document (practice 1). */
export const DOCUMENT_ISSUED = 'documents.issued';

export interface DocumentIssued extends OutgoingSubject {
  readonly number: string;
  readonly symbol: string;
  readonly issuedOn: Day;
  readonly issuerUnitId: Id;
}

/** A recall freezes the paper; what hung on it must know. */
export const DOCUMENT_RECALLED = 'documents.recalled';

export type DocumentRecalled = OutgoingSubject;
