import { phraseAt } from '../text/phrases.ts';
import type { Predicate, Reading } from './predicate.ts';
import type { Role } from './role.ts';

/** The predicate of a piece whose role was read; who is told is not yet known. */
export function dutyOf({ block, piece, lexicon }: Reading, role: Role): Predicate {
  const verb = phraseAt(lexicon.verbs, block.tokens, role.verb)?.value ?? null;
  return { from: piece.from, next: piece.next, subject: [], told: 'none', modality: 'order', role, verb, flags: [] };
}
