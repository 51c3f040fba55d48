import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries } from './binaries.ts';
import { prepareCluster } from './cluster.ts';
import type { Connection } from './connection.ts';
import { type Home, prepareHome } from './home.ts';
import { type Lock, takeLock } from './lock.ts';
import { prepareRoles } from './roles.ts';
import { announce, connections, type Running, readRunning, withdraw } from './running.ts';
import { loadSecrets } from './secrets.ts';
import { type Server, startServer } from './server.ts';
import { leaveSocketDir, prepareSocketDir } from './socket.ts';

const GUEST_WAITS_MS = 30_000;

/** What to open. `durability: 'test'` switches syncing off and belongs in tests only. */
export interface DatabaseSettings {
  readonly dataDir: string;
  readonly pgBinDir?: string;
  readonly durability?: 'full' | 'test';
}

/**
 * An open database. The `owner` of a data folder started the server and stops it; a `guest` uses the server of
 * another process; a `client` uses somebody's server through DATABASE_URL.
 */
export interface OpenDatabase {
  readonly role: 'owner' | 'guest' | 'client';
  /** For migrations: owns the schemas. */
  readonly owner: Connection;
  /** For everything else: what migrations grant, and an empty search path. */
  readonly app: Connection;
  /** The process that owns the data folder. */
  readonly ownerPid: number;
  /** For the start line, in Vietnamese. */
  readonly notes: readonly string[];
  stop(): Promise<void>;
  /** The server ended by itself: stop the process, the next start repairs. */
  onFailure(report: (error: Error) => void): void;
}

/**
 * Opens the database of a data folder: starts its server, or connects to the one that another process started.
 * @throws Error with one line for the person at the terminal
 */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
  const home = prepareHome(resolve(settings.dataDir));
  for (let waited = 0; waited < GUEST_WAITS_MS; waited += 50) {
    const lock = takeLock(join(home.folder, 'owner.lock'));
    if (lock) return await openAsOwner(home, lock, settings);
    const running = readRunning(home);
    if (running) return asGuest(home, running);
    await sleep(50);
  }
  throw new Error(`another process holds ${home.folder} but its server did not become ready`);
}

async function openAsOwner(home: Home, lock: Lock, settings: DatabaseSettings): Promise<OpenDatabase> {
  try {
    withdraw(home);
    const server = await startOwn(home, settings);
    const running: Running = { pid: process.pid, socketDir: server.socketDir };
    announce(home, running);
    const stop = async (): Promise<void> => {
      withdraw(home);
      await server.stop();
      leaveSocketDir(home, server.socketDir);
      lock.release();
    };
    return { ...connections(home, running), role: 'owner', stop: once(stop), onFailure: server.onFailure };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startOwn(home: Home, settings: DatabaseSettings): Promise<Server & { socketDir: string }> {
  const secrets = loadSecrets(home);
  const binaries = findBinaries(home, settings.pgBinDir);
  const durability = settings.durability ?? 'full';
  const cluster = await prepareCluster(home, binaries, secrets, durability);
  const socketDir = prepareSocketDir(home);
  const server = await startServer(home, binaries, cluster, socketDir, durability);
  try {
    await prepareRoles(connections(home, { pid: process.pid, socketDir }).owner, secrets.app);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ...server, socketDir };
}

function asGuest(home: Home, running: Running): OpenDatabase {
  return { ...connections(home, running), role: 'guest', stop: async () => undefined, onFailure: () => undefined };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}
