import { foldDiacritics, lowerWithOneTonePlace } from '../../kernel/vietnamese.ts';
import { actTypes } from '../lexicon/act-types.ts';
import type { Block } from '../text/blocks.ts';

/** What stands before a number: where the citation starts, the type of the act, whether "số" is printed. */
export interface NumberLead {
  from: number;
  type: string | null;
  withSo: boolean;
}

const types = actTypes.map(([name]) => lowerWithOneTonePlace(name)).sort((one, other) => other.length - one.length);
const typeNames = new Map(actTypes.map(([name]) => [lowerWithOneTonePlace(name), name]));
const typesByLastWord = Map.groupBy(types, (name) => name.slice(name.lastIndexOf(' ') + 1));
/** Characters before a number in which its type word is looked for. */
export const lookBehind = 90;
/** A law's name is longer than any type word. */
const longestLawName = 220;
/** "số", also as scanners read it. */
const numberWord = /(?:^|[\s(:,"])(s[oóòỏõôốồổỗộơớờ] ?:? ?)$/;
/** Words between the type and the number that belong to the type. */
const qualifiers =
  /(?:^|\s)(?:liên ngành|liên tịch|liên bộ|thẩm định|thẩm tra|hành động|phối hợp|kết luận|khẩn|hỏa tốc|chỉ đạo|hướng dẫn|hợp nhất|nội bộ|mật)$/;

/** Reads the words before the number that starts at a character. */
export function leadOf(block: Block, at: number): NumberLead {
  const before = block.lower.slice(Math.max(0, at - lookBehind), at);
  const so = numberWord.exec(before);
  const end = so ? at - (so[1]?.length ?? 0) : at;
  const from = Math.max(0, end - lookBehind);
  const words = block.lower.slice(from, end).replace(/[:\s]+$/, '');
  const found = typeAtEnd(words);
  if (found) return { from: from + found.from, type: found.type, withSo: so !== null };
  const misread = so ? misreadType(words) : null;
  if (misread) return { from: from + misread.from, type: misread.type, withSo: true };
  const named = so ? namedLaw(block, end) : null;
  return named ?? { from: so ? end : at, type: null, withSo: so !== null };
}

/** The type word that ends some words, with a qualifier behind it ("Tờ trình liên ngành"). */
function typeAtEnd(words: string): { from: number; type: string } | null {
  const plain = typeEnding(words);
  if (plain) return plain;
  const qualified = qualifiers.exec(words);
  return qualified ? typeEnding(words.slice(0, qualified.index).trimEnd()) : null;
}

function typeEnding(words: string): { from: number; type: string } | null {
  const last = words.slice(words.lastIndexOf(' ') + 1).replace(/^\P{L}+/u, '');
  const type = typesByLastWord
    .get(last)
    ?.find((name) => words.endsWith(name) && !/\p{L}$/u.test(words.slice(0, -name.length)));
  const from = type ? words.length - type.length : 0;
  if (!type || (type === 'luật' && /(?:pháp|kỷ) $/.test(words.slice(0, from)))) return null;
  return { from, type: typeNames.get(type) ?? type };
}

/** "Tò trình", "Quyêt định": a type of two words whose diacritics were misread. */
function misreadType(words: string): { from: number; type: string } | null {
  const two = /(?:^|\P{L})(\p{L}+ \p{L}+)$/u.exec(words)?.[1];
  const type = two ? foldedTypes.get(foldDiacritics(two)) : undefined;
  return two && type ? { from: words.length - two.length, type } : null;
}

const foldedTypes = new Map(
  types.filter((name) => name.includes(' ')).map((name) => [foldDiacritics(name), typeNames.get(name) ?? name]),
);

/** "Luật Việc làm số 38/2013/QH13": the name of a law stands between its type and its number. */
function namedLaw(block: Block, end: number): NumberLead | null {
  const start = Math.max(0, end - longestLawName);
  const words = block.text.slice(start, end);
  const match = amending.exec(words) ?? simple.exec(words);
  if (!match?.[1] || / ngày /.test(match[0])) return null;
  return { from: start + match.index, type: match[1], withSo: true };
}

/** "Luật sửa đổi, bổ sung một số điều của Luật Hải quan số …" is one act. */
const amending = /(?<!\p{L})(Bộ luật|Luật|Pháp lệnh) [Ss]ửa đổi[^.;:()]{5,200}$/u;
const simple =
  /(?<!\p{L})(Bộ luật|Luật|Pháp lệnh)(?! này)(?:(?! (?:của|về|theo|tại|Luật|Bộ luật|Pháp lệnh) )[\p{L} ,-]){3,80}$/u;
