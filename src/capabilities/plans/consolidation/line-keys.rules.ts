import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import type { LineContent } from '../lines/line.rules.ts';

/** What two lines share when they may be the same work, strongest first. */
export const KEY_KINDS = ['title', 'fair', 'guest', 'place', 'near'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

export interface LineKey {
  readonly kind: KeyKind;
  readonly key: string;
}

type Keyed = Pick<LineContent, 'title' | 'time' | 'place'>;

/** The keys under which a line meets others; `near` only brings together, `wordOverlap` then decides. */
export function keysOf(content: Keyed): LineKey[] {
  const words = foldedWords(content.title);
  const text = words.join(' ');
  const keys: LineKey[] = [];
  if (words.length >= 2) keys.push({ kind: 'title', key: text.slice(0, LONGEST) });
  const fair = phrase(text, FAIR);
  if (fair) keys.push({ kind: 'fair', key: fair });
  const guest = phrase(text, GUEST);
  if (guest) keys.push({ kind: 'guest', key: guest });
  const place = foldedWords(content.place).join(' ');
  if (place && content.time?.kind === 'days') {
    keys.push({ kind: 'place', key: `${content.time.from} ${content.time.to} ${place}`.slice(0, LONGEST) });
  }
  return [...keys, ...nearKeys(words)];
}

/** An index entry of PostgreSQL holds no more than 2,700 bytes. */
const LONGEST = 300;

/** Lower case without diacritics, punctuation and dashes: "Hội chợ Việt – Lào" and "hoi cho viet-lao" are the same. */
export const foldedWords = (text: string): string[] =>
  foldDiacritics(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const FAIR = /\b(?:hoi cho|trien lam|festival|lien hoan|le hoi|tuan van hoa|ngay hoi|dien dan)(?: [\p{L}\p{N}]+)+/u;
const GUEST =
  /\b(?:don|tiep|moi|lam viec voi) (?:doan|dai su|tong lanh su|tham tan|pho dai su|phong vien)(?: [\p{L}\p{N}]+)+/u;
/** Where the name of a fair or guest ends and its circumstances begin. */
const END = / (?:tai|o|nam|lan|ngay|thang|quy|vao|tu|trong|do|den|sang|va|nham|phuc vu|tham|lam|\d{4})(?: .*)?$/u;
const NAME_WORDS = 8;

function phrase(text: string, pattern: RegExp): string | null {
  const found = pattern.exec(text)?.[0].replace(/^(?:tiep|moi|lam viec voi) /, 'don ');
  if (!found) return null;
  const start = found.split(' ').slice(0, 3).join(' ');
  const rest = found.slice(start.length).replace(END, '');
  const name = (start + rest).split(' ').slice(0, NAME_WORDS);
  return name.length > 2 ? name.join(' ').slice(0, LONGEST) : null;
}

/** Titles of fewer words overlap by chance. */
const NEAR_FROM = 5;
const SEEDS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b];

/** Smallest hashes of the words: two titles that share most words likely share one of them (Broder 1997). */
function nearKeys(words: readonly string[]): LineKey[] {
  const different = [...new Set(words)];
  if (different.length < NEAR_FROM) return [];
  return SEEDS.map((seed, at) => ({
    kind: 'near',
    key: `${at}:${Math.min(...different.map((word) => hash(word, seed))).toString(36)}`,
  }));
}

/** FNV-1a, 32 bits, with a last mix so that one seed does not order words as another does. */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

/** Shared words of all words, 0 to 1. */
export function wordOverlap(one: string, other: string): number {
  const first = new Set(foldedWords(one));
  const second = new Set(foldedWords(other));
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** From here on two titles are shown as likely the same. */
export const NEAR = 0.6;
