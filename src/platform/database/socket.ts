import { createHash } from 'node:crypto';
import { chownSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Home } from './home.ts';

const LONGEST_PATH = 107;
export const SOCKET_PORT = 5432;

/**
 * A folder of mode 0700 for the server's socket: inside the home, or, because the kernel allows 107 bytes,
 * below the system's temporary folder when the home's path is long.
 * @throws Error when somebody else made the temporary folder first
 */
export function prepareSocketDir(home: Home): string {
  const inside = join(home.folder, 'run');
  const folder = fits(inside) ? inside : join(tmpdir(), `ngoclinh-${hash(home.folder)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const ours = [process.getuid?.(), home.user?.uid].includes(found.uid);
  if (!found.isDirectory() || !ours || (found.mode & 0o077) !== 0) throw new Error(`${folder} is not ours`);
  if (home.user) chownSync(folder, home.user.uid, home.user.gid);
  return folder;
}

/** Takes a folder outside the home away again when the server has stopped. */
export function leaveSocketDir(home: Home, folder: string): void {
  if (!folder.startsWith(home.folder)) rmSync(folder, { recursive: true, force: true });
}

const fits = (folder: string): boolean => Buffer.byteLength(`${folder}/.s.PGSQL.${SOCKET_PORT}`) <= LONGEST_PATH;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
