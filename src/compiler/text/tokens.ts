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

/** What a code unit is: worked out when it is first met, because asking a regular expression for each costs most of the time. */
const space = 1;
const digit = 2;
const letter = 3;
const mark = 4;
const sign = 5;
const classes = new Uint8Array(0x10000);

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  const half = code >= 0xd800 && code <= 0xdfff;
  const character = half ? String.fromCodePoint(text.codePointAt(at) ?? code) : (text[at] ?? '');
  const found = /\s/u.test(character)
    ? space
    : /\p{Nd}/u.test(character)
      ? digit
      : /\p{L}/u.test(character)
        ? letter
        : /\p{M}/u.test(character)
          ? mark
          : sign;
  if (!half) classes[code] = found;
  return found;
}

/** Code units of the character at a place. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Room for this many tokens stays reserved between calls. */
const keptRoom = 5000;

/** Filled anew by every call and copied at the end: short blocks would otherwise leave much unused room behind. */
const columns: { word: string[]; start: number[]; end: number[]; flags: number[] } = {
  word: [],
  start: [],
  end: [],
  flags: [],
};

/** Splits one block into tokens: a letter with the letters and marks behind it, a run of digits, or one other character. */
export function tokenise(text: string, lower: string): Tokens {
  const { word, start, end, flags } = columns;
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const from = at;
    const kind = classOf(text, at);
    at += widthAt(text, at);
    if (kind === space) continue;
    if (kind === letter || kind === digit)
      for (; at < text.length; at += widthAt(text, at)) {
        const next = classOf(text, at);
        if (next !== kind && !(kind === letter && next === mark)) break;
      }
    const low = lower.slice(from, at);
    word[count] = low;
    start[count] = from;
    end[count] = at;
    flags[count] = flagsOf(text, from, at, low);
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

function flagsOf(text: string, from: number, to: number, low: string): number {
  const code = text.charCodeAt(from);
  if (code >= 48 && code <= 57) return digits;
  if (code >= 97 && code <= 122) return letters;
  const first = text[from] ?? '';
  if (first.toLowerCase() === first.toUpperCase()) return 0;
  if (first === low[0]) return letters;
  const printed = text.slice(from, to);
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
