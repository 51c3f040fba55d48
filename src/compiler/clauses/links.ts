import { nounsLikeVerbs } from '../lexicon/clause-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { VerbGroup } from '../lexicon/task-verbs.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import { isCapital, printedTokens } from '../text/tokens.ts';
import { skipManners } from './openings.ts';

const nounTree = phraseSet(nounsLikeVerbs);
/** What stands behind these is a part of the object before, not more work. */
const specified = phraseSet(['nhất là', 'đặc biệt', 'đặc biệt là', 'trọng tâm là', 'trước hết là', 'cũng như']);

/** A comma, "và" or "đồng thời" behind which a new verb may stand. */
export interface Link {
  next: number;
  kind: 'comma' | 'and' | 'also';
}

/** The link at a token, or null. */
export function linkAt(block: Block, at: number): Link | null {
  const { word } = block.tokens;
  const mark = word[at] ?? '';
  const also = (from: number) => word[from] === 'đồng' && word[from + 1] === 'thời';
  if (mark === ',' || mark === 'và') {
    const behind = mark === ',' && word[at + 1] === 'và' ? at + 2 : at + 1;
    if (also(behind)) return { next: skipMark(block, behind + 2), kind: 'also' };
    return { next: behind, kind: mark === ',' && behind === at + 1 ? 'comma' : 'and' };
  }
  if (also(at)) return { next: skipMark(block, at + 2), kind: 'also' };
  const opensAnew = mark === '…' || (mark === ':' && isCapital(block.tokens, at + 1));
  return opensAnew ? { next: at + 1, kind: 'also' } : null;
}

const skipMark = (block: Block, at: number): number => (block.tokens.word[at] === ',' ? at + 1 : at);

/** A verb behind a link. */
export interface Candidate {
  verb: number;
  group: VerbGroup;
  /** The verb's words, lower case. */
  name: string;
  /** Token behind the verb. */
  end: number;
}

/** The verb that stands behind a link, manners skipped, or null. */
export function candidateAt(block: Block, at: number, next: number, lexicon: Lexicon): Candidate | null {
  const { tokens } = block;
  const anew = ['…', ':'].includes(tokens.word[at - 1] ?? '');
  if (isCapital(tokens, at) && at > 0 && !anew) return null;
  if (phraseAt(specified, tokens, at)) return null;
  const start = skipManners(tokens, at, next, lexicon);
  if (start >= next || (isCapital(tokens, start) && !(anew && start === at))) return null;
  const verb = phraseAt(nounTree, tokens, start) ? null : phraseAt(lexicon.verbs, tokens, start);
  return (
    verb && {
      verb: start,
      group: verb.value,
      name: printedTokens(block.lower, tokens, start, verb.next),
      end: verb.next,
    }
  );
}
