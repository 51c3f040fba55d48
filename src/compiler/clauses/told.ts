import { agencyListAt } from '../agencies/list.ts';
import { bareVerb, roleClause } from './bare-verb.ts';
import { commandAt, commandWordAt, isOwnWork, issuedBy } from './commands.ts';
import { normAt } from './norms.ts';
import { skipManners } from './openings.ts';
import type { ClauseContext, Predicate, Reading } from './predicate.ts';
import { subjectEnd } from './subject-end.ts';
import { subjectAt } from './subjects.ts';

/** Reads what stands at a token: a command to somebody, a subject with its verb, or a verb alone. */
export function predicateAt(reading: Reading, at: number, context: ClauseContext): Predicate | null {
  const { block, piece, lexicon } = reading;
  const named = agencyListAt(block, at, lexicon, block.tokens.word[at] === 'cấp', true);
  const behind = named.items.length > 0 ? subjectEnd(block, named.next, piece.next, lexicon) : at;
  const command =
    commandWordAt(reading, skipManners(block.tokens, behind, piece.next, lexicon)) ?? commandWordAt(reading, behind);
  const own = command !== null && isOwnWork(reading, command.next);
  if (command && (named.items.length === 0 || command.value !== 'order' || !own)) {
    const told = commandAt(reading, command.next, command.value);
    if (told) return told;
    if (named.items.length > 0 && !own && named.next === behind)
      return context.bareVerbs ? bareVerb(reading, command.next) : null;
  }
  if (named.items.length > 0) return subjectAt(reading, named, behind);
  const bare = context.bareVerbs ? bareVerb(reading, at) : context.roleWords ? roleClause(reading, at) : null;
  return bare ?? issuedBy(reading, at) ?? normAt(reading, at, context);
}
