import { parseDay } from '../../../kernel/day.ts';
import type { SignedBy } from './outgoing.rules.ts';
import type { SignerChoice } from './paper.rules.ts';

/** The fields of a paper's forms, as typed. */
export const PAPER_FIELDS = [
  'remarks',
  'number',
  'symbol',
  'issuedOn',
  'signedOn',
  'signerLines',
  'signerName',
] as const;
export type TypedPaper = Readonly<Record<(typeof PAPER_FIELDS)[number], string>>;

/** The lines above the name, and the name: of whoever holds the chosen post, where nothing was typed. */
export function signedBy(
  typed: Pick<TypedPaper, 'signerLines' | 'signerName'>,
  choices: readonly SignerChoice[],
): SignedBy {
  const signerLines = typed.signerLines
    .split(/\n|\s\/\s/)
    .map((line) => line.trim())
    .filter(Boolean);
  const holder = choices.find(({ lines }) => lines.join(' / ') === signerLines.join(' / '))?.name;
  return { signerLines, signerName: typed.signerName || holder || '' };
}

/** @returns the day, or the message for its field */
export const dayIn = (typed: TypedPaper, field: 'issuedOn' | 'signedOn') =>
  parseDay(typed[field]) ?? { [field]: 'document.day.wrong' };
