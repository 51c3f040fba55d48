/**
 * The words, numbers and marks of a block, as columns: a text of ten million characters has millions
 * of them. `word` is lower case; positions count characters of the block's own text.
 */
export interface Tokens {
  count: number;
  word: string[];
  start: number[];
  end: number[];
  /** Bit 1: starts with a capital; bit 2: all capitals (two letters or more); bit 4: word; bit 8: number. */
  flags: number[];
}

const capital = 1;
const capitals = 2;
const letters = 4;
const digits = 8;
const pattern = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\s\p{L}\p{Nd}]/gu;

/** Room for this many tokens stays reserved between calls. */
const keptRoom = 5000;

/** Filled anew by every call and copied at the end: short blocks would otherwise leave much unused room behind. */
const columns: { word: string[]; start: number[]; end: number[]; flags: number[] } = {
  word: [],
  start: [],
  end: [],
  flags: [],
};

/** Splits one block into tokens. */
export function tokenise(text: string, lower: string): Tokens {
  const { word, start, end, flags } = columns;
  let count = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const printed = match[0];
    const from = match.index;
    const low = lower.slice(from, from + printed.length);
    word[count] = low;
    start[count] = from;
    end[count] = from + printed.length;
    flags[count] = flagsOf(printed, low);
    count += 1;
  }
  const tokens = {
    count,
    word: word.slice(0, count),
    start: start.slice(0, count),
    end: end.slice(0, count),
    flags: flags.slice(0, count),
  };
  if (count > keptRoom) for (const column of Object.values(columns)) column.length = 0;
  return tokens;
}

function flagsOf(printed: string, low: string): number {
  const code = printed.charCodeAt(0);
  if (code >= 48 && code <= 57) return digits;
  const first = printed[0] ?? '';
  if (first.toLowerCase() === first.toUpperCase()) return 0;
  if (first === low[0]) return letters;
  return printed.length > 1 && printed === printed.toUpperCase() ? letters | capital | capitals : letters | capital;
}

export const isCapital = (tokens: Tokens, at: number): boolean => ((tokens.flags[at] ?? 0) & capital) !== 0;
export const isAllCapitals = (tokens: Tokens, at: number): boolean => ((tokens.flags[at] ?? 0) & capitals) !== 0;
export const isWord = (tokens: Tokens, at: number): boolean => ((tokens.flags[at] ?? 0) & letters) !== 0;
export const isNumber = (tokens: Tokens, at: number): boolean => ((tokens.flags[at] ?? 0) & digits) !== 0;

/** The words from one token to another as printed, or '' when the range is empty. */
export function printedTokens(text: string, tokens: Tokens, from: number, to: number): string {
  if (to <= from) return '';
  return text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);
}

/** Index of the first token that starts at or after a position. */
export function tokenAt(tokens: Tokens, position: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
