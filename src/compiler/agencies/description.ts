import { callings, describedNouns, notDepartments, workLikeCallings } from '../lexicon/agency-descriptions.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import { phraseAt, phrasesOf } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCapital, isWord } from '../text/tokens.ts';
import { inNoun } from './calling-name.ts';

type Calling = 'plain' | 'work';
const callingTree = phrasesOf<Calling>([
  ...callings.map((verb): [string, Calling] => [verb, 'plain']),
  ...workLikeCallings.map((verb): [string, Calling] => [verb, 'work']),
]);
/** Tokens of a description, and fewest of one that is no calling: a single one may be a verb the list lacks. */
const longest = 9;
const shortest = 2;
/** Territories do work; they have no calling of that kind. */
const places = new Set(['tỉnh', 'phương', 'huyện', 'xã', 'phố', 'quận', 'phường']);
/** Function words that go on with the sentence behind a name. */
const behindNames = new Set(['trong', 'để', 'chủ', 'tại', 'trên', 'có', 'cần', 'phải', 'theo']);

/**
 * Token after the words that describe a group and stand in no list: "nuôi tôm trọng điểm", "sản xuất giống Nam Trung
 * Bộ". They belong to the name only when the verb of the duty, or the rest of the list, follows behind them.
 */
export function descriptionAt(tokens: Tokens, at: number, lexicon: Lexicon): number {
  const calling = callingAt(tokens, at);
  let next = calling?.next ?? at;
  if (calling?.value === 'work' && inNoun(tokens, next)) next += 2;
  if (calling?.value === 'work')
    return !places.has(tokens.word[at - 1] ?? '') && startsVerb(tokens, next, lexicon) ? next : at;
  while (calling && [',', 'và'].includes(tokens.word[next] ?? '')) {
    const more = phraseAt(callingTree, tokens, next + 1);
    if (more?.value !== 'plain') break;
    next = more.next;
  }
  const start = next;
  while (next < at + longest && goesOn(tokens, next, lexicon))
    next = phraseAt(callingTree, tokens, next)?.next ?? next + 1;
  if (!calling && next - start < shortest) return at;
  if (calling && ends(tokens, next)) return next;
  return leadsOn(tokens, next, lexicon, calling !== null && next === start) ? next : at;
}

function callingAt(tokens: Tokens, at: number): PhraseMatch<Calling> | null {
  const noun = tokens.word[at - 1] ?? '';
  if (!describedNouns.has(noun) || (noun === 'sở' && !notDepartments.has(tokens.word[at - 2] ?? ''))) return null;
  return phraseAt(callingTree, tokens, at);
}

function goesOn(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  if (!isWord(tokens, at)) return false;
  if (isCapital(tokens, at)) return isCapital(tokens, at - 1) || !phraseAt(lexicon.bodyHeads, tokens, at);
  const ends = [lexicon.stops, lexicon.verbs, lexicon.manners, lexicon.modals, lexicon.groupNouns];
  return ends.every((tree) => phraseAt(tree, tokens, at) === null);
}

function startsVerb(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  if (isCapital(tokens, at)) return false;
  return [lexicon.verbs, lexicon.modals, lexicon.manners].some((tree) => phraseAt(tree, tokens, at) !== null);
}

function ends(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || [';', ':', '.'].includes(tokens.word[at] ?? '');
}

/** Whether a verb, a modal or more of the list stands behind a description. */
function leadsOn(tokens: Tokens, at: number, lexicon: Lexicon, calling: boolean): boolean {
  const word = tokens.word[at] ?? '';
  if (word === 'và' || word === ',') return calling || tokens.word[at + 1] === 'các' || isCapital(tokens, at + 1);
  if (word === ':') return true;
  return behindNames.has(word) || startsVerb(tokens, at, lexicon);
}
