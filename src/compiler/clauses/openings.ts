import { adjunctOpeners, connectors, temporalOpeners, temporalWords } from '../lexicon/clause-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isAllCapitals, isCapital, isNumber, isWord } from '../text/tokens.ts';

const connectorTree = phraseSet(connectors);
const adjunctTree = phraseSet(adjunctOpeners);
const longestTime = 24;
const timeNouns = new Set(['quý', 'tháng', 'năm', 'tuần', 'i', 'v']);

/** Token after connectors and marks at the head of a clause. */
export function skipConnectors(tokens: Tokens, at: number, next: number): number {
  let here = at;
  for (;;) {
    const connector = phraseAt(connectorTree, tokens, here);
    if (connector && connector.next < next && connector.value !== 'đối với') here = connector.next;
    else if (here < next && !isWord(tokens, here) && !isNumber(tokens, here)) here += 1;
    else return here;
  }
}

/** Token after a run of words of time ("Định kỳ 6 tháng, 1 năm", "Hàng năm (tháng 5)"), or `at`. */
export function skipTime(tokens: Tokens, at: number, next: number): number {
  if (!temporalOpeners.has(tokens.word[at] ?? '')) return at;
  let here = at;
  let times = 0;
  while (
    here < Math.min(next, at + longestTime) &&
    (temporalWords.has(tokens.word[here] ?? '') || isNumber(tokens, here))
  ) {
    if (
      here > at &&
      isCapital(tokens, here) &&
      !timeNouns.has(tokens.word[here] ?? '') &&
      !isAllCapitals(tokens, here) &&
      tokens.word[here - 1] === ','
    )
      break;
    if (isNumber(tokens, here) || ['năm', 'tháng', 'quý', 'kỳ', 'tuần', 'ngày'].includes(tokens.word[here] ?? ''))
      times += 1;
    here += 1;
  }
  return times > 0 ? here : at;
}

/** Token after adverbs of manner and of time that stand before a verb. */
export function skipManners(tokens: Tokens, at: number, next: number, lexicon: Lexicon): number {
  let here = at;
  for (let steps = 0; steps < 12; steps += 1) {
    if (here >= next) return here;
    const manner = phraseAt(lexicon.manners, tokens, here) ?? phraseAt(lexicon.modals, tokens, here);
    const verb = phraseAt(lexicon.verbs, tokens, here);
    const rhythm = manner && !verb && tokens.word[here] === 'định' ? skipTime(tokens, here, next) : here;
    if (manner && rhythm > manner.next) here = rhythm;
    else if (manner && (!verb || (verb.next <= manner.next && leadsOn(tokens, manner.next, lexicon)))) {
      here = tokens.word[manner.next] === '(' ? skipParenthesis(tokens, manner.next, next) : manner.next;
    } else {
      const time = skipTime(tokens, here, next);
      const comma =
        here > at &&
        [',', 'và'].includes(tokens.word[here] ?? '') &&
        phraseAt(lexicon.manners, tokens, here + 1) !== null;
      if (time === here && !comma) return here;
      here = comma ? here + 1 : time;
    }
  }
  return here;
}

/** "tăng cường kiểm tra": an adverb that could be the verb is one only when a verb follows. */
function leadsOn(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const behind = [',', 'và'].includes(tokens.word[at] ?? '') ? at + 1 : at;
  const role = tokens.word[behind] === 'chủ' && tokens.word[behind + 1] === 'trì';
  return role || [lexicon.verbs, lexicon.manners].some((tree) => phraseAt(tree, tokens, behind) !== null);
}

export function skipParenthesis(tokens: Tokens, at: number, next: number): number {
  for (let here = at; here < Math.min(next, at + 30); here += 1) if (tokens.word[here] === ')') return here + 1;
  return at;
}

/** Whether a clause opens with a basis, a condition, a purpose or a time. */
export function opensAdjunct(tokens: Tokens, at: number): boolean {
  return phraseAt(adjunctTree, tokens, at) !== null;
}
