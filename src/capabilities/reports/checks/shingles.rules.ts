import { foldDiacritics } from '../../../kernel/vietnamese.ts';

const SIZE = 4;

/** A text as a set of runs of four words, with what may change from report to report made equal. */
export interface Shingled {
  readonly words: number;
  readonly shingles: ReadonlySet<number>;
}

/** Linear in the text. */
export function shingled(text: string): Shingled {
  const words = plainWords(text);
  const shingles = new Set<number>();
  for (let at = 0; at + SIZE <= words.length; at += 1) shingles.add(hashOf(words.slice(at, at + SIZE).join(' ')));
  return { words: words.length, shingles };
}

/** Numbers, days and the words around them say when and how many, not what: they read alike. */
export const plainWords = (text: string): string[] =>
  foldDiacritics(text)
    .toLowerCase()
    .replace(/\d[\d.,/-]*/g, '0')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The share of what both say in what they say on average, in percent: a sentence more or less does not hide a copy. */
export function sharedPercent(a: Shingled, b: Shingled): number {
  const [less, more] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a];
  if (less.shingles.size === 0) return 0;
  let shared = 0;
  for (const shingle of less.shingles) if (more.shingles.has(shingle)) shared += 1;
  return Math.round((200 * shared) / (less.shingles.size + more.shingles.size));
}

const PRINTS = 48;

/** The smallest of its runs: of two like texts many of these are the same, whatever their length (Broder, 1997). */
export const printsOf = (text: string): number[] =>
  [...shingled(text).shingles]
    .sort((a, b) => a - b)
    .slice(0, PRINTS)
    // PostgreSQL's int has a sign.
    .map((hash) => hash | 0);
