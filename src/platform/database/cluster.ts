import { execFile } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { OWNER_ROLE } from './connection.ts';
import type { Home } from './home.ts';
import type { Secrets } from './secrets.ts';
import { asUser } from './system-user.ts';

const run = promisify(execFile);

/**
 * The cluster's folder `pg<major>`, made by initdb when there is none. It is made under another name and renamed,
 * so that a start that was cut off leaves nothing that looks like a cluster.
 * @throws Error with one line when the data was written by another major version
 */
export async function prepareCluster(
  home: Home,
  binaries: Binaries,
  secrets: Secrets,
  durability: 'full' | 'test',
): Promise<string> {
  const cluster = join(home.folder, `pg${binaries.major}`);
  if (existsSync(cluster)) return cluster;
  const other = readdirSync(home.folder).find((name) => /^pg\d+$/.test(name));
  if (other) throw new Error(`the data is of PostgreSQL ${other.slice(2)}, the programs are ${binaries.major}`);
  removeUnfinished(home, binaries.major);
  // A name of its own: the initdb of a start that was killed may still be writing for a moment.
  const unfinished = `${cluster}.new.${process.pid}`;
  await initdb(home, binaries, secrets, unfinished, durability === 'test' ? ['--no-sync'] : []);
  renameSync(unfinished, cluster);
  syncFolder(home.folder);
  return cluster;
}

function removeUnfinished(home: Home, major: number): void {
  for (const name of readdirSync(home.folder)) {
    if (!name.startsWith(`pg${major}.new`)) continue;
    try {
      rmSync(join(home.folder, name), { recursive: true, force: true });
    } catch {
      // Something still writes there; the next start removes it.
    }
  }
}

async function initdb(
  home: Home,
  binaries: Binaries,
  secrets: Secrets,
  folder: string,
  more: readonly string[],
): Promise<void> {
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, secrets.owner, { mode: 0o600 });
  if (home.user) chownSync(passwordFile, home.user.uid, home.user.gid);
  const locale = binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C'];
  try {
    await run(
      join(binaries.folder, 'initdb'),
      [
        '-D',
        folder,
        '-E',
        'UTF8',
        ...locale,
        '-U',
        OWNER_ROLE,
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
        ...more,
      ],
      { cwd: home.folder, env: { PATH: process.env.PATH, LC_ALL: 'C' }, ...asUser(home.user) },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
