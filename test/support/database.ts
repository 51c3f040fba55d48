import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Connection } from '../../src/platform/database/connection.ts';
import { openDatabase } from '../../src/platform/database/open-database.ts';
import { ensureTemplate } from './database-template.ts';

export { PROVINCE, SECOND_PROVINCE } from './database-template.ts';

/** A database of one test file's own: migrated, with the two invented provinces, otherwise empty. */
export interface TestDatabase {
  /** Connects as the owner role. */
  readonly owner: Connection;
  /** Connects as the application's role, with an empty search path. */
  readonly app: Connection;
  drop(): Promise<void>;
}

let joined: ReturnType<typeof joinRun> | null = null;

/**
 * Makes a database from the migrated template, on the one server of this test run (fsync off).
 * Connections must be closed before `drop`.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  joined ??= joinRun();
  const server = await joined;
  const template = await ensureTemplate(server.owner);
  const database = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server.owner, `create database ${database} template ${template} strategy file_copy`);
  return {
    owner: { ...server.owner, database },
    app: { ...server.app, database },
    drop: () => asAdmin(server.owner, `drop database ${database} with (force)`),
  };
}

/**
 * The server of this run lives in a process of its own, started by whichever test file comes first, and ends with
 * the runner (`node --test`) or, for a file run by itself, with this process. `NGOCLINH_TEST_DATABASE` names a
 * data folder to use instead.
 */
async function joinRun(): Promise<{ owner: Connection; app: Connection }> {
  const given = process.env.NGOCLINH_TEST_DATABASE;
  if (given) return openDatabase({ dataDir: given, durability: 'test' });
  const runner = process.env.NODE_TEST_CONTEXT ? process.ppid : process.pid;
  const dataDir = join(tmpdir(), `ngoclinh-test-${runner}-${startedAt(runner)}`);
  if (!existsSync(join(dataDir, 'database', 'server.json'))) await startHolder(dataDir, runner);
  return openDatabase({ dataDir, durability: 'test' });
}

/** Tells two processes apart that got the same number one after the other. */
const startedAt = (pid: number): string =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '';

function startHolder(dataDir: string, runner: number): Promise<void> {
  const program = fileURLToPath(new URL('./hold-database.ts', import.meta.url));
  const holder = spawn(process.execPath, [program, dataDir, String(runner)], {
    detached: true,
    // Not our standard error: the runner waits until every holder of its pipes is gone.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    holder.once('exit', () => reject(new Error('the test database did not start')));
    holder.stdout.once('data', () => {
      holder.removeAllListeners('exit');
      holder.stdout.destroy();
      holder.unref();
      resolve();
    });
  });
}

async function asAdmin(owner: Connection, statement: string): Promise<void> {
  const client = new pg.Client({ ...owner, database: 'postgres' });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
