import type { Day, Instant } from './day.ts';

/** The system clock: sessions, throttling, jobs, audit, ids. */
export interface SystemClock {
  now(): Instant;
  millis(): number;
}

/** The business clock: due dates and legal periods. It moves forward only; in a demonstration the visitor moves it. */
export interface BusinessClock {
  today(): Day;
  now(): Instant;
}
