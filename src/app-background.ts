import type { Logger } from 'pino';
import type { App } from './app.ts';
import type { Instant } from './kernel/day.ts';
import { BATCH, sealEntries } from './platform/audit/sealer.ts';
import { systemClock } from './platform/clock.ts';
import type { Connection } from './platform/database/connection.ts';
import type { ContentStore } from './platform/files/content.ts';
import { sweepOrphans } from './platform/files/sweep.ts';
import { forgetKeysBefore } from './platform/http/idempotency.store.ts';
import type { ProvinceRow } from './platform/http/provinces.store.ts';
import { everyMillis } from './platform/jobs/heartbeat.ts';
import { type Job, startJobs } from './platform/jobs/jobs.ts';
import { relayEvents } from './platform/outbox/relay.ts';
import { deleteExpired } from './platform/session/session.store.ts';
import { IDLE_MINUTES } from './platform/session/session.ts';

interface BackgroundDeps {
  readonly connection: Connection;
  readonly provinces: () => readonly ProvinceRow[];
  readonly content: (schema: string) => ContentStore;
  readonly log: Logger;
}

/** What happens without a request: entries are sealed within a second, events relayed, due work made, leftovers tidied. */
export async function startBackground(app: App, deps: BackgroundDeps): Promise<{ stop(): Promise<void> }> {
  const schemas = (): string[] => deps.provinces().map((province) => province.schema);
  const jobs = [...app.jobs, tidyJob(app, deps)];
  const runner = await startJobs(deps.connection, jobs, schemas, deps.log);
  const sealRecent = (): Promise<void> => forEach(schemas(), (schema) => seal(app, schema, ago(DAY_MS)));
  const stopSealing = everyMillis(700, sealRecent, deps.log);
  const stopRelay = everyMillis(
    1_000,
    () => forEach(schemas(), (schema) => relayEvents(app.database(schema), runner, app.eventJobs, systemClock)),
    deps.log,
  );
  return {
    async stop() {
      await Promise.all([stopSealing(), stopRelay()]);
      await runner.stop();
      await sealRecent();
    },
  };
}

async function forEach(schemas: readonly string[], work: (schema: string) => Promise<unknown>): Promise<void> {
  for (const schema of schemas) await work(schema);
}

/** @param since null looks at every entry there is */
async function seal(app: App, schema: string, since: Instant | null): Promise<void> {
  const next = () => app.database(schema).write((tx) => sealEntries(tx, systemClock.now(), since));
  while ((await next()) === BATCH);
}

const ago = (millis: number): Instant => new Date(systemClock.millis() - millis).toISOString() as Instant;
const DAY_MS = 86_400_000;
/** A phone may find no network for weeks; what it sends then under a forgotten key would be recorded twice. */
const KEYS_KEPT_DAYS = 90;

/** Every night: entries that a stop left unsealed, expired sessions, old keys of forms, contents without a record. */
const tidyJob = (app: App, deps: BackgroundDeps): Job => ({
  name: 'tidy',
  cron: '30 2 * * *',
  alsoAtStart: true,
  run: async (schema) => {
    await seal(app, schema, null);
    await app.database(schema).write(async (tx) => {
      await deleteExpired(tx, systemClock.now(), ago(IDLE_MINUTES * 60_000));
      await forgetKeysBefore(tx, ago(KEYS_KEPT_DAYS * DAY_MS));
      await sweepOrphans(tx, deps.content(schema));
    });
  },
});
