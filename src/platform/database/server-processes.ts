import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The name under which a supervisor shell runs, so that it can be told from an editor that reads our log. */
export const SUPERVISOR_NAME = 'ngoclinh-database';

/** What belongs to a cluster and runs. */
export interface ServerProcesses {
  readonly servers: readonly number[];
  readonly supervisors: readonly number[];
}

/**
 * Finds a cluster's processes by looking at every process: the pid file alone does not tell, because its number
 * may be dead and unreaped, or used again by a stranger.
 */
export function serverProcesses(cluster: string): ServerProcesses {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return {
    servers: pids.filter((pid) => isServer(pid, cluster)),
    supervisors: pids.filter((pid) => isSupervisor(pid, dirname(cluster))),
  };
}

/** Servers work in the cluster's folder; one that is only just starting names it. A dead one has neither. */
function isServer(pid: number, cluster: string): boolean {
  if (workingFolder(pid) === cluster) return read(`/proc/${pid}/comm`).trim() === 'postgres';
  const words = commandLine(pid);
  return words.includes('-D') && words.includes(cluster) && !words.includes(SUPERVISOR_NAME);
}

function isSupervisor(pid: number, home: string): boolean {
  const words = commandLine(pid);
  return words.includes(SUPERVISOR_NAME) && words.includes(join(home, 'server.log'));
}

const commandLine = (pid: number): string[] => read(`/proc/${pid}/cmdline`).split('\0');

function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The server's number as its pid file states it, or null. */
export const postmasterPid = (cluster: string): number | null =>
  Number(read(join(cluster, 'postmaster.pid')).split('\n')[0]) || null;
