import type { Annex, Block, DocumentForm, OfficialDocument, Signature } from '../format/official-document.rules.ts';
import { type Letterhead, symbolOf } from './letterhead.rules.ts';

/** What a drafter knows of a paper; number, day, place and head come from the issuer's letterhead. */
export interface PaperWords {
  readonly subject: string;
  readonly body: readonly Block[];
  readonly signature: Pick<Signature, 'lines'>;
  readonly recipients: readonly string[];
  readonly addressees?: readonly string[];
  readonly bases?: readonly string[];
  readonly annexes?: readonly Annex[];
}

/** A paper with a type name: `composePaper(head, {typeName: 'Tờ trình', abbreviation: 'TTr', …})`. */
export const composePaper = (
  letterhead: Letterhead,
  words: PaperWords & { readonly typeName: string; readonly abbreviation: string; readonly form?: DocumentForm },
): OfficialDocument => ({
  ...common(letterhead, words),
  form: words.form ?? 'named',
  number: { value: null, symbol: symbolOf(letterhead, words.abbreviation) },
  typeName: words.typeName,
});

/** A công văn; `field` is the drafting unit or field in its symbol, such as "KGVX". */
export const composeLetter = (
  letterhead: Letterhead,
  words: PaperWords & { readonly field?: string },
): OfficialDocument => ({
  ...common(letterhead, words),
  form: 'letter',
  number: { value: null, symbol: symbolOf(letterhead, null, words.field) },
  typeName: null,
});

const common = (letterhead: Letterhead, words: PaperWords) => ({
  issuer: letterhead.issuer,
  place: letterhead.place,
  date: null,
  subject: words.subject,
  addressees: words.addressees ?? [],
  bases: words.bases ?? [],
  body: words.body,
  signatures: [{ lines: words.signature.lines, name: null }],
  recipients: words.recipients,
  archive: letterhead.archive,
  urgency: null,
  annexes: words.annexes ?? [],
});

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const dash = (text: string): Block => ({ kind: 'dash', text });
