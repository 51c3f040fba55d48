import type { Lexicon } from '../lexicon/lexicon.ts';
import { phraseAt } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCapital } from '../text/tokens.ts';
import { descriptionAt } from './description.ts';
import type { ReadAgency } from './match.ts';
import { placeAt, territoryTail } from './territory.ts';

const mostModifiers = 5;
/** These say which of a kind, not what kind: no further noun of the group stands behind them. */
const closing = new Set([
  'liên quan',
  'có liên quan',
  'khác',
  'hữu quan',
  'nêu trên',
  'nói trên',
  'trực thuộc',
  'cùng cấp',
  'các cấp',
  'tương ứng',
  'trong tỉnh',
  'trong ngành',
]);

/** Token after the words that say what kind of body a noun means: "sự nghiệp công lập", "nhà nước". */
export function typeWordsAt(tokens: Tokens, at: number, lexicon: Lexicon): number {
  let next = at;
  for (let count = 0; count < 2; count += 1) {
    const type = namedAt(tokens, next, lexicon) < 0 ? phraseAt(lexicon.groupModifiers, tokens, next) : null;
    if (!type || closing.has(type.value)) break;
    next = secondModifier(tokens, type.next, lexicon);
  }
  return next;
}

/**
 * Token after what tells which bodies a group means: "có liên quan của tỉnh", "trực thuộc Bộ".
 * @param described words that no list knows may describe the group too
 */
export function modifiersAt(
  tokens: Tokens,
  at: number,
  lexicon: Lexicon,
  described: boolean,
  depth: number,
  read: ReadAgency,
): number {
  let next = at;
  for (let count = 0; count < mostModifiers; count += 1) {
    const after = modifierAt(tokens, next, lexicon, depth, read);
    if (after === next) break;
    next = after;
  }
  if (!described || next > at) return next;
  const behind = descriptionAt(tokens, next, lexicon);
  return behind > next ? ownerAt(tokens, behind, lexicon, depth, read) : next;
}

function modifierAt(tokens: Tokens, at: number, lexicon: Lexicon, depth: number, read: ReadAgency): number {
  const owned = ownerAt(tokens, at, lexicon, depth, read);
  if (owned > at) return owned;
  const named = namedAt(tokens, at, lexicon);
  if (named > at) return named;
  const plain = phraseAt(lexicon.groupModifiers, tokens, at);
  if (plain) return secondModifier(tokens, plain.next, lexicon);
  const place = placeAt(tokens, at, lexicon);
  return place > at ? territoryTail(tokens, at, lexicon) : at;
}

/** "lực lượng Thanh tra giao thông", "ngành Giáo dục và Đào tạo": token after the name behind a noun, or -1. */
function namedAt(tokens: Tokens, at: number, lexicon: Lexicon): number {
  if (!isCapital(tokens, at)) return -1;
  const name = phraseAt(lexicon.wholeNames, tokens, at) ?? phraseAt(lexicon.fields, tokens, at);
  return name?.next ?? -1;
}

/** "báo chí, truyền thông": two modifiers of one noun. */
function secondModifier(tokens: Tokens, at: number, lexicon: Lexicon): number {
  if (![',', 'và', '-'].includes(tokens.word[at] ?? '') || isCapital(tokens, at + 1) || tokens.word[at + 1] === 'các')
    return at;
  const more = phraseAt(lexicon.groupModifiers, tokens, at + 1);
  return more && (phraseAt(lexicon.groupNouns, tokens, at + 1)?.next ?? 0) < more.next ? more.next : at;
}

/** "của tỉnh", "thuộc Bộ Y tế", "trên địa bàn thành phố", "trong và ngoài ngành". */
function ownerAt(tokens: Tokens, at: number, lexicon: Lexicon, depth: number, read: ReadAgency): number {
  const link = linkWord(tokens, at);
  if (link === at) return at;
  const where = placeAt(tokens, link, lexicon);
  if (where > link) return territoryTail(tokens, link, lexicon);
  const owner = read(tokens, link, lexicon, true, depth + 1);
  if (owner) return owner.next;
  if (tokens.word[link] === 'trung' && tokens.word[link + 1] === 'ương') return link + 2;
  if (isCapital(tokens, link))
    return phraseAt(lexicon.bodyHeads, tokens, link)?.next ?? link + 1 + Number(isCapital(tokens, link + 1));
  if (tokens.word[link] === 'ngành') return link + 1;
  return tokens.word[link - 1] === 'bàn' ? link : at;
}

function linkWord(tokens: Tokens, at: number): number {
  const { word } = tokens;
  const area = ['đóng', 'hoạt'].includes(word[at] ?? '')
    ? at + (word[at] === 'đóng' && word[at + 1] !== 'chân' ? 1 : 2)
    : at;
  if (word[area] === 'trên' && word[area + 1] === 'địa' && word[area + 2] === 'bàn') return area + 3;
  if (word[at] === 'trực' && word[at + 1] === 'thuộc') return at + 2;
  if (word[at] === 'trong' && word[at + 1] === 'và' && word[at + 2] === 'ngoài') return at + 3;
  return ['của', 'thuộc', 'trong', 'tại'].includes(word[at] ?? '') ? at + 1 : at;
}
