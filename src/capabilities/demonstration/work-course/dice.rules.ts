import { seededRandom } from '../../../kernel/seeded-random.ts';

/** Numbers in [0, 1), one after the other. */
export type Dice = () => number;

/** Dice of one subject: what happens to one line never moves because another line was added. */
export function diceOf(seed: number, subject: string): Dice {
  let hash = 0x811c9dc5 ^ seed;
  for (const byte of Buffer.from(subject)) hash = Math.imul(hash ^ byte, 0x01000193);
  return seededRandom(hash >>> 0);
}

/** A whole number, both ends included. */
export const within = (dice: Dice, least: number, most: number): number =>
  least + Math.floor(dice() * (most - least + 1));

export const chance = (dice: Dice, share: number): boolean => dice() < share;

/** @throws RangeError for an empty list */
export function pick<T>(dice: Dice, among: readonly T[]): T {
  const one = among[Math.floor(dice() * among.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}
