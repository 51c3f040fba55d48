import { type Day, parseDay } from '../../../kernel/day.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';

/** What proves that a task was done: the number of a document, an address on the web, or a file. */
export interface EvidenceItem {
  readonly kind: 'document' | 'link';
  readonly documentNumber: string | null;
  readonly documentOn: Day | null;
  readonly address: string | null;
}

/** As typed into the form. */
export interface TypedEvidence {
  readonly documentNumber: string;
  readonly documentOn: string;
  readonly address: string;
  /** how many files came with it */
  readonly files: number;
}

/**
 * @returns the document and the link, if any; files are counted only. Refused when nothing was handed in, a day is
 * no day or lies ahead, or an address is not http(s)
 */
export function readEvidence(typed: TypedEvidence, today: Day): Result<EvidenceItem[]> {
  const errors: Record<string, string> = {};
  const documentOn = parseDay(typed.documentOn);
  if (typed.documentOn !== '' && !documentOn) errors.documentOn = 'task.refusal.noDay';
  if (documentOn && documentOn > today) errors.documentOn = 'task.refusal.dayAhead';
  if (typed.documentOn !== '' && typed.documentNumber === '') errors.documentNumber = 'task.refusal.numberMissing';
  if (typed.address !== '' && !isWebAddress(typed.address)) errors.address = 'task.refusal.noAddress';
  if (typed.documentNumber === '' && typed.documentOn === '' && typed.address === '' && typed.files === 0)
    errors.documentNumber = 'task.refusal.noEvidence';
  if (Object.keys(errors).length > 0) return invalid(errors);
  const nothing = { documentNumber: null, documentOn: null, address: null };
  return ok([
    ...(typed.documentNumber === ''
      ? []
      : [{ ...nothing, kind: 'document' as const, documentNumber: typed.documentNumber, documentOn }]),
    ...(typed.address === '' ? [] : [{ ...nothing, kind: 'link' as const, address: typed.address }]),
  ]);
}

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
