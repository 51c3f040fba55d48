import type { Lexicon } from '../lexicon/lexicon.ts';
import { phraseAt } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCapital } from '../text/tokens.ts';
import type { AgencyMatch, ReadAgency } from './match.ts';
import { peopleCommittee, placeAt, territoryTail } from './territory.ts';

const mostNouns = 12;
const mostModifiers = 5;

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
  const group = nounsAt(tokens, noun, lexicon);
  if (!group) return determined ? pluralBody(tokens, at, noun, lexicon, depth, read) : null;
  const next = modifiersAt(tokens, group.next, lexicon, depth, read);
  const certain = determined || group.count > 1 || (inList && next > group.next);
  return certain ? { from: at, next, kind: 'group' } : null;
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

function nounsAt(tokens: Tokens, at: number, lexicon: Lexicon): { next: number; count: number } | null {
  let next = at;
  let count = 0;
  while (count < mostNouns) {
    const start = count === 0 ? at : afterSeparator(tokens, next);
    if (count > 0 && start === next) break;
    const noun = groupNoun(tokens, start, lexicon);
    if (noun < 0) break;
    next = noun;
    count += 1;
  }
  return count > 0 ? { next, count } : null;
}

function groupNoun(tokens: Tokens, at: number, lexicon: Lexicon): number {
  if (peopleCommittee(tokens, at) >= 0) return -1;
  const noun = phraseAt(lexicon.groupNouns, tokens, at);
  if (!noun) return -1;
  const named =
    isCapital(tokens, at) && isCapital(tokens, noun.next) && !phraseAt(lexicon.groupNouns, tokens, noun.next);
  return named ? -1 : noun.next;
}

function afterSeparator(tokens: Tokens, at: number): number {
  const { word } = tokens;
  let next = at;
  if ([',', '-', '/', '&', 'và'].includes(word[next] ?? '')) next += 1;
  if (next > at && word[next] === 'và') next += 1;
  return next > at && word[next] === 'các' ? next + 1 : next;
}

function modifiersAt(tokens: Tokens, at: number, lexicon: Lexicon, depth: number, read: ReadAgency): number {
  let next = at;
  for (let count = 0; count < mostModifiers; count += 1) {
    const after = modifierAt(tokens, next, lexicon, depth, read);
    if (after === next) break;
    next = after;
  }
  return next;
}

function modifierAt(tokens: Tokens, at: number, lexicon: Lexicon, depth: number, read: ReadAgency): number {
  const known = isCapital(tokens, at) ? phraseAt(lexicon.wholeNames, tokens, at) : null;
  if (known) return known.next;
  const plain = phraseAt(lexicon.groupModifiers, tokens, at);
  if (plain) {
    const more = [',', 'và', '-'].includes(tokens.word[plain.next] ?? '')
      ? phraseAt(lexicon.groupModifiers, tokens, plain.next + 1)
      : null;
    return more && !phraseAt(lexicon.groupNouns, tokens, plain.next + 1) && !isCapital(tokens, plain.next + 1)
      ? more.next
      : plain.next;
  }
  const place = placeAt(tokens, at, lexicon);
  if (place > at) return territoryTail(tokens, at, lexicon);
  const link = linkWord(tokens, at);
  if (link === at) return at;
  const where = placeAt(tokens, link, lexicon);
  if (where > link) return where;
  const owner = read(tokens, link, lexicon, true, depth + 1);
  if (owner) return owner.next;
  const capital = isCapital(tokens, link);
  return capital && tokens.word[at] !== 'cấp' ? link + 1 + Number(isCapital(tokens, link + 1)) : at;
}

function linkWord(tokens: Tokens, at: number): number {
  const { word } = tokens;
  if (word[at] === 'trên' && word[at + 1] === 'địa' && word[at + 2] === 'bàn') return at + 3;
  if (word[at] === 'trực' && word[at + 1] === 'thuộc') return at + 2;
  return ['của', 'thuộc', 'trong', 'tại'].includes(word[at] ?? '') ? at + 1 : at;
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
