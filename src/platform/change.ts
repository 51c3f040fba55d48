import type { Actor } from '../kernel/actor.ts';
import type { Day, Instant } from '../kernel/day.ts';
import type { Id, NewId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import type { Tx } from './database/tenant.ts';
import type { Vault } from './vault.ts';

/** A look at the records of one province at one moment. `today` is the business day, `now` the system's instant. */
export interface View {
  readonly tx: Tx;
  readonly actor: Actor | null;
  readonly today: Day;
  readonly now: Instant;
  readonly vault: Vault;
}

/** What a use case is given: the open transaction, who acts, both clocks, and the ways to leave traces. */
export interface Change extends View {
  readonly newId: NewId;
  /** Writes the audit row of this act; every fact points at the id that comes back. */
  record(act: Act): Promise<Id>;
  /** Puts an event into the outbox of this transaction and runs the subscribers that belong to it. */
  announce(event: Announcement): Promise<void>;
  /** the same transaction on another business day: only for whoever moves the clock */
  on(day: Day): Change;
}

/** Carries out a use case in a transaction of its own, in the name of who asked. */
export type Step = <T>(useCase: (change: Change) => Promise<Result<T>>) => Promise<Result<T>>;

/** `details` holds ids, field names, counts and hashes only, never personal values or contents. */
export interface Act {
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: Id | null;
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
}

export interface Announcement {
  readonly event: string;
  readonly version: number;
  readonly payload: unknown;
  readonly actId: Id;
}

/** Runs inside the transaction that announced: for records that the same person sees on the next page. */
export type Subscriber = (change: Change, announcement: Announcement) => Promise<void>;

/** The person that acts. @throws when a route let a signed-out visitor reach a use case, which is a bug */
export function actorOf(change: View): Actor {
  if (!change.actor) throw new Error('this act needs somebody who acts');
  return change.actor;
}
