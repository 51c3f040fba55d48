import { nominalisers, nounsLikeVerbs, resultsBehindAnd, resultVerbs } from '../lexicon/clause-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { VerbGroup } from '../lexicon/task-verbs.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import { isCapital, isNumber, printedTokens } from '../text/tokens.ts';
import { skipManners, skipTime } from './openings.ts';
import type { Predicate } from './predicate.ts';
import type { TokenRange } from './sentences.ts';

/** One verb with its own object: what becomes a row. */
export interface Segment extends TokenRange {
  /** First token of the verb. */
  verb: number;
  group: VerbGroup | null;
}

/** A verb needs an object of this many tokens before the next verb can start a duty of its own. */
const shortestObject = 5;
const shortestSegment = 4;
const nounTree = phraseSet(nounsLikeVerbs);
/** Last syllables of nouns behind which "tổ chức" is a noun too ("cơ quan, tổ chức"). */
const bodiesBefore = new Set(['quan', 'vị', 'thể', 'nhân', 'nghiệp', 'ngành']);

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
    if (closed && link.kind !== 'also') continue;
    if (!splits(block, link, candidate, at - objectFrom, predicate.next, lexicon)) continue;
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

interface Link {
  next: number;
  kind: 'comma' | 'and' | 'also';
}

function linkAt(block: Block, at: number): Link | null {
  const { word } = block.tokens;
  const mark = word[at] ?? '';
  const also = (from: number) => word[from] === 'đồng' && word[from + 1] === 'thời';
  if (mark === ',' || mark === 'và') {
    const behind = mark === ',' && word[at + 1] === 'và' ? at + 2 : at + 1;
    if (also(behind)) return { next: skipMark(block, behind + 2), kind: 'also' };
    return { next: behind, kind: mark === ',' && behind === at + 1 ? 'comma' : 'and' };
  }
  if (also(at)) return { next: skipMark(block, at + 2), kind: 'also' };
  return mark === '…' ? { next: at + 1, kind: 'also' } : null;
}

const skipMark = (block: Block, at: number): number => (block.tokens.word[at] === ',' ? at + 1 : at);

function candidateAt(
  block: Block,
  at: number,
  next: number,
  lexicon: Lexicon,
): { verb: number; group: VerbGroup; name: string; end: number } | null {
  const { tokens } = block;
  if (isCapital(tokens, at) && at > 0 && tokens.word[at - 1] !== '…') return null;
  const start = skipManners(tokens, at, next, lexicon);
  if (start >= next || isCapital(tokens, start)) return null;
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

type Candidate = NonNullable<ReturnType<typeof candidateAt>>;

function splits(
  block: Block,
  link: Link,
  candidate: Candidate,
  objectLength: number,
  next: number,
  lexicon: Lexicon,
): boolean {
  const { tokens } = block;
  const rest = tokens.word[candidate.end] ?? '';
  if (next - candidate.verb < shortestSegment) return false;
  if (link.kind === 'also') return candidate.group !== 'present';
  if (objectLength < shortestObject) return false;
  if (candidate.group === 'present') return false;
  if (candidate.group === 'report') return datedBefore(block, candidate.end, next);
  if (candidate.group === 'submit')
    return !isCapital(tokens, candidate.end) && !['về', 'cho', 'đến', 'các', 'tới', 'qua'].includes(rest);
  if (candidate.name === 'phối hợp') return ['với', 'cùng', 'chặt'].includes(rest);
  if (candidate.group === 'advise') return true;
  const results = link.kind === 'and' ? resultsBehindAnd : resultVerbs;
  if (results.has(candidate.name) || ([',', 'và'].includes(rest) && link.kind === 'comma')) return false;
  if (candidate.name === 'tổ chức' && bodiesBefore.has(tokens.word[link.next - 2] ?? '')) return false;
  if (onlyTime(block, candidate, next)) return false;
  if (afterVerb(block, link, lexicon) || afterNoun(block, link, lexicon)) return false;
  return objectTokens(block, candidate.end, next) >= 3;
}

/** ", thực hiện ngay trong quý I": a verb with nothing but a time is the deadline of the verb before. */
function onlyTime(block: Block, candidate: Candidate, next: number): boolean {
  const { word } = block.tokens;
  const from = word[candidate.end] === 'ngay' ? candidate.end + 1 : candidate.end;
  const time = skipTime(block.tokens, from, next);
  return time > from && next - time <= 2;
}

/** A report with a day or a rhythm of its own is a duty of its own. */
function datedBefore(block: Block, at: number, next: number): boolean {
  const { tokens } = block;
  for (let here = at; here < next; here += 1) {
    const word = tokens.word[here] ?? '';
    if (word === 'trước' && (tokens.word[here + 1] === 'ngày' || isNumber(tokens, here + 1))) return true;
    if (word === 'chậm' && tokens.word[here + 1] === 'nhất') return true;
  }
  return false;
}

/** "kiểm tra, giám sát việc …": the word before is a verb that shares the object. */
function afterVerb(block: Block, link: Link, lexicon: Lexicon): boolean {
  const before = link.kind === 'comma' ? link.next - 2 : link.next - 2;
  for (let length = 1; length <= 3; length += 1) {
    const verb = phraseAt(lexicon.verbs, block.tokens, before - length + 1);
    if (verb && verb.next === before + 1) return true;
  }
  return false;
}

/** "công tác tuyên truyền, phổ biến …": inside a noun phrase opened by a nominaliser right before the list. */
function afterNoun(block: Block, link: Link, lexicon: Lexicon): boolean {
  const { word } = block.tokens;
  for (let at = link.next - 2; at > link.next - 9 && at > 0; at -= 1) {
    if (word[at] === ',' || word[at] === ';') return false;
    if (['việc', 'tác'].includes(word[at] ?? '') && phraseAt(lexicon.verbs, block.tokens, at + 1)) return true;
  }
  return (
    nominalisers.has(word[link.next - 2] ?? '') &&
    link.kind === 'and' &&
    ['việc', 'tác'].includes(word[link.next - 2] ?? '')
  );
}

function objectTokens(block: Block, at: number, next: number): number {
  let count = 0;
  for (let here = at; here < next && count < 6; here += 1) {
    if ([',', ';', ')'].includes(block.tokens.word[here] ?? '')) break;
    count += 1;
  }
  return count;
}
