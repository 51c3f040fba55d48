import type { Spread } from './spread.rules.ts';

/** A unit whose plan is not there: its day as an index, and the chances of its days late. */
export interface Awaited {
  readonly due: number;
  readonly spread: Spread;
}

/**
 * The day on which the last of many plans is there, by the product of their chances: a province of thousands of units is
 * as quick as one of ten. Days before today count as today.
 */
export interface LastPlan {
  /** the index of the day, for a random number in [0, 1) */
  day(random: number): number;
  /** the chance that nobody is later than this unit, on a day after today and no later than `until` */
  holdsUp(unit: Awaited, until: number): number;
}

export function lastPlan(units: readonly Awaited[]): LastPlan {
  const latest = Math.max(0, ...units.map(({ due, spread }) => due + (spread.at(-1)?.[0] ?? 0)));
  const byThen = new Array<number>(latest + 1).fill(1);
  for (const unit of units) {
    const own = arrivals(unit);
    let [chance, at] = [0, 0];
    for (let index = 0; index <= latest; index++) {
      for (; at < own.length && (own[at]?.[0] ?? 0) <= index; at++) chance += own[at]?.[1] ?? 0;
      byThen[index] = (byThen[index] ?? 1) * chance;
    }
  }
  return {
    day: (random) => {
      const index = byThen.findIndex((chance) => random < chance);
      return index < 0 ? latest : index;
    },
    holdsUp: (unit, until) => {
      let [sum, before] = [0, 0];
      for (const [index, chance] of arrivals(unit)) {
        before += chance;
        if (index > 0 && index <= until) sum += (chance * (byThen[index] ?? 1)) / before;
      }
      return sum;
    },
  };
}

const arrivals = ({ due, spread }: Awaited): (readonly [index: number, chance: number])[] =>
  spread.map(([late, chance]) => [Math.max(0, due + late), chance]);
