import { callings, workLikeCallings } from '../lexicon/agency-descriptions.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isAllCapitals, isCapital, isWord } from '../text/tokens.ts';
import type { ReadAgency } from './match.ts';
import { nameTail, peopleCommittee } from './territory.ts';

const longestName = 24;
const lowerRun = 7;
/** Last syllables of heads whose names say what the body does. */
const namedByCalling = new Set(['ty', 'tâm', 'lý', 'nghiệp', 'đoàn', 'viện', 'trường']);
const callingTree = phraseSet([
  ...callings,
  ...workLikeCallings,
  'phát triển',
  'hỗ trợ',
  'xúc tiến',
  'kiểm soát',
  'ứng dụng',
]);
const longestCalling = 20;
/** Names of one syllable. */
const oneSyllable = new Set(['thuế', 'đảng', 'huế', 'bộ', 'sở']);
/** Nouns whose second syllable alone is a verb. */
const nounEnds = new Set([
  'công trình',
  'chương trình',
  'quy trình',
  'lộ trình',
  'thể thao',
  'trung cấp',
  'cao cấp',
  'môi trường',
  'thị trường',
  'tổng hợp',
]);

/** The words of a name that no list knows: capitals, few plain words between them, a territory at the end. */
export function nameRun(tokens: Tokens, at: number, lexicon: Lexicon, depth: number, read: ReadAgency): number {
  let next = at;
  let lastLower = 0;
  let capitals = 0;
  while (next < Math.min(at + longestName, tokens.count)) {
    const tail = nameTail(tokens, next, lexicon, depth, read);
    if (tail > next) return tail;
    const ahead = callingAhead(tokens, at, next, lexicon);
    if (ahead > next) {
      capitals += 1;
      lastLower = 0;
      next = ahead;
    } else if (isCapital(tokens, next)) {
      capitals += 1;
      lastLower = 0;
      next += 1;
    } else if (capitals > 0 && joinsZones(tokens, next)) {
      next += 2;
    } else if (joinsName(tokens, next, lexicon) && capitals > 0) {
      next += 1;
      lastLower = 0;
    } else if (
      isWord(tokens, next) &&
      capitals > 0 &&
      lastLower < lowerRun &&
      !endsName(
        tokens,
        next,
        lexicon,
        lastLower === 0 && !(next - 2 >= at && isCapital(tokens, next - 2)) && !isAllCapitals(tokens, next - 1),
      )
    ) {
      lastLower += 1;
      next += 1;
    } else break;
  }
  return capitals > 0 ? next : at;
}

/**
 * "Công ty Cổ phần tư vấn đầu tư xây dựng Sông Đà": token of the capital or the place that closes what a company, a centre
 * or a board of projects lives by, or `next`.
 */
function callingAhead(tokens: Tokens, at: number, next: number, lexicon: Lexicon): number {
  if (isCapital(tokens, next) || !namedByCalling.has(tokens.word[at - 1] ?? '')) return next;
  for (let here = next; here < Math.min(next + longestCalling, tokens.count); ) {
    if (here > next + 1 && isCapital(tokens, here)) return phraseAt(lexicon.bodyHeads, tokens, here) ? next : here;
    if (here > next + 1 && tokens.word[here + 1] !== 'hội' && phraseAt(lexicon.territory, tokens, here)) return here;
    const calling = phraseAt(callingTree, tokens, here) ?? nounAt(tokens, here);
    const ends = [lexicon.stops, lexicon.verbs, lexicon.manners, lexicon.modals];
    const joined = here > next && ['và', '-'].includes(tokens.word[here] ?? '');
    if (!calling && !joined && (!isWord(tokens, here) || ends.some((tree) => phraseAt(tree, tokens, here))))
      return next;
    here = calling?.next ?? here + 1;
  }
  return next;
}

function nounAt(tokens: Tokens, at: number): { next: number } | null {
  return nounEnds.has(`${tokens.word[at]} ${tokens.word[at + 1]}`) ? { next: at + 2 } : null;
}

/** "Ban Quản lý Khu kinh tế … và các Khu công nghiệp" is one body. */
function joinsZones(tokens: Tokens, at: number): boolean {
  const { word } = tokens;
  return word[at] === 'và' && word[at + 1] === 'các' && ['khu', 'cụm'].includes(word[at + 2] ?? '');
}

function joinsName(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const word = tokens.word[at] ?? '';
  if (word !== 'và' && word !== '-' && word !== '&') return false;
  const after = at + 1;
  if (!isCapital(tokens, after) || isAllCapitals(tokens, after)) return false;
  const heads = [lexicon.bodyHeads, lexicon.personHeads, lexicon.groupNouns, lexicon.wholeNames];
  return heads.every((tree) => !phraseAt(tree, tokens, after)) && peopleCommittee(tokens, after) < 0;
}

/** A capital opens a compound of two syllables or more: the word behind it ends the name only when it is a function word. */
function endsName(tokens: Tokens, at: number, lexicon: Lexicon, afterCapital: boolean): boolean {
  if (['ngoài', 'trong'].includes(tokens.word[at] ?? '') && tokens.word[at + 1] === 'nước') return false;
  if (afterCapital) return phraseAt(lexicon.stops, tokens, at) !== null || longVerbAt(tokens, at, lexicon);
  if (nounEnds.has(`${tokens.word[at - 1]} ${tokens.word[at]}`)) return false;
  return (
    phraseAt(lexicon.stops, tokens, at) !== null ||
    phraseAt(lexicon.verbs, tokens, at) !== null ||
    phraseAt(lexicon.manners, tokens, at) !== null
  );
}

/** "Cơ quan Thuế xây dựng …": behind a name of one syllable a verb of two syllables is the verb; "Xuất nhập khẩu" is one word. */
function longVerbAt(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const verb = oneSyllable.has(tokens.word[at - 1] ?? '') ? phraseAt(lexicon.verbs, tokens, at) : null;
  return verb !== null && verb.next - at > 1;
}
