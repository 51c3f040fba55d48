import type { Actor } from '../../kernel/actor.ts';
import type { Day, Instant } from '../../kernel/day.ts';
import type { Tx } from '../database/tenant.ts';
import type { SessionRow } from '../session/session.store.ts';

/** What the edge learns about a request before a route sees it. The capabilities supply the two answers. */
export interface Identity {
  readonly session: SessionRow | null;
  readonly actor: Actor | null;
  readonly today: Day;
}

export interface Identify {
  /** the actor of a session at a day; null when the account was locked or the post has ended */
  actor(tx: Tx, session: SessionRow, today: Day): Promise<Actor | null>;
  /** the business day: the moved clock of a demonstration, else the real day */
  today(tx: Tx, now: Instant): Promise<Day>;
}
