import { type OfferFacts, offeredWords } from '../writing/offered-words.rules.ts';
import type { Offer } from '../writing/report-form.rules.ts';

/** Which one does not matter: the offered words count them. */
const MISSED = {} as OfferFacts['missed'][number];
const GATHERED = [
  { silent: 0, missed: 0 },
  { silent: 1, missed: 0 },
  { silent: 0, missed: 1 },
  { silent: 1, missed: 1 },
];
const OFFERS: readonly Offer[] = ['direction', 'results', 'limits', 'next'];

/**
 * Sentences that reports share because the system offers them: made by the very function that offers them, with nothing
 * recorded and with work of each kind. Numbers and days do not matter: texts are compared without them.
 */
export function stockSentences(parts: Pick<OfferFacts, 'who' | 'from' | 'to' | 'kindNames' | 'measureUnit'>): string[] {
  const nothing: OfferFacts = {
    ...parts,
    planned: 0,
    gathered: null,
    done: [],
    missed: [],
    ahead: [],
    noActivity: false,
  };
  // Work and direction, proven and only stated, are each said in words of their own.
  const something = [...parts.kindNames.keys()].flatMap((kind) =>
    [0, 1].map((stated): OfferFacts => {
      const done = [{ kind, proven: 1, stated, measures: {}, titles: [] }];
      return { ...nothing, done, ahead: [''] };
    }),
  );
  return [
    nothing,
    { ...nothing, noActivity: true },
    { ...nothing, planned: 2, missed: [MISSED] },
    { ...nothing, planned: 1 },
    ...GATHERED.map((gathered) => ({ ...nothing, gathered })),
    ...something,
  ]
    .flatMap((facts) => OFFERS.map((offer) => offeredWords(offer, facts)))
    .flatMap((words) => words.split(/(?<=[.;\n])\s+/));
}

/** Lists of one's own records: like from year to year because they were made from them, not because they were copied. */
export const withoutRecordLists = (words: string): string =>
  words
    .split('\n')
    .filter((line) => !/^- [^:]+: \d[\d.]* hoạt động/u.test(line))
    .join('\n');
