import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A user of the operating system with an entry in /etc/passwd, without which PostgreSQL refuses to run. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whom PostgreSQL runs as. It refuses root, so root lends it another user: the one that already owns the
 * cluster, `NGOCLINH_DATABASE_USER`, `postgres`, or `nobody`, which every Debian has.
 * @param ownerUid who owns an existing cluster, if there is one
 * @returns null: run as ourselves
 */
export function databaseUser(ownerUid: number | null): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = readUsers();
  const wanted = [process.env.NGOCLINH_DATABASE_USER, 'postgres', 'nobody'];
  const user =
    users.find(({ uid }) => uid === ownerUid && uid !== 0) ??
    wanted.map((name) => users.find((candidate) => candidate.name === name)).find((candidate) => candidate?.uid);
  if (!user) throw new Error('PostgreSQL may not run as root, and there is no user postgres or nobody to run it as');
  return user;
}

function readUsers(): SystemUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/** Spawn options for a command that runs as that user. */
export const asUser = (user: SystemUser | null): { uid?: number; gid?: number } =>
  user ? { uid: user.uid, gid: user.gid } : {};

/** Asked by trying, because modes alone do not tell (access lists, mounts). */
export function canEnter(user: SystemUser | null, folder: string): boolean {
  const tried = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', stdio: 'ignore', ...asUser(user) });
  return tried.status === 0;
}
