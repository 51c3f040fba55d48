import type { Block } from '../text/blocks.ts';
import { isCode, readCodes } from './symbol-codes.ts';
import { leadOf, lookBehind } from './type-words.ts';

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
  /** Codes as they should be printed, e.g. `CT-TTg`; empty when only the number is cited ("Nghị quyết 57"). */
  symbol: string;
  /** Number, year and symbol as they should be printed. */
  canonical: string;
}

const code = String.raw`[\p{Lu}Đ][\p{L}\d&]{0,14}`;
const year = String.raw`(?:((?:19|20)\d{2}) ?[/-] ?)?`;
const shape = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(\d{1,6}[a-zA-Zđ]?)( ?[/-] ?)${year}(${code})((?: ?[/.-](?: ?-)? ?${code}){0,4})`,
  'gu',
);
/** Symbols in lower case, as titles that lost their capitals have them. */
const lowerShape = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(\d{1,6}[a-z]?)( ?[/-] ?)${year}([\p{Ll}][\p{L}&]{0,9})((?:[/.-][\p{L}&]{1,12}){0,3})(?![\p{L}])`,
  'gu',
);
/** Words before a number that make it no act: storms, hulls, forms, standards. */
const notActs =
  /(?:mẫu|mẫu số|biểu|biểu số|biểu mẫu|biểu mẫu số|phiếu số|phụ lục|phụ lục số|bão|tàu|biển số|tcvn|qcvn|điện thoại|đt|fax|hotline) ?:?$/;

/** Finds every number with a symbol: `21/CT-TTg`, `34/2011/TTLT-BTTTT-BNG`, `16-KL/TW`, `79/QĐ- TTg`. */
export function symbolsOf(block: Block): SymbolMatch[] {
  const found: SymbolMatch[] = [];
  const starts = new Set<number>();
  for (const pattern of [shape, lowerShape]) {
    for (const match of block.text.matchAll(pattern)) {
      const symbol = starts.has(match.index) ? null : readSymbol(block, match, pattern === lowerShape);
      if (!symbol) continue;
      starts.add(match.index);
      found.push(symbol);
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

function readSymbol(block: Block, match: RegExpExecArray, lower: boolean): SymbolMatch | null {
  const [whole, number = '', separator = '/', printedYear, head = '', tail = ''] = match;
  if (lower && !isCode(head)) return null;
  const codes = readCodes(head, tail, lower);
  const from = match.index;
  if (notActs.test(block.lower.slice(Math.max(0, from - lookBehind), from))) return null;
  const lead = leadOf(block, from);
  if (!lead.type && !lead.withSo && (lower || !codes.known || head.length < 2)) return null;
  return {
    ...lead,
    symbolFrom: from,
    to: from + whole.length - tail.length + codes.taken,
    number,
    year: printedYear ? Number(printedYear) : null,
    symbol: codes.symbol,
    canonical: `${number}${separator.trim()}${printedYear ? `${printedYear}/` : ''}${codes.symbol}`,
  };
}
