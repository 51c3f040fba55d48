import { lowerWithOneTonePlace } from '../../../kernel/vietnamese.ts';
import type { PublishedObligation } from '../directive.events.ts';

/** How much two obligations are alike, each part from 0 to 1. */
export interface Likeness {
  /** shared words, rare ones counting more */
  readonly words: number;
  /** shared agencies in charge */
  readonly agencies: number;
  readonly score: number;
}

export interface LikePair {
  readonly old: PublishedObligation;
  readonly now: PublishedObligation;
  readonly likeness: Likeness;
}

const WORDS_WEIGHT = 0.7;
const LEAST_WORDS = 0.4;
const LEAST_SCORE = 0.5;

/**
 * Every old and new obligation that could be the same piece of work. Words that many obligations share ("chủ trì,
 * phối hợp") say little, rare ones much (cosine of inverse document frequencies); the agencies in charge count too.
 * Whole passages are compared through an index of words, so that two long texts do not cost their product.
 */
export function likePairs(
  old: readonly PublishedObligation[],
  now: readonly PublishedObligation[],
  least: { readonly words: number; readonly score: number } = { words: LEAST_WORDS, score: LEAST_SCORE },
): LikePair[] {
  const [oldWords, nowWords] = [old.map(wordsOf), now.map(wordsOf)];
  const weight = weightsOf([...oldWords, ...nowWords]);
  const index = new Map<string, number[]>();
  oldWords.forEach((words, place) => {
    for (const word of words) index.set(word, [...(index.get(word) ?? []).slice(-MOST_SHARED), place]);
  });
  const oldNorms = oldWords.map((words) => norm(words, weight));
  return now.flatMap((each, place) => {
    const words = nowWords[place] ?? new Set<string>();
    const ownNorm = norm(words, weight);
    return [...sharedWeights(words, index, weight)].flatMap(([oldPlace, shared]): LikePair[] => {
      const before = old[oldPlace];
      if (!before) return [];
      const likeness = likenessOf(shared / Math.max(1e-9, ownNorm * (oldNorms[oldPlace] ?? 1)), before, each);
      return likeness.words >= least.words && likeness.score >= least.score
        ? [{ old: before, now: each, likeness }]
        : [];
    });
  });
}

/** A word that more obligations than this share tells none of them from the others. */
const MOST_SHARED = 400;

function sharedWeights(
  words: ReadonlySet<string>,
  index: ReadonlyMap<string, readonly number[]>,
  weight: ReadonlyMap<string, number>,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const word of words) {
    for (const place of index.get(word) ?? []) {
      shared.set(place, (shared.get(place) ?? 0) + (weight.get(word) ?? 0) ** 2);
    }
  }
  return shared;
}

function likenessOf(cosine: number, old: PublishedObligation, now: PublishedObligation): Likeness {
  const words = Math.min(1, cosine);
  const agencies = overlap(agenciesOf(old), agenciesOf(now));
  return { words, agencies, score: WORDS_WEIGHT * words + (1 - WORDS_WEIGHT) * agencies };
}

/** The units where they are known, else the names. */
const agenciesOf = (each: PublishedObligation): ReadonlySet<string> =>
  new Set(each.leadUnitIds.length > 0 ? each.leadUnitIds : each.leadNames.map(plain));

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((each) => b.has(each)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0.5 : common / all;
}

const wordsOf = ({ action, quote }: PublishedObligation): Set<string> =>
  new Set(plain(`${action} ${quote.text}`).match(/[\p{L}\p{N}]+/gu) ?? []);

const plain = (text: string): string => lowerWithOneTonePlace(text.normalize('NFC'));

function weightsOf(all: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + all.length / count)]));
}

const norm = (words: ReadonlySet<string>, weight: ReadonlyMap<string, number>): number =>
  Math.sqrt([...words].reduce((sum, word) => sum + (weight.get(word) ?? 0) ** 2, 0));
