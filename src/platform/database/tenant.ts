import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type { Pool } from 'pg';
import type { DB } from './schema.generated.ts';

export type Tx = Transaction<DB>;

/** One province's database: everything happens inside a transaction that sees only its schema. */
export interface TenantDatabase {
  readonly schema: string;
  /** all of it in one snapshot: what one page says agrees with itself, whoever writes meanwhile */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Thrown to leave a transaction without keeping anything, carrying the refusal out. */
export class Rollback<T> extends Error {
  readonly answer: T;
  constructor(answer: T) {
    super('rolled back');
    this.answer = answer;
  }
}

const counter = new AsyncLocalStorage<{ queries: number }>();

/** Counts the queries that `work` makes: pages promise a bounded number whatever the number of rows. */
export async function countQueries<T>(work: () => Promise<T>): Promise<{ value: T; queries: number }> {
  const count = { queries: 0 };
  const value = await counter.run(count, work);
  return { value, queries: count.queries };
}

/** One Kysely over the application's pool; tenants borrow it. */
export function openKysely(pool: Pool): Kysely<DB> {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    log(event) {
      const count = counter.getStore();
      if (count && event.level === 'query') count.queries += 1;
    },
  });
}

/** @param schema the province's schema, read from `installation.province`, never from a request */
export function tenantDatabase(kysely: Kysely<DB>, schema: string): TenantDatabase {
  const inSchema = <T>(work: (tx: Tx) => Promise<T>, mode: 'read only' | 'read write') =>
    kysely
      .transaction()
      .setAccessMode(mode)
      .setIsolationLevel(mode === 'read only' ? 'repeatable read' : 'read committed')
      .execute(async (tx) => {
        await sql`select set_config('search_path', ${`${schema},extensions`}, true)`.execute(tx);
        return work(tx);
      });
  return {
    schema,
    read: (work) => inSchema(work, 'read only'),
    write: async (work) => {
      try {
        return await inSchema(work, 'read write');
      } catch (thrown) {
        if (thrown instanceof Rollback) return thrown.answer;
        throw thrown;
      }
    },
  };
}
