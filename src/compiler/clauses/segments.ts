import type { Lexicon } from '../lexicon/lexicon.ts';
import type { VerbGroup } from '../lexicon/task-verbs.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt } from '../text/phrases.ts';
import { isCapital } from '../text/tokens.ts';
import { candidateAt, linkAt } from './links.ts';
import type { Predicate } from './predicate.ts';
import type { TokenRange } from './sentences.ts';
import { splits } from './splits.ts';

/** One verb with its own object: what becomes a row. */
export interface Segment extends TokenRange {
  /** First token of the verb. */
  verb: number;
  group: VerbGroup | null;
}

/** Splits a predicate at coordinated verbs that have objects of their own. */
export function segmentsOf(block: Block, predicate: Predicate, lexicon: Lexicon, cited: [number, number][]): Segment[] {
  const { tokens } = block;
  const segments: Segment[] = [];
  let from = predicate.from;
  let verb = predicate.role.verb;
  let group = predicate.verb;
  let closed = group === 'advise';
  let depth = 0;
  let objectFrom = verbEnd(block, verb, lexicon);
  const insideCited = insideOf(cited);
  for (let at = objectFrom; at < predicate.next; at += 1) {
    const word = tokens.word[at] ?? '';
    if (word === '(') depth += 1;
    else if (word === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (isPurpose(block, at)) closed = true;
    const link = insideCited(tokens.start[at] ?? 0) ? null : linkAt(block, at);
    if (!link) continue;
    const candidate = candidateAt(block, link.next, predicate.next, lexicon);
    if (!candidate) continue;
    if (!splits(block, link, candidate, at - objectFrom, closed, predicate.next, lexicon)) continue;
    segments.push({ from, next: at, verb, group });
    from = link.next;
    verb = candidate.verb;
    group = candidate.group;
    closed = group === 'advise';
    objectFrom = verbEnd(block, verb, lexicon);
    at = objectFrom - 1;
  }
  segments.push({ from, next: predicate.next, verb, group });
  return segments;
}

/** Tells, for positions that only grow, whether they stand inside one of the ranges. */
function insideOf(ranges: [number, number][]): (position: number) => boolean {
  let here = 0;
  return (position) => {
    while (here < ranges.length && (ranges[here]?.[1] ?? 0) <= position) here += 1;
    return (ranges[here]?.[0] ?? Number.POSITIVE_INFINITY) < position;
  };
}

function verbEnd(block: Block, at: number, lexicon: Lexicon): number {
  let here = phraseAt(lexicon.verbs, block.tokens, at)?.next ?? at + 1;
  for (let steps = 0; steps < 8; steps += 1) {
    const word = block.tokens.word[here] ?? '';
    const link = [',', 'và'].includes(word) ? here + 1 : here;
    const verb = phraseAt(lexicon.verbs, block.tokens, link);
    if (!verb || isCapital(block.tokens, link)) return here;
    here = verb.next;
  }
  return here;
}

function isPurpose(block: Block, at: number): boolean {
  const { word } = block.tokens;
  return (
    word[at] === 'nhằm' ||
    (word[at] === 'để' && word[at - 1] !== 'không') ||
    (word[at] === 'làm' && ['cơ', 'căn'].includes(word[at + 1] ?? ''))
  );
}
