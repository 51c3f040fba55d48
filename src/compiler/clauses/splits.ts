import { resultsBehindAnd, resultVerbs } from '../lexicon/clause-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt } from '../text/phrases.ts';
import { isCapital, isNumber } from '../text/tokens.ts';
import type { Candidate, Link } from './links.ts';
import { skipTime } from './openings.ts';

/** A verb needs an object of this many tokens before the next verb can start a duty of its own. */
const shortestObject = 5;
const shortestSegment = 4;
/** Last syllables of nouns behind which "tổ chức" is a noun too ("cơ quan, tổ chức"). */
const bodiesBefore = new Set(['quan', 'vị', 'thể', 'nhân', 'nghiệp', 'ngành']);
/** Words behind "gửi" that bring a receiver, not an object. */
const toReceivers = new Set(['về', 'cho', 'đến', 'các', 'tới', 'qua']);

/** Whether the verb behind a link opens a row of its own. */
export function splits(
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
  if (candidate.group === 'report') return objectLength > 1 && datedBefore(block, candidate.end, next);
  if (objectLength < shortestObject || candidate.group === 'present') return false;
  if (candidate.group === 'submit') return !isCapital(tokens, candidate.end) && !toReceivers.has(rest);
  if (candidate.name === 'phối hợp') return ['với', 'cùng', 'chặt'].includes(rest);
  if (candidate.group === 'advise') return true;
  const results = link.kind === 'and' ? resultsBehindAnd : resultVerbs;
  if (results.has(candidate.name) || ([',', 'và'].includes(rest) && link.kind === 'comma')) return false;
  if (candidate.name === 'tổ chức' && bodiesBefore.has(tokens.word[link.next - 2] ?? '')) return false;
  if (onlyTime(block, candidate, next) || rest === tokens.word[link.next - 2]) return false;
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
  const before = link.next - 2;
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
  return false;
}

function objectTokens(block: Block, at: number, next: number): number {
  let count = 0;
  for (let here = at; here < next && count < 6; here += 1) {
    if ([',', ';', ')'].includes(block.tokens.word[here] ?? '')) break;
    count += 1;
  }
  return count;
}
