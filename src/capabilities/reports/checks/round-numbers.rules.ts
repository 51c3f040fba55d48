import { chanceOfAtLeast } from './binomial.rules.ts';
import { type Finding, type FoundRecord, findingKey } from './finding.rules.ts';

/** A count that somebody wrote: persons, copies, visitors. Money is round by nature and stays outside. */
export interface WrittenCount {
  readonly unitId: string;
  readonly amount: number;
  readonly record: FoundRecord;
}

/** Small counts are seen at a glance and rightly round; few counts show no habit. */
const SMALLEST = 11;
const FEWEST = 6;
const STEPS = [5, 10] as const;

/**
 * Units whose counts end in 0 or 5 more often than chance lets expect: estimated, it seems, not counted.
 * @param oneIn a habit is what chance gives less often than once in so many units
 */
export function roundNumberHabits(counts: readonly WrittenCount[], oneIn: number): Finding[] {
  const units = Map.groupBy(
    counts.filter(({ amount }) => amount >= SMALLEST),
    ({ unitId }) => unitId,
  );
  return [...units].flatMap(([unitId, own]) => {
    if (own.length < FEWEST) return [];
    const habits = STEPS.map((step) => {
      const round = own.filter(({ amount }) => amount % step === 0);
      return { step, round, chance: chanceOfAtLeast(round.length, own.length, 1 / step) };
    });
    const [habit] = habits.sort((a, b) => a.chance - b.chance);
    // Two questions were asked of the same numbers.
    return habit && habit.chance * STEPS.length * oneIn < 1 ? [findingOf(unitId, own.length, habit)] : [];
  });
}

interface Habit {
  readonly step: number;
  readonly round: readonly WrittenCount[];
  readonly chance: number;
}

const findingOf = (unitId: string, counts: number, { step, round, chance }: Habit): Finding => ({
  check: 'round-numbers',
  variant: 'habit',
  key: findingKey('round-numbers', unitId),
  unitId,
  params: { counts, round: round.length, step, expected: Math.round(counts / step), oneIn: oddsOf(chance) },
  records: [...new Map(round.map(({ record }) => [record.id, record])).values()],
});

/** "hơn 1.000.000": beyond that nobody reads the number. */
const MOST = 1_000_000;
const oddsOf = (chance: number): number => Math.min(MOST, Math.round(1 / Math.max(chance, 1 / MOST)));
