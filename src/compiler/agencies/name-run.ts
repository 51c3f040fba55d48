import type { Lexicon } from '../lexicon/lexicon.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isAllCapitals, isCapital, isWord } from '../text/tokens.ts';
import { callingAhead, inNoun } from './calling-name.ts';
import type { ReadAgency } from './match.ts';
import { nameTail, peopleCommittee } from './territory.ts';

const longestName = 24;
const lowerRun = 7;
const longestTopic = 12;
/** Names of one syllable. */
const oneSyllable = new Set(['thuế', 'đảng', 'huế', 'bộ', 'sở']);
const fieldVerbs = phraseSet([
  'thông tin',
  'đào tạo',
  'giáo dục',
  'nghiên cứu',
  'phát triển',
  'đầu tư',
  'quản lý',
  'tổng hợp',
  'giám sát',
  'kiểm soát',
  'bảo vệ',
  'điều tra',
  'phân tích',
  'phân loại',
  'xúc tiến',
  'thi đua',
  'kiểm định',
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
    } else if (capitals > 0 && topicAfter(tokens, next, lexicon) > next) {
      return topicAfter(tokens, next, lexicon);
    } else if (capitals > 0 && joinsLetters(tokens, next)) {
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

/** "Ủy ban quốc gia về hợp tác kinh tế …": token after what a national committee is about, or `at`. */
function topicAfter(tokens: Tokens, at: number, lexicon: Lexicon): number {
  const { word } = tokens;
  const national = word[at - 2] === 'quốc' && word[at - 1] === 'gia';
  if (word[at] !== 'về' || !(national || (word[at - 2] === 'trung' && word[at - 1] === 'ương'))) return at;
  let next = phraseAt(lexicon.verbs, tokens, at + 1)?.next ?? at + 1;
  while (next < at + longestTopic && isWord(tokens, next) && !endsName(tokens, next, lexicon, false)) next += 1;
  return next > at + 2 ? next : at;
}

/** "Ủy ban KH,CN&MT": marks inside an abbreviation. */
function joinsLetters(tokens: Tokens, at: number): boolean {
  if (![',', '&'].includes(tokens.word[at] ?? '') || !isAllCapitals(tokens, at - 1) || !isAllCapitals(tokens, at + 1))
    return false;
  return tokens.end[at - 1] === tokens.start[at] && tokens.end[at] === tokens.start[at + 1];
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
  if (inNoun(tokens, at) || isFieldVerb(tokens, at, lexicon)) return false;
  return (
    phraseAt(lexicon.stops, tokens, at) !== null ||
    phraseAt(lexicon.verbs, tokens, at) !== null ||
    phraseAt(lexicon.manners, tokens, at) !== null
  );
}

/** "Trung tâm Công nghệ thông tin tổ chức …": a verb that names a field, when the verb of the clause stands behind it. */
function isFieldVerb(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const field = phraseAt(fieldVerbs, tokens, at);
  if (!field) return false;
  const behind = tokens.word[field.next] ?? '';
  if ([',', 'và', '-'].includes(behind))
    return isCapital(tokens, field.next + 1) || tokens.word[field.next + 1] === 'các';
  return (
    field.next >= tokens.count ||
    [';', ':', '.', 'chủ', 'có'].includes(behind) ||
    [lexicon.verbs, lexicon.modals, lexicon.manners].some((tree) => phraseAt(tree, tokens, field.next) !== null)
  );
}

/** "Cơ quan Thuế xây dựng …": behind a name of one syllable a verb of two syllables is the verb; "Xuất nhập khẩu" is one word. */
function longVerbAt(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const verb = oneSyllable.has(tokens.word[at - 1] ?? '') ? phraseAt(lexicon.verbs, tokens, at) : null;
  return verb !== null && verb.next - at > 1;
}
