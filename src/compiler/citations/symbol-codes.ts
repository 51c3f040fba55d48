import { scannedCodes, symbolCodes } from '../lexicon/act-types.ts';

const printed = new Map([...symbolCodes.map((code): [string, string] => [code.toLowerCase(), code]), ...scannedCodes]);
/** Codes of types that a hyphen joins to the issuer, whatever is printed between them. */
const typeCodes = new Set(['NĐ', 'QĐ', 'CT', 'TT', 'NQ', 'TTr', 'KH', 'TB', 'BC', 'CTr', 'HD']);
/** Issuers that stand behind a hyphen, never behind a slash. */
const hyphened = new Set(['CP', 'TTg', 'UBND', 'HĐND']);

/** The codes of a symbol as they should be printed and the characters of `tail` that belong to it. */
export interface SymbolCodes {
  symbol: string;
  taken: number;
  /** True when the first code is in the word list, or several follow each other. */
  known: boolean;
}

/** Reads the codes behind a number: `head`, and of `tail` what is joined tightly or is a known code. */
export function readCodes(head: string, tail: string, upper = false): SymbolCodes {
  const first = printCode(head, upper);
  let symbol = first;
  let taken = 0;
  for (const piece of tail.matchAll(/( ?)([/.-](?: ?-)?)( ?)([\p{L}\d&]+)/gu)) {
    const [whole, before, mark = '-', after, word = ''] = piece;
    const capitals = word === word.toUpperCase() && word.length > 1;
    const spaced = before !== '' || after !== '' || mark.length > 1;
    if (spaced && !(isCode(word) || capitals)) break;
    if (mark === '.' && word.length > 6) break;
    symbol += `${joint(first, mark, word)}${printCode(word, upper)}`;
    taken += whole.length;
  }
  return { symbol, taken, known: isCode(head) || taken > 0 };
}

export const isCode = (word: string): boolean => printed.has(word.toLowerCase());

function printCode(word: string, upper: boolean): string {
  return printed.get(word.toLowerCase()) ?? (upper ? word.toUpperCase() : word);
}

function joint(first: string, mark: string, word: string): string {
  if (mark === '.' || mark.length > 1) return typeCodes.has(first) ? '-' : mark.slice(0, 1);
  return mark === '/' && typeCodes.has(first) && hyphened.has(printed.get(word.toLowerCase()) ?? '') ? '-' : mark;
}
