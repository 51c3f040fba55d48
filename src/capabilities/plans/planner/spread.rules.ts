/** Chances of whole numbers of days: `[days, chance]`, ascending, summing to one. */
export type Spread = readonly (readonly [days: number, chance: number])[];

/** How much the province's experience weighs beside a unit's own: as much as three of its years. */
const POOL_WEIGHT = 3;

/** Working days that a step takes: never fewer than `least`, most often `likely`, never more than `most`. */
export interface StepDays {
  readonly least: number;
  readonly likely: number;
  readonly most: number;
}

/** The triangular distribution over whole days. */
export function spreadOfStep({ least, likely, most }: StepDays): Spread {
  const weights = range(least, most).map((days): [number, number] => [
    days,
    days <= likely ? (days - least + 1) / (likely - least + 1) : (most - days + 1) / (most - likely + 1),
  ]);
  return scaled(weights);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/**
 * Days late as they were: a unit's own past counts the more the longer it is, the rest is what the province's units
 * usually do (shrinkage towards the pool). On time and early are 0.
 */
export function spreadOfLateness(own: readonly number[], pool: readonly number[]): Spread {
  const share = own.length / (own.length + POOL_WEIGHT);
  const weights = new Map<number, number>();
  const add = (past: readonly number[], weight: number) => {
    for (const days of past) {
      const late = Math.max(0, days);
      weights.set(late, (weights.get(late) ?? 0) + weight / past.length);
    }
  };
  add(own, pool.length === 0 ? 1 : share);
  add(pool, own.length === 0 ? 1 : 1 - share);
  if (weights.size === 0) return [[0, 1]];
  return scaled([...weights].sort(([one], [two]) => one - two));
}

function scaled(weights: readonly (readonly [number, number])[]): Spread {
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return weights.map(([days, weight]) => [days, weight / sum]);
}

/** What remains possible when so many days have passed already; whoever is later than ever before comes tomorrow at the soonest. */
export function atLeast(spread: Spread, days: number): Spread {
  const left = spread.filter(([late]) => late > days);
  if (days < 0 || left.length === spread.length) return spread;
  return left.length === 0 ? [[days + 1, 1]] : scaled(left);
}

/** The fewest days that are enough in at least `share` of the cases. */
export function quantile(spread: Spread, share: number): number {
  let reached = 0;
  for (const [days, chance] of spread) {
    reached += chance;
    if (reached >= share - 1e-9) return days;
  }
  return spread.at(-1)?.[0] ?? 0;
}

/** One number of days, drawn by a number in [0, 1). */
export function draw(spread: Spread, random: number): number {
  let reached = 0;
  for (const [days, chance] of spread) {
    reached += chance;
    if (random < reached) return days;
  }
  return spread.at(-1)?.[0] ?? 0;
}

/** Two stretches after one another. */
export function sumOf(one: Spread, two: Spread): Spread {
  const chances = new Map<number, number>();
  for (const [first, chance] of one)
    for (const [second, other] of two) chances.set(first + second, (chances.get(first + second) ?? 0) + chance * other);
  return [...chances].sort(([a], [b]) => a - b);
}
