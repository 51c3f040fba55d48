import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import type { Home } from './home.ts';
import { clearLeftovers, isQuiet } from './leftover.ts';
import { SUPERVISOR_NAME } from './server-processes.ts';
import { untilReady } from './server-ready.ts';
import { asUser } from './system-user.ts';

const STOP_WITHIN_MS = 15_000;
const LOG_KEEPS_BYTES = 10_000_000;
const supervisor = readFileSync(new URL('./supervisor.sh', import.meta.url), 'utf8');

const SETTINGS = [
  "listen_addresses=''",
  'unix_socket_permissions=0700',
  'shared_buffers=32MB',
  'max_connections=40',
  'max_wal_size=256MB',
  // A failing statement is logged without its values: they may be personal data.
  'log_min_error_statement=panic',
  'log_parameter_max_length_on_error=0',
  'log_error_verbosity=terse',
  'log_timezone=UTC',
];
/** For tests only: a power cut may lose everything. */
const TEST_SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'autovacuum=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'wal_init_zero=off',
];

/** A server that we started. */
export interface Server {
  stop(): Promise<void>;
  /** Called at most once, when the server ended although nobody asked it to, even before this was asked for. */
  onFailure(report: (error: Error) => void): void;
}

/** Starts the server below a supervisor and waits until it takes connections. @throws Error with the log's last line */
export async function startServer(
  home: Home,
  binaries: Binaries,
  cluster: string,
  socketDir: string,
  durability: 'full' | 'test',
): Promise<Server> {
  await clearLeftovers(cluster, socketDir);
  const log = rotateLog(home);
  const settings = durability === 'test' ? [...SETTINGS, ...TEST_SETTINGS] : SETTINGS;
  const command = [join(binaries.folder, 'postgres'), '-D', cluster, '-k', socketDir];
  for (const setting of settings) command.push('-c', setting.replace("=''", '='));
  // In a session of its own: Ctrl-C reaches Node alone, which stops the server last.
  const child = spawn('/bin/sh', ['-c', supervisor, SUPERVISOR_NAME, log, ...command], {
    cwd: home.folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    ...asUser(home.user),
  });
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  child.stdin?.on('error', () => undefined);
  const server = supervised(child, cluster, socketDir);
  try {
    await untilReady(child, cluster, log);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

function rotateLog(home: Home): string {
  const log = join(home.folder, 'server.log');
  if (existsSync(log) && statSync(log).size > LOG_KEEPS_BYTES) renameSync(log, `${log}.1`);
  if (home.user && existsSync(log)) chownSync(log, home.user.uid, home.user.gid);
  return log;
}

function supervised(child: ChildProcess, cluster: string, socketDir: string): Server {
  let stopping = false;
  const failed = Promise.withResolvers<Error>();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void ended.then(() => {
    if (!stopping) failed.resolve(new Error('the PostgreSQL server ended unexpectedly'));
  });
  return {
    onFailure: (report) => void failed.promise.then(report),
    stop: async () => {
      stopping = true;
      child.ref();
      child.stdin?.end();
      const inTime = await Promise.race([ended.then(() => true), sleep(STOP_WITHIN_MS, false)]);
      if (!inTime || !isQuiet(cluster)) await clearLeftovers(cluster, socketDir);
    },
  };
}
