import type { Kysely } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { TIME_ZONE } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Connection } from '../database/connection.ts';
import type { DB } from '../database/schema.generated.ts';
import type { Tx } from '../database/tenant.ts';

/** Work outside a request. It may run twice, so it must be idempotent. */
export interface Job {
  readonly name: string;
  /** five cron fields in Việt Nam's time; null for work that only events ask for */
  readonly cron: string | null;
  /** once more after a start: a machine that is switched off at night would never do it */
  readonly alsoAtStart?: true;
  /** @param schema the province whose turn it is */
  readonly run: (schema: string, payload: Readonly<Record<string, unknown>>) => Promise<void>;
}

export interface JobRunner {
  /**
   * Enqueues within the caller's transaction: either both stay or neither does.
   * @param id the job's id; the same id enqueued twice is one job
   */
  send(tx: Tx | Kysely<DB>, job: string, schema: string, payload: Record<string, unknown>, id: Id): Promise<void>;
  stop(): Promise<void>;
}

const QUEUE_RETRIES = { retryLimit: 5, retryBackoff: true, retryDelay: 5 };
/** When people have had their first pages, and not at every start of an hour in which somebody starts again and again. */
const AT_START = { startAfter: 10, singletonKey: 'start', singletonSeconds: 3_600 };

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
    await boss.work<Payload>(job.name, { pollingIntervalSeconds: 2 }, async (batch) => {
      for (const { data } of batch) await runIn(data?.schema ? [data.schema] : schemas(), job, data ?? {});
    });
    if (!job.cron) continue;
    await boss.schedule(job.name, job.cron, {}, { tz: TIME_ZONE });
    if (job.alsoAtStart) await boss.send(job.name, {}, AT_START);
  }
  return {
    async send(tx, job, schema, payload, id) {
      await boss.send(job, { ...payload, schema }, { db: fromKysely(tx as never), id });
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}

type Payload = { readonly schema?: string };

/** One province's trouble keeps no other from its turn; the job is tried again for all. @throws AggregateError */
async function runIn(schemas: readonly string[], job: Job, payload: Payload): Promise<void> {
  const troubles: unknown[] = [];
  for (const schema of schemas) await job.run(schema, payload).catch((error: unknown) => troubles.push(error));
  if (troubles.length > 0) throw new AggregateError(troubles, `${job.name} failed`);
}
