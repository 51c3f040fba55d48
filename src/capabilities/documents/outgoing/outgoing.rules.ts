import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { OfficialDocument, Signature } from '../format/official-document.rules.ts';
import type { OutgoingState } from './outgoing.lifecycle.ts';

/** A paper that an issuer sends, from its first draft; `number` and `issuedOn` are null until it is issued. */
export interface OutgoingSummary {
  readonly documentId: Id;
  readonly issuerUnitId: Id;
  readonly draftingUnitId: Id;
  readonly purpose: string;
  readonly subjectType: string | null;
  readonly subjectId: Id | null;
  readonly state: OutgoingState;
  readonly contentId: Id;
  /** which content it is: 1 the first draft */
  readonly contentNumber: number;
  readonly textSha256: string;
  readonly replacesId: Id | null;
  readonly version: number;
  readonly typeCode: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: Day | null;
  /** trích yếu */
  readonly title: string;
}

export interface OutgoingDocument extends OutgoingSummary {
  /** as drafted: without number, day and name of a signer */
  readonly content: OfficialDocument;
}

/** What every act on a paper says: which one, and on which state of it the person decided. */
export interface OutgoingCommand {
  readonly documentId: Id;
  readonly version: number;
}

export interface SignedBy {
  readonly signerName: string;
  /** such as "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH" */
  readonly signerLines: readonly string[];
}

/** A draft never carries number, day or a signer's name: they are given to the signed paper only (practice 2). */
export const asDraft = (content: OfficialDocument): OfficialDocument => ({
  ...content,
  number: { ...content.number, value: null },
  date: null,
  signatures: content.signatures.map((signature) => ({ ...signature, name: null })),
});

/** The paper as it was issued: the frozen content with number, day and the name of who signed. */
export const asIssued = (
  content: OfficialDocument,
  issue: SignedBy & { readonly sequence: number; readonly symbol: string; readonly issuedOn: Day },
): OfficialDocument => ({
  ...content,
  number: { value: issue.sequence, symbol: issue.symbol },
  date: issue.issuedOn,
  signatures: signedBy(content.signatures, issue),
});

/** Minutes have several signatures; the first is the one that issues. */
function signedBy(signatures: readonly Signature[], { signerName, signerLines }: SignedBy): Signature[] {
  const [, ...others] = signatures;
  return [{ lines: signerLines, name: signerName }, ...others];
}

/** Abbreviation of the type as Annex III prints it: "KH" of "KH-UBND"; a công văn is CV, a slip has none. */
export function typeCodeOf({ form, number }: Pick<OfficialDocument, 'form' | 'number'>): string | null {
  if (form === 'letter') return 'CV';
  return form === 'slip' ? null : (number.symbol.split('-')[0] ?? null);
}

const PRIORITY = { urgent: 1, 'very-urgent': 2, express: 3 } as const;

/** Priority of Annex VI: 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc. */
export const priorityOf = ({ urgency }: Pick<OfficialDocument, 'urgency'>): number => (urgency ? PRIORITY[urgency] : 0);

/** The number of a sequence that a written number stands for: 12 of "12", "012" and "12a"; null without one. */
export const sequenceOf = (number: string): number | null => {
  const digits = /^0*(\d{1,6})/.exec(number.trim())?.[1];
  return digits && Number(digits) > 0 ? Number(digits) : null;
};
