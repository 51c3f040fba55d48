import type { SystemClock } from '../../kernel/clock.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import type { JobRunner } from '../jobs/jobs.ts';
import { lockWaiting, markRelayed } from './outbox.store.ts';

const BATCH = 100;

/** Which jobs an event asks for, by event name. */
export type EventJobs = Readonly<Record<string, readonly string[]>>;

/**
 * Hands announced events to the jobs that react to them, after commit and at least once: marking an
 * event and enqueuing its jobs are one transaction, and the event's id makes a second hand-over harmless.
 * @returns how many events were handed over
 */
export const relayEvents = (
  database: TenantDatabase,
  runner: JobRunner,
  jobs: EventJobs,
  clock: SystemClock,
): Promise<number> =>
  database.write(async (tx) => {
    const events = await lockWaiting(tx, BATCH);
    for (const event of events) {
      for (const job of jobs[event.event] ?? []) {
        const payload = { event: event.event, payload: event.payload, actId: event.actId };
        await runner.send(tx, job, database.schema, payload, event.id);
      }
    }
    await markRelayed(
      tx,
      events.map((event) => event.id),
      clock.now(),
    );
    return events.length;
  });
