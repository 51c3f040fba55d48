import type { Id } from '../../../kernel/ids.ts';
import type { DraftObligation } from './draft.rules.ts';
import type { SplitPart } from './operation.rules.ts';

const MOST_PARTS = 20;

/**
 * Finds each part's words in the clause, one after the other.
 * @returns null when some words do not stand there in that order
 */
export function partsOf(
  obligation: Pick<DraftObligation, 'anchor' | 'quote'>,
  words: readonly string[],
  lineages: readonly Id[],
): SplitPart[] | null {
  if (words.length > MOST_PARTS) return null;
  const parts: SplitPart[] = [];
  let from = 0;
  for (const [index, part] of words.entries()) {
    const at = obligation.quote.indexOf(part, from);
    const lineageId = lineages[index];
    if (at < 0 || part === '' || !lineageId) return null;
    const start = obligation.anchor[0] + at;
    from = at + part.length;
    parts.push({ lineageId, anchor: [start, start + part.length], action: firstWords(part) });
  }
  return parts;
}

/** Where a clause may be cut, as the first proposal of the form: at semicolons, else as one piece. */
export const proposedParts = (quote: string): string[] =>
  quote
    .split(/;\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const LONGEST_ACTION = 20;

/** At most twenty words, as the compiler cuts them. */
export const firstWords = (clause: string): string =>
  clause
    .replace(/^[-–+•\s]+/, '')
    .split(/\s+/)
    .slice(0, LONGEST_ACTION)
    .join(' ')
    .replace(/[.;,:]+$/, '');
