import type { Lexicon } from '../lexicon/lexicon.ts';
import { provinces } from '../lexicon/provinces.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCapital, isNumber } from '../text/tokens.ts';
import type { ReadAgency } from './match.ts';

const provinceTree = phraseSet(provinces);
const longestPlace = 5;
const mostPlaces = 40;

/** Token after "UBND" or "Ủy ban nhân dân", or -1. */
export function peopleCommittee(tokens: Tokens, at: number): number {
  const { word } = tokens;
  if (word[at] === 'ubnd') return at + 1;
  const spelled = word[at] === 'ủy' && word[at + 1] === 'ban' && word[at + 2] === 'nhân';
  if (!spelled) return -1;
  return word[at + 3] === 'dân' ? at + 4 : at + 3;
}

/** Token after "tỉnh Kon Tum", "cấp huyện", "thành phố": one unit of territory with its name, or `at`. */
export function placeAt(tokens: Tokens, at: number, lexicon: Lexicon): number {
  const noun = phraseAt(lexicon.territory, tokens, at);
  if (!noun) return at;
  if (noun.value === 'cấp' || ['ủy', 'đoàn'].includes(tokens.word[noun.next] ?? '')) return at;
  return placeName(
    tokens,
    tokens.word[noun.next] === '.' && noun.value.toLowerCase() === 'tp' ? noun.next + 1 : noun.next,
    lexicon,
  );
}

function placeName(tokens: Tokens, at: number, lexicon: Lexicon): number {
  let next = at;
  while (next < at + longestPlace && isCapital(tokens, next) && !startsAgency(tokens, next, lexicon)) next += 1;
  if (next === at && isNumber(tokens, at) && ['phường', 'quận'].includes(tokens.word[at - 1] ?? '')) return at + 1;
  const dashed =
    next > at && tokens.word[next] === '-' && isCapital(tokens, next + 1) && !startsAgency(tokens, next + 1, lexicon);
  if (!dashed) return next;
  next += 1;
  while (next < at + 2 * longestPlace && isCapital(tokens, next)) next += 1;
  return next;
}

function startsAgency(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  return (
    phraseAt(lexicon.bodyHeads, tokens, at) !== null ||
    phraseAt(lexicon.personHeads, tokens, at) !== null ||
    phraseAt(lexicon.territory, tokens, at) !== null
  );
}

/** Token after the places that follow a People's Committee: "các huyện, thị xã Đức Phổ và thành phố". */
export function territoryTail(tokens: Tokens, at: number, lexicon: Lexicon): number {
  let next = at;
  for (let places = 0; places < mostPlaces; places += 1) {
    const separator = places === 0 ? next : skipSeparator(tokens, next);
    if (places > 0 && separator === next) break;
    const noun = ['các', 'từng', 'mỗi'].includes(tokens.word[separator] ?? '') ? separator + 1 : separator;
    const place = placeAt(tokens, noun, lexicon);
    if (place === noun) break;
    const above = tokens.word[place] === 'thuộc' ? placeAt(tokens, place + 1, lexicon) : place;
    next = above > place + 1 ? above : place;
  }
  return closingWords(tokens, next, lexicon);
}

function skipSeparator(tokens: Tokens, at: number): number {
  const word = tokens.word[at] ?? '';
  if (word === ',' && tokens.word[at + 1] === 'và') return at + 2;
  return [',', 'và', '-', '/', '&'].includes(word) ? at + 1 : at;
}

function closingWords(tokens: Tokens, at: number, lexicon: Lexicon): number {
  const modifier = phraseAt(lexicon.groupModifiers, tokens, at);
  if (
    modifier &&
    ['liên quan', 'có liên quan', 'cùng cấp', 'các cấp', 'nêu trên', 'trực thuộc', 'trong tỉnh', 'khác'].includes(
      modifier.value,
    )
  )
    return central(tokens, modifier.next);
  if (tokens.word[at] === 'trên' && tokens.word[at + 1] === 'địa' && tokens.word[at + 2] === 'bàn') {
    const place = placeAt(tokens, at + 3, lexicon);
    return place > at + 3 ? place : at;
  }
  return central(tokens, at);
}

function central(tokens: Tokens, at: number): number {
  return tokens.word[at] === 'trung' && tokens.word[at + 1] === 'ương' ? at + 2 : at;
}

/** Token after what may stand behind a full name: "tỉnh", "Thành phố Huế", "Tỉnh ủy", "các cấp", "- Chi nhánh tỉnh". */
export function nameTail(tokens: Tokens, at: number, lexicon: Lexicon, depth: number, read: ReadAgency): number {
  const { word } = tokens;
  if (word[at] === 'các' && word[at + 1] === 'cấp') return at + 2;
  if (word[at] === 'các' && placeAt(tokens, at + 1, lexicon) > at + 1) return territoryTail(tokens, at, lexicon);
  const place = placeAt(tokens, at, lexicon);
  if (place > at) return place;
  const province = isCapital(tokens, at) ? phraseAt(provinceTree, tokens, at) : null;
  if (province) return province.next;
  if (word[at] === 'trung' && word[at + 1] === 'ương') return at + 2;
  if (word[at] === 'của' && word[at + 1] === 'quốc' && word[at + 2] === 'hội') return at + 3;
  const dashed = word[at] === '-' && word[at + 1] === 'chi' && word[at + 2] === 'nhánh' ? at + 1 : at;
  const nested = isCapital(tokens, dashed) ? read(tokens, dashed, lexicon, false, depth + 1) : null;
  if (nested && nested.kind !== 'group' && nested.kind !== 'person') return nested.next;
  return word[at] === 'khu' && word[at + 1] === 'vực' ? capitalsAfter(tokens, at + 2) : place;
}

function capitalsAfter(tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + longestPlace && (isCapital(tokens, next) || (next === at && isNumber(tokens, next)))) next += 1;
  return next;
}
