import { type Day, daysBetween } from '../../../kernel/day.ts';
import { addressOf, overlap, wordsOf } from './event-words.rules.ts';
import { type Finding, findingKey } from './finding.rules.ts';

/** What an event is known by. */
export interface EventRecord {
  readonly id: string;
  readonly unitId: string;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  readonly place: string;
  readonly localityId: string | null;
  /** hashes of the photos as they were taken */
  readonly photos: readonly string[];
  readonly links: readonly string[];
}

/** A word that very many events share leads nowhere; those beyond are not compared by it. */
const BLOCK = 40;
const RARE_WORDS = 3;
const ALIKE = 0.6;
const NEARLY = 0.34;

/**
 * Two units that each recorded the same event: near days, and the same photo, or the same words at the same place.
 * Linear: only events that share a photo, a link, or a rare word near the same day are compared.
 * @param days how far apart the days of one event may be written
 */
export function sameEvents(events: readonly EventRecord[], days: number): Finding[] {
  const words = new Map(
    events.map((event) => [event.id, { title: wordsOf(event.title), place: wordsOf(event.place) }]),
  );
  const found = new Map<string, Finding>();
  for (const block of blocksOf(events, words, days)) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) {
        if (a.unitId === b.unitId || gapBetween(a, b) > days) continue;
        const pair = a.id < b.id ? ([a, b] as const) : ([b, a] as const);
        const key = findingKey('same-event', pair[0].id, pair[1].id);
        const shared = !found.has(key) && sharedSigns(a, b, words);
        if (shared) found.set(key, findingOf(key, pair, shared));
      }
    }
  }
  return [...found.values()];
}

type Words = ReadonlyMap<string, { readonly title: ReadonlySet<string>; readonly place: ReadonlySet<string> }>;

function* blocksOf(events: readonly EventRecord[], words: Words, days: number): Generator<EventRecord[]> {
  const frequency = new Map<string, number>();
  for (const { title } of words.values()) for (const word of title) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const blocks = new Map<string, EventRecord[]>();
  for (const event of events) {
    for (const key of keysOf(event, words.get(event.id)?.title ?? new Set(), frequency, days)) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [event]);
      else if (block.length < BLOCK) block.push(event);
    }
  }
  for (const block of blocks.values()) if (block.length > 1) yield block;
}

function keysOf(
  event: EventRecord,
  words: ReadonlySet<string>,
  frequency: ReadonlyMap<string, number>,
  days: number,
): Set<string> {
  const rare = [...words].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0)).slice(0, RARE_WORDS);
  const width = Math.max(1, days + 1);
  const first = Math.floor(daysBetween(EPOCH, event.from) / width);
  const near = [first - 1, first, first + 1];
  return new Set([
    ...event.photos.map((hash) => `photo ${hash}`),
    ...event.links.flatMap(addressOf).map((link) => `link ${link}`),
    ...near.flatMap((at) => rare.map((word) => `word ${at} ${word}`)),
    ...near.map((at) => `place ${at} ${placeOf(event)}`),
  ]);
}

const EPOCH = '2000-01-01' as Day;

const placeOf = ({ localityId, place }: EventRecord): string =>
  `${localityId ?? ''} ${[...wordsOf(place)].sort().join(' ')}`;

/** The days between two events; 0 when they overlap. */
const gapBetween = (a: EventRecord, b: EventRecord): number =>
  Math.max(0, a.from > b.to ? daysBetween(b.to, a.from) : b.from > a.to ? daysBetween(a.to, b.from) : 0);

function sharedSigns(a: EventRecord, b: EventRecord, words: Words): string[] | null {
  const title = overlap(words.get(a.id)?.title, words.get(b.id)?.title);
  const place = samePlace(a, b, words);
  const photo = a.photos.some((hash) => b.photos.includes(hash));
  const links = new Set(b.links.flatMap(addressOf));
  const link = a.links.flatMap(addressOf).some((each) => links.has(each));
  const apart = a.localityId !== null && b.localityId !== null && a.localityId !== b.localityId;
  const same = photo || (link && (place || (title >= NEARLY && !apart))) || (title >= ALIKE && place);
  if (!same) return null;
  return [photo && 'photo', link && 'link', title >= ALIKE && 'title', place && 'place'].filter(
    (sign): sign is string => sign !== false,
  );
}

function samePlace(a: EventRecord, b: EventRecord, words: Words): boolean {
  const alike = overlap(words.get(a.id)?.place, words.get(b.id)?.place) >= ALIKE;
  return alike && (a.localityId === null || b.localityId === null || a.localityId === b.localityId);
}

const findingOf = (key: string, pair: readonly [EventRecord, EventRecord], signs: readonly string[]): Finding => ({
  check: 'same-event',
  variant: 'found',
  key,
  unitId: pair[0].unitId,
  params: { first: pair[0].title, second: pair[1].title, signs: signs.join(' ') },
  records: pair.map(({ id, unitId, title, from }) => ({ kind: 'activity', id, unitId, label: title, day: from })),
});
