import type { Lexicon } from '../lexicon/lexicon.ts';
import { phraseAt } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isAllCapitals, isCapital, isWord } from '../text/tokens.ts';
import { groupAt } from './group.ts';
import { nameTail, peopleCommittee, territoryTail } from './territory.ts';

/** A body, an office or a group of bodies named in a block. Token positions. */
export interface AgencyMatch {
  from: number;
  next: number;
  kind: 'body' | 'committee' | 'person' | 'group';
  /** The field after Sở or Bộ, with its full name. */
  field?: { from: number; next: number; name: string };
}

/** Names inside names ("Văn phòng Ban Chỉ đạo Bộ …") are followed this deep. */
const deepest = 3;
const longestName = 14;
const lowerRun = 4;
const headlineWords = new Set([
  'bộ máy',
  'bộ phận',
  'hội nghị',
  'đội ngũ',
  'khu vực',
  'ban đầu',
  'trường hợp',
  'đoàn kết',
]);

/**
 * The agency that starts at a token, or null.
 * @param inList a single noun without "các" counts too ("…, đơn vị liên quan")
 */
export function agencyAt(tokens: Tokens, at: number, lexicon: Lexicon, inList = false, depth = 0): AgencyMatch | null {
  if (depth > deepest || at >= tokens.count || !isWord(tokens, at)) return null;
  return (
    wholeName(tokens, at, lexicon, depth) ??
    committee(tokens, at, lexicon) ??
    office(tokens, at, lexicon, depth) ??
    body(tokens, at, lexicon, depth) ??
    groupAt(tokens, at, lexicon, inList, depth)
  );
}

function wholeName(tokens: Tokens, at: number, lexicon: Lexicon, depth: number): AgencyMatch | null {
  if (!isCapital(tokens, at)) return null;
  const name = phraseAt(lexicon.wholeNames, tokens, at);
  return name && { from: at, next: nameTail(tokens, name.next, lexicon, depth), kind: 'body' };
}

function committee(tokens: Tokens, at: number, lexicon: Lexicon): AgencyMatch | null {
  const next = peopleCommittee(tokens, at);
  return next < 0 ? null : { from: at, next: territoryTail(tokens, next, lexicon), kind: 'committee' };
}

function office(tokens: Tokens, at: number, lexicon: Lexicon, depth: number): AgencyMatch | null {
  const head = depth > deepest ? null : phraseAt(lexicon.personHeads, tokens, at);
  if (!head) return null;
  const separator = tokens.word[head.next];
  if (separator === ',' || separator === 'và' || separator === '-') {
    const second =
      phraseAt(lexicon.personHeads, tokens, head.next + 1) && office(tokens, head.next + 1, lexicon, depth + 1);
    if (second) return { ...second, from: at };
  }
  const of = tokens.word[head.next] === 'của' ? head.next + 1 : head.next;
  const where = agencyAt(tokens, of, lexicon, true, depth + 1);
  if (where) return { ...where, from: at, kind: 'person' };
  const bare = isCapital(tokens, of) ? phraseAt(lexicon.groupNouns, tokens, of) : null;
  if (bare && isCapital(tokens, at)) return { from: at, next: bare.next, kind: 'person' };
  const field = phraseAt(lexicon.fields, tokens, of);
  if (field && isCapital(tokens, of)) return { from: at, next: field.next, kind: 'person' };
  const named = capitalRun(tokens, of);
  return named > of + 1 && isCapital(tokens, at) ? { from: at, next: named, kind: 'person' } : null;
}

function capitalRun(tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + 6 && isCapital(tokens, next)) next += 1;
  return next;
}

function body(tokens: Tokens, at: number, lexicon: Lexicon, depth: number): AgencyMatch | null {
  if (!isCapital(tokens, at)) return null;
  const head = phraseAt(lexicon.bodyHeads, tokens, at);
  if (!head || isHeadlineWord(tokens, at, lexicon)) return null;
  const field =
    takesField(tokens, at) && isCapital(tokens, head.next) ? phraseAt(lexicon.fields, tokens, head.next) : null;
  if (field) {
    const next = nameTail(tokens, field.next, lexicon, depth);
    return { from: at, next, kind: 'body', field: { from: head.next, next: field.next, name: field.value } };
  }
  const next = nameRun(tokens, head.next, lexicon, depth);
  if (next > head.next) return { from: at, next, kind: 'body' };
  const bare = phraseAt(lexicon.bareHeads, tokens, at);
  return bare && { from: at, next: bare.next, kind: 'body' };
}

/** In a line of capitals "TỔ CHỨC", "BÁO CÁO", "BỘ MÁY" look like a head with a name. */
function isHeadlineWord(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  if (!isAllCapitals(tokens, at) || !isAllCapitals(tokens, at + 1)) return false;
  const pair = `${tokens.word[at]} ${tokens.word[at + 1]}`;
  return phraseAt(lexicon.verbs, tokens, at) !== null || headlineWords.has(pair);
}

function takesField(tokens: Tokens, at: number): boolean {
  return ['sở', 'bộ', 'phòng', 'ban'].includes(tokens.word[at] ?? '');
}

/** The words of a name that no list knows: capitals, few plain words between them, a territory at the end. */
function nameRun(tokens: Tokens, at: number, lexicon: Lexicon, depth: number): number {
  let next = at;
  let lastLower = 0;
  let capitals = 0;
  while (next < Math.min(at + longestName, tokens.count)) {
    const tail = nameTail(tokens, next, lexicon, depth);
    if (tail > next) return tail;
    if (isCapital(tokens, next)) {
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
      !endsName(tokens, next, lexicon, lastLower === 0 && !isCapital(tokens, next - 2))
    ) {
      lastLower += 1;
      next += 1;
    } else break;
  }
  return capitals > 0 ? next : at;
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
  if (afterCapital) return phraseAt(lexicon.stops, tokens, at) !== null;
  return (
    phraseAt(lexicon.stops, tokens, at) !== null ||
    phraseAt(lexicon.verbs, tokens, at) !== null ||
    phraseAt(lexicon.manners, tokens, at) !== null
  );
}
