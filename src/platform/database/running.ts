import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { APP_ROLE, type Connection, DATABASE_NAME, OWNER_ROLE } from './connection.ts';
import type { Home } from './home.ts';
import { loadSecrets, writeDurably } from './secrets.ts';
import { SOCKET_PORT } from './socket.ts';

/** The server that runs in a home, and the process that started it. */
export interface Running {
  readonly pid: number;
  readonly socketDir: string;
}

const file = (home: Home): string => join(home.folder, 'server.json');

/** Tells guests that the server is ready. */
export const announce = (home: Home, running: Running): void => writeDurably(file(home), JSON.stringify(running));

export const withdraw = (home: Home): void => rmSync(file(home), { force: true });

/** How to connect to the server of a home as either role. */
export function connections(
  home: Home,
  running: Running,
): { owner: Connection; app: Connection; ownerPid: number; notes: readonly string[] } {
  const secrets = loadSecrets(home);
  const place = { host: running.socketDir, port: SOCKET_PORT, database: DATABASE_NAME };
  return {
    owner: { ...place, user: OWNER_ROLE, password: secrets.owner },
    app: { ...place, user: APP_ROLE, password: secrets.app },
    ownerPid: running.pid,
    notes: home.notes,
  };
}

/** What the owner wrote when its server was ready; of an owner that is gone it says nothing. */
export function readRunning(home: Home): Running | null {
  const path = file(home);
  if (!existsSync(path)) return null;
  const running = JSON.parse(readFileSync(path, 'utf8')) as Running;
  return existsSync(`/proc/${running.pid}`) ? running : null;
}
