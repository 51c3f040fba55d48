import type { Actor } from '../kernel/actor.ts';
import type { SystemClock } from '../kernel/clock.ts';
import type { Day } from '../kernel/day.ts';
import type { Id, NewId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { insertEntry } from './audit/audit.store.ts';
import type { Change, Subscriber, View } from './change.ts';
import { Rollback, type TenantDatabase, type Tx } from './database/tenant.ts';
import { insertEvent } from './outbox/outbox.store.ts';
import type { Vault } from './vault.ts';

export interface WorkDeps {
  readonly clock: SystemClock;
  readonly newId: NewId;
  readonly vault: Vault;
  /** subscribers that belong to the announcing transaction, by event name */
  readonly subscribers: Readonly<Record<string, readonly Subscriber[]>>;
}

export interface Who {
  readonly actor: Actor | null;
  readonly today: Day;
  readonly requestId: Id | null;
}

export const viewIn = (tx: Tx, deps: WorkDeps, who: Who): View => ({
  tx,
  actor: who.actor,
  today: who.today,
  now: deps.clock.now(),
  vault: deps.vault,
});

export function changeIn(tx: Tx, deps: WorkDeps, who: Who): Change {
  const view = viewIn(tx, deps, who);
  const change: Change = {
    ...view,
    newId: deps.newId,
    async record(act) {
      const id = deps.newId();
      const stamp = { id, recordedAt: view.now, happenedOn: who.today, actor: who.actor, requestId: who.requestId };
      await insertEntry(tx, act, stamp);
      return id;
    },
    async announce(event) {
      await insertEvent(tx, deps.newId(), event, view.now);
      for (const subscriber of deps.subscribers[event.event] ?? []) await subscriber(change, event);
    },
    on: (day) => changeIn(tx, deps, { ...who, today: day }),
  };
  return change;
}

/** Runs a use case in one transaction: a refusal keeps nothing, a value keeps everything. */
export const carryOut = <T>(
  database: TenantDatabase,
  deps: WorkDeps,
  who: Who,
  useCase: (change: Change) => Promise<Result<T>>,
): Promise<Result<T>> =>
  database.write(async (tx) => {
    const result = await useCase(changeIn(tx, deps, who));
    if (!result.ok) throw new Rollback(result);
    return result;
  });
