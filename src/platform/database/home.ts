import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { canEnter, databaseUser, type SystemUser } from './system-user.ts';

/** The folder that belongs to PostgreSQL: cluster, socket, log, lock. */
export interface Home {
  readonly folder: string;
  readonly user: SystemUser | null;
  readonly notes: readonly string[];
}

const POINTER = 'database.location';
const ELSEWHERE = '/var/lib/ngoclinh';

/**
 * Finds or makes the folder of the database: `<data>/database`, or, where its user cannot get there (a data
 * folder below a closed one, started as root), `/var/lib/ngoclinh/<hash>`, which `<data>/database.location` records.
 * @throws Error with one line when the folder belongs to another user
 */
export function prepareHome(wanted: string): Home {
  mkdirSync(dirname(resolve(wanted)), { recursive: true });
  mkdirSync(wanted, { recursive: true, mode: 0o750 });
  // The kernel reports real paths, and a server is recognised by the folder it works in.
  const dataDir = realpathSync(wanted);
  const known = knownHome(dataDir);
  const user = databaseUser(known ? statSync(known).uid : null);
  const folder = known ?? chooseHome(dataDir, user);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  if (user && dirname(folder) === dataDir) letIn(dataDir, user);
  const owner = statSync(folder).uid;
  if (!user && owner !== process.getuid?.()) throw new Error(`${folder} belongs to another user (uid ${owner})`);
  if (!canEnter(user, folder)) throw new Error(`${folder} cannot be entered by ${user?.name ?? 'this user'}`);
  const moved = !folder.startsWith(dataDir);
  return { folder, user, notes: moved ? [`cơ sở dữ liệu đặt tại ${folder}`] : [] };
}

function knownHome(dataDir: string): string | null {
  const pointer = join(dataDir, POINTER);
  const folder = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(dataDir, 'database');
  return existsSync(folder) ? folder : null;
}

function chooseHome(dataDir: string, user: SystemUser | null): string {
  if (!user || letIn(dataDir, user)) return join(dataDir, 'database');
  const folder = join(ELSEWHERE, createHash('sha256').update(dataDir).digest('hex').slice(0, 16));
  mkdirSync(ELSEWHERE, { recursive: true, mode: 0o755 });
  writeFileSync(join(dataDir, POINTER), `${folder}\n`);
  return folder;
}

/** Root's own 0700 data folder gets the user's group with the right to pass through; folders above stay as they are. */
function letIn(dataDir: string, user: SystemUser): boolean {
  if (canEnter(user, dataDir)) return true;
  const { uid, mode } = statSync(dataDir);
  if (uid !== 0 || !canEnter(user, dirname(dataDir))) return false;
  chownSync(dataDir, 0, user.gid);
  chmodSync(dataDir, (mode & 0o700) | 0o010);
  return canEnter(user, dataDir);
}
