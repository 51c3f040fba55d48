import { addDays, type Day, day } from '../../../kernel/day.ts';
import { seededRandom } from '../../../kernel/seeded-random.ts';

/** Dice of an invented province: the same seed throws the same. */
export interface Dice {
  /** whole, both ends included */
  readonly between: (from: number, to: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly some: <T>(items: readonly T[], count: number) => T[];
  readonly chance: (share: number) => boolean;
  readonly dayIn: (year: number) => Day;
  /** a count that scatters as counts do around what is usual */
  readonly around: (usual: number) => number;
}

export function dice(seed: number): Dice {
  const random = seededRandom(seed);
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T => items[between(0, items.length - 1)] as T;
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return {
    between,
    pick,
    some(items, count) {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(between(0, left.length - 1), 1),
      ).flat();
    },
    chance: (share) => random() < share,
    dayIn: (year) => addDays(day(`${year}-01-02`), between(0, 360)),
    around: (usual) => Math.max(0, Math.round(usual + Math.sqrt(Math.max(usual, 1)) * normal())),
  };
}

/** What a check should find, and what it found. */
export interface Score {
  readonly check: string;
  readonly faults: number;
  readonly found: number;
  readonly right: number;
}

export const scoreOf = (check: string, faults: ReadonlySet<string>, found: readonly string[]): Score => ({
  check,
  faults: faults.size,
  found: found.length,
  right: found.filter((key) => faults.has(key)).length,
});

export const addScores = (check: string, scores: readonly Score[]) => {
  const sum = (field: 'faults' | 'found' | 'right'): number => scores.reduce((total, score) => total + score[field], 0);
  const [faults, found, right] = [sum('faults'), sum('found'), sum('right')];
  return { check, faults, found, right, recall: right / faults, precision: right / Math.max(found, 1) };
};
