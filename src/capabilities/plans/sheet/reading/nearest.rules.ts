import { foldWords } from './sheet-columns.rules.ts';

/** What a word in a cell may mean. */
export interface Meaning<Value> {
  readonly name: string;
  readonly value: Value;
}

export interface Dictionary<Value> {
  /** by the whole name, without diacritics and signs */
  find(text: string): Meaning<Value> | null;
  /** the name that was most likely meant; null when nothing is near */
  nearest(text: string): string | null;
}

const LONGEST = 80;
/** Guessing is a kindness; a sheet full of strange words costs no more than this. */
const MOST_GUESSES = 300;
const SHORTEST_PART = 5;

/** @param words every way to name a thing; the first of a name wins */
export function dictionary<Value>(
  words: Iterable<readonly [word: string, meaning: Meaning<Value>]>,
): Dictionary<Value> {
  const known = new Map<string, Meaning<Value>>();
  for (const [word, meaning] of words) {
    const folded = foldWords(word);
    if (folded !== '' && !known.has(folded)) known.set(folded, meaning);
  }
  const guessed = new Map<string, string | null>();
  return {
    find: (text) => known.get(foldWords(text)) ?? null,
    nearest(text) {
      const folded = foldWords(text).slice(0, LONGEST);
      const before = guessed.get(folded);
      if (before !== undefined) return before;
      const guess = guessed.size < MOST_GUESSES ? nearestOf(folded, known) : null;
      guessed.set(folded, guess);
      return guess;
    },
  };
}

function nearestOf(folded: string, known: ReadonlyMap<string, Meaning<unknown>>): string | null {
  // "Tập huấn, bồi dưỡng" for "Tập huấn, bồi dưỡng hằng năm".
  const part = folded.length >= SHORTEST_PART && known.entries().find(([word]) => word.startsWith(`${folded} `));
  if (part) return part[1].name;
  let best: string | null = null;
  let least = Math.floor(folded.length / 3) + 1;
  for (const [word, { name }] of known) {
    if (Math.abs(word.length - folded.length) >= least) continue;
    const far = distance(folded, word.slice(0, LONGEST), least);
    if (far < least) [best, least] = [name, far];
  }
  return best;
}

/** Letters to change, add or leave out; stops where it passes `most`. */
function distance(one: string, other: string, most: number): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (before[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) >= most) return most;
    before = row;
  }
  return before.at(-1) ?? most;
}
