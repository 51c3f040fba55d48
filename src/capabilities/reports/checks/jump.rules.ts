import { type Finding, findingKey } from './finding.rules.ts';

/** A figure of a unit beside what it was in the same period last year. */
export interface YearOnYear {
  readonly unitId: string;
  readonly indicator: string;
  readonly label: string;
  readonly now: number;
  readonly before: number;
}

/** Fewer peers say nothing about what all did. */
const PEERS = 5;
/** How many times the scatter that counts have by nature (the root of their size). */
const SCATTER = 3;
const FROM_NOTHING = 3;

/**
 * Figures that moved by more than the threshold, more than all others of the same indicator moved, and by more than
 * counts scatter: 2 after 4 is no jump, nor is a year in which everybody did twice as much.
 * @param percent against what last year and the peers let expect
 */
export function jumps(figures: readonly YearOnYear[], percent: number): Finding[] {
  return [...Map.groupBy(figures, ({ indicator }) => indicator).values()].flatMap((peers) => {
    // Nobody had any last year: the counting began, nothing jumped.
    if (peers.every(({ before }) => before === 0)) return [];
    const trend = peers.length >= PEERS ? median(peers.filter(({ before }) => before > 0).map(factor)) : 1;
    return peers.flatMap((figure): Finding[] => {
      const expected = figure.before * trend;
      const change = figure.now - expected;
      if (figure.before === 0 && figure.now <= FROM_NOTHING * mostOfOthers(peers, figure)) return [];
      const large = Math.abs(change) * 100 > percent * Math.max(expected, 1);
      const beyond = Math.abs(change) > SCATTER * Math.sqrt(figure.now + expected + 1);
      return large && beyond ? [findingOf(figure, trend)] : [];
    });
  });
}

/** What a unit had none of last year and others had is a beginning; only far beyond all of them it is a question. */
const mostOfOthers = (peers: readonly YearOnYear[], figure: YearOnYear): number =>
  peers.length < PEERS ? Number.POSITIVE_INFINITY : Math.max(...peers.map((peer) => (peer === figure ? 0 : peer.now)));

const factor = ({ now, before }: YearOnYear): number => now / before;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.length < PEERS ? 1 : Math.max(0.1, sorted[Math.floor(sorted.length / 2)] ?? 1);
}

function findingOf({ unitId, indicator, label, now, before }: YearOnYear, trend: number): Finding {
  const change = before === 0 ? null : Math.round(((now - before) / before) * 100);
  return {
    check: 'jump',
    variant: change === null ? 'new' : change > 0 ? 'up' : 'down',
    key: findingKey('jump', unitId, indicator),
    unitId,
    params: { label, now, before, percent: Math.abs(change ?? 0), peers: Math.round((trend - 1) * 100) },
    records: [{ kind: 'figure', id: indicator, unitId, label, day: null }],
  };
}
