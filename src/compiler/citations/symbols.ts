import { lowerWithOneTonePlace } from '../../kernel/vietnamese.ts';
import { actTypes, symbolCodes } from '../lexicon/act-types.ts';
import type { Block } from '../text/blocks.ts';

/** A number and symbol as they stand in a block. Character ranges of the block's text. */
export interface SymbolMatch {
  /** From the type word, or from "số", or from the number. */
  from: number;
  symbolFrom: number;
  to: number;
  type: string | null;
  /** True when the word "số" stands before the number. */
  withSo: boolean;
  number: string;
  year: number | null;
  /** Codes as they should be printed, e.g. `CT-TTg`. */
  symbol: string;
  /** Number, year and symbol as they should be printed. */
  canonical: string;
}

const code = String.raw`[\p{Lu}Đ][\p{L}\d&]{0,14}`;
const shape = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(\d{1,6}[a-zA-Z]?)( ?[/-] ?)(?:((?:19|20)\d{2}) ?[/-] ?)?(${code})((?: ?[/.-] ?${code}){0,4})`,
  'gu',
);
const lowerShape =
  /(?<![\p{L}\d/.,-])(\d{1,6})(\/)(?:((?:19|20)\d{2})\/)?((?:qđ|ct|nđ|nq|kh|tt|tb|ctr)(?=-))(-(?:ttg|cp|ubnd|hđnd|tw|tu))(?![\p{L}\d])/gu;
const types = actTypes.map(([name]) => lowerWithOneTonePlace(name)).sort((one, other) => other.length - one.length);
const typeNames = new Map(actTypes.map(([name]) => [lowerWithOneTonePlace(name), name]));
const printedCodes = new Map(symbolCodes.map((printed) => [printed.toLowerCase(), printed]));
const lookBehind = 90;
/** Words before a number that make it no act: storms, hulls, forms, standards. */
const notActs = /(?:mẫu|mẫu số|biểu|biểu số|phụ lục|bão|tàu|biển số|tcvn|qcvn|điện thoại|đt|fax|hotline) ?:?$/;

/** Finds every number with a symbol: `21/CT-TTg`, `34/2011/TTLT-BTTTT-BNG`, `16-KL/TW`, `79/QĐ- TTg`. */
export function symbolsOf(block: Block): SymbolMatch[] {
  if (!/\d[a-z]? ?[/-]/i.test(block.text)) return [];
  const found: SymbolMatch[] = [];
  const starts = new Set<number>();
  for (const pattern of [shape, lowerShape]) {
    for (const match of block.text.matchAll(pattern)) {
      const symbol = starts.has(match.index) ? null : readSymbol(block, match);
      if (!symbol) continue;
      starts.add(match.index);
      found.push(symbol);
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

function readSymbol(block: Block, match: RegExpExecArray): SymbolMatch | null {
  const [whole, number = '', separator = '/', year, head = '', tail = ''] = match;
  const codes = keepCodes(head, tail);
  if (!codes) return null;
  const length = whole.length - tail.length + codes.taken;
  const from = match.index;
  const before = block.lower.slice(Math.max(0, from - lookBehind), from);
  if (notActs.test(before)) return null;
  const lead = leadOf(block, from, before);
  const known = printedCodes.has(head.toLowerCase()) || codes.parts.length > 1;
  if (!lead.type && !lead.withSo && (!known || head.length < 2)) return null;
  const symbol = codes.parts.join('');
  const dash = separator.trim();
  return {
    ...lead,
    symbolFrom: from,
    to: from + length,
    number,
    year: year ? Number(year) : null,
    symbol,
    canonical: `${number}${dash}${year ? `${year}/` : ''}${symbol}`,
  };
}

/** The codes after the first, as long as they are joined tightly or are known codes. */
function keepCodes(head: string, tail: string): { parts: string[]; taken: number } | null {
  const parts = [printCode(head)];
  let taken = 0;
  for (const piece of tail.matchAll(/( ?)([/.-])( ?)([\p{L}\d&]+)/gu)) {
    const [whole, before, mark = '-', after, word = ''] = piece;
    const spaced = before !== '' || after !== '';
    const upper = word === word.toUpperCase() && word.length > 1;
    if (spaced && !(printedCodes.has(word.toLowerCase()) || upper)) break;
    if (mark === '.' && word.length > 6) break;
    parts.push(`${mark === '.' && /^(?:NĐ|QĐ|CT|TT)$/.test(head) ? '-' : mark}${printCode(word)}`);
    taken += whole.length;
  }
  return { parts, taken };
}

function printCode(word: string): string {
  return printedCodes.get(word.toLowerCase()) ?? word;
}

function leadOf(block: Block, at: number, before: string): { from: number; type: string | null; withSo: boolean } {
  const so = /(?:^|[\s(:,"])((?:số|Số) ?:? ?)$/u.exec(before);
  const withSo = so !== null;
  const end = withSo ? at - (so[1]?.length ?? 0) : at;
  const words = block.lower.slice(Math.max(0, end - lookBehind), end).replace(/[:\s]+$/, '');
  const type = types.find((name) => words.endsWith(name) && !/\p{L}$/u.test(words.slice(0, -name.length)));
  if (type) {
    const from = Math.max(0, end - lookBehind) + words.length - type.length;
    return { from, type: typeNames.get(type) ?? null, withSo };
  }
  const named = withSo ? namedLaw(block, end) : null;
  return named ?? { from: withSo ? end : at, type: null, withSo };
}

/** "Luật Việc làm số 38/2013/QH13": the name of a law stands between its type and its number. */
function namedLaw(block: Block, end: number): { from: number; type: string; withSo: boolean } | null {
  const words = block.text.slice(Math.max(0, end - lookBehind), end);
  const match = /(Bộ luật|Luật|Pháp lệnh) [\p{L} ,-]{3,80}$/u.exec(words);
  if (!match || /[.;:]/.test(match[0])) return null;
  const last = words.lastIndexOf(match[1] ?? '');
  const inner = words.slice(last);
  if (/ ngày | của | về /.test(inner)) return null;
  return { from: Math.max(0, end - lookBehind) + last, type: match[1] ?? '', withSo: true };
}
