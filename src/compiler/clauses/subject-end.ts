import { skipAside } from '../agencies/list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt } from '../text/phrases.ts';
import { opensAdjunct, skipTime } from './openings.ts';

const longestAdjunct = 50;
/** Last words of phrases like "theo chức năng, nhiệm vụ của mình", "trong phạm vi nhiệm vụ được giao". */
const adjunctEnds = new Set(['vụ', 'mình', 'này']);

/** Token after asides, adjuncts and marks that stand between a subject and its verb. */
export function subjectEnd(block: Block, at: number, next: number, lexicon: Lexicon): number {
  const { tokens } = block;
  let here = skipAside(tokens, at);
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const mark = tokens.word[here] ?? '';
    const behind = mark === ',' || mark === ':' ? here + 1 : here;
    const time = skipTime(tokens, behind, next);
    if (time > behind) here = time;
    else if (opensAdjunct(tokens, behind) && !phraseAt(lexicon.verbs, tokens, behind)) {
      const after = adjunctEnd(block, behind, next, lexicon);
      if (after === behind) return behind;
      here = after;
    } else return behind;
  }
  return here;
}

function adjunctEnd(block: Block, at: number, next: number, lexicon: Lexicon): number {
  const { tokens } = block;
  for (let here = at + 1; here < Math.min(next, at + longestAdjunct); here += 1) {
    const before = tokens.word[here - 1] ?? '';
    const closed =
      before === ',' ||
      adjunctEnds.has(before) ||
      (before === 'giao' && tokens.word[here - 2] === 'được') ||
      (before === 'công' && tokens.word[here - 2] === 'phân');
    if (!closed) continue;
    if (phraseAt(lexicon.verbs, tokens, here) || phraseAt(lexicon.modals, tokens, here) || tokens.word[here] === 'chủ')
      return here;
  }
  return at;
}
