import { likeGroupNouns } from '../lexicon/agency-heads.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCapital } from '../text/tokens.ts';
import { modifiersAt, typeWordsAt } from './group-modifiers.ts';
import type { AgencyMatch, ReadAgency } from './match.ts';
import { peopleCommittee } from './territory.ts';

const mostNouns = 12;
const noBodies = phraseSet(likeGroupNouns);
/** A noun of so many syllables names a body in a list even without a word behind it. */
const longNoun = 3;
/** Nouns that always open an item of their own. */
const ownItem = new Set(['cơ quan ngang bộ', 'cơ quan thuộc chính phủ', 'tổ chức pháp chế']);
/** "các ngành, các cấp" is one group; with other nouns a second "các" opens a second group. */
const oneGroup = new Set(['cấp', 'ngành', 'giới']);

/** A group of bodies: "các sở, ban, ngành tỉnh", "các cơ quan báo chí, truyền thông của tỉnh". */
export function groupAt(
  tokens: Tokens,
  at: number,
  lexicon: Lexicon,
  inList: boolean,
  depth: number,
  read: ReadAgency,
): AgencyMatch | null {
  const noun = skipDeterminer(tokens, at);
  const determined = noun > at;
  const offices = determined ? officesAt(tokens, at, noun, lexicon) : null;
  if (offices) return offices;
  const group = nounsAt(tokens, noun, lexicon);
  if (!group) return determined ? pluralBody(tokens, at, noun, lexicon, depth, read) : null;
  const places = !determined && !inList && !isCapital(tokens, at) && phraseAt(lexicon.territory, tokens, at) !== null;
  if (places) return null;
  const plural = determined || group.count > 1;
  const next = modifiersAt(tokens, group.next, lexicon, plural, depth, read);
  const certain = plural || (inList && (next > group.bare || group.bare - noun >= longNoun));
  return certain ? { from: at, next, kind: 'group' } : null;
}

/** "Các Bộ trưởng", "các Vụ trưởng": offices without the names of their bodies. */
function officesAt(tokens: Tokens, from: number, at: number, lexicon: Lexicon): AgencyMatch | null {
  const office = isCapital(tokens, at) ? phraseAt(lexicon.personHeads, tokens, at) : null;
  const bare = office && office.next - at > 1 && !isCapital(tokens, office.next) && tokens.word[at + 1] === 'trưởng';
  return bare ? { from, next: office.next, kind: 'person' } : null;
}

function skipDeterminer(tokens: Tokens, at: number): number {
  const { word } = tokens;
  let next = at;
  if (word[next] === 'tất' && word[next + 1] === 'cả') next += 2;
  if (word[next] === 'toàn' && word[next + 1] === 'thể') next += 2;
  if (word[next] === 'hệ' && word[next + 1] === 'thống') next += 2;
  if (['các', 'từng', 'mọi', 'mỗi', 'những'].includes(word[next] ?? '')) next += 1;
  return next;
}

interface Nouns {
  next: number;
  /** Token after the last noun, without the words of type behind it. */
  bare: number;
  count: number;
}

/** "sở, ban, ngành", "đơn vị sự nghiệp, doanh nghiệp nhà nước": nouns under one "các", each with its type. */
function nounsAt(tokens: Tokens, at: number, lexicon: Lexicon): Nouns | null {
  let group: Nouns | null = null;
  let last = '';
  for (let count = 0; count < mostNouns; count += 1) {
    const start = group ? afterSeparator(tokens, group.next, last) : at;
    if (group && start === group.next) break;
    const noun = groupNoun(tokens, start, lexicon);
    if (noun < 0 || (group && ownItem.has(printed(tokens, start, noun)))) break;
    last = tokens.word[noun - 1] ?? '';
    group = { next: typeWordsAt(tokens, noun, lexicon), bare: noun, count: count + 1 };
  }
  return group;
}

const printed = (tokens: Tokens, from: number, next: number): string => tokens.word.slice(from, next).join(' ');

function groupNoun(tokens: Tokens, at: number, lexicon: Lexicon): number {
  if (peopleCommittee(tokens, at) >= 0 || phraseAt(noBodies, tokens, at)) return -1;
  const noun = phraseAt(lexicon.groupNouns, tokens, at);
  if (!noun || tokens.word[noun.next] === 'trưởng') return -1;
  const named =
    isCapital(tokens, at) &&
    isCapital(tokens, noun.next) &&
    !phraseAt(lexicon.groupNouns, tokens, noun.next) &&
    tokens.word[noun.next] !== 'nhà';
  return named ? -1 : noun.next;
}

function afterSeparator(tokens: Tokens, at: number, last: string): number {
  const { word } = tokens;
  let next = at;
  if ([',', '-', '/', '&', 'và'].includes(word[next] ?? '')) next += 1;
  if (next > at && word[next] === 'và') next += 1;
  if (next === at || word[next] !== 'các') return next;
  return oneGroup.has(last) && oneGroup.has(word[next + 1] ?? '') ? next + 1 : at;
}

/** "các Vụ Thị trường ngoài nước": a plural before one or several full names. */
function pluralBody(
  tokens: Tokens,
  at: number,
  noun: number,
  lexicon: Lexicon,
  depth: number,
  read: ReadAgency,
): AgencyMatch | null {
  if (!isCapital(tokens, noun)) return null;
  const body = read(tokens, noun, lexicon, false, depth + 1);
  return body && body.kind !== 'group' ? { ...body, from: at } : null;
}
