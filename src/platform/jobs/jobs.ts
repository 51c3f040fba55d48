import type { Kysely } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { TIME_ZONE } from '../../kernel/day.ts';
import type { Connection } from '../database/connection.ts';
import type { DB } from '../database/schema.generated.ts';
import type { Tx } from '../database/tenant.ts';

/** Work outside a request. It may run twice, so it must be idempotent. */
export interface Job {
  readonly name: string;
  /** five cron fields in Việt Nam's time; null for work that only events ask for */
  readonly cron: string | null;
  /** @param schema the province whose turn it is */
  readonly run: (schema: string, payload: Readonly<Record<string, unknown>>) => Promise<void>;
}

export interface JobRunner {
  /** Enqueues within the caller's transaction: either both stay or neither does. */
  send(tx: Tx | Kysely<DB>, job: string, schema: string, payload: Record<string, unknown>, once: string): Promise<void>;
  stop(): Promise<void>;
}

const QUEUE_RETRIES = { retryLimit: 5, retryBackoff: true, retryDelay: 5 };

/** Starts the runner on the application's connection. Stop it before the server. */
export async function startJobs(
  connection: Connection,
  jobs: readonly Job[],
  schemas: () => readonly string[],
  log: Logger,
): Promise<JobRunner> {
  const boss = new PgBoss({ ...connection, schema: 'pgboss', createSchema: false, max: 3 });
  boss.on('error', (error) => log.warn({ name: error.name }, 'job queue'));
  await boss.start();
  for (const job of jobs) {
    await boss.createQueue(job.name, { ...QUEUE_RETRIES, policy: 'standard' });
    await boss.work<{ schema?: string }>(job.name, { pollingIntervalSeconds: 2 }, async (batch) => {
      for (const item of batch) {
        for (const schema of item.data?.schema ? [item.data.schema] : schemas()) await job.run(schema, item.data ?? {});
      }
    });
    if (job.cron) await boss.schedule(job.name, job.cron, {}, { tz: TIME_ZONE });
  }
  return {
    async send(tx, job, schema, payload, once) {
      const options = { db: fromKysely(tx as never), singletonKey: once };
      await boss.send(job, { ...payload, schema }, options);
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}
