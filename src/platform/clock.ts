import { randomBytes } from 'node:crypto';
import type { SystemClock } from '../kernel/clock.ts';
import type { Instant } from '../kernel/day.ts';
import { type NewId, uuidv7 } from '../kernel/ids.ts';

/** The machine's own clock. Nothing else in the house may ask for the time. */
export const systemClock: SystemClock = {
  now: () => new Date().toISOString() as Instant,
  millis: () => Date.now(),
};

export const idsFrom =
  (clock: SystemClock): NewId =>
  () =>
    uuidv7(clock.millis(), randomBytes(10));
