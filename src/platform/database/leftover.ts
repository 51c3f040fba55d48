import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postmasterPid, serverProcesses } from './server-processes.ts';

/** Fast shutdown, immediate shutdown, the end: each with the time it gets. */
const STEPS: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

/**
 * Ends what an earlier start left behind. Only who holds the owner lock may ask for it. A server whose Node was
 * killed is shutting down already and is waited for; one that lost its supervisor too is told to. Then the
 * files with its number go: it may look alive long after (an unreaped process, a number used again).
 */
export async function clearLeftovers(cluster: string, socketDir: string): Promise<void> {
  for (const [signal, patience] of STEPS) {
    signalServer(cluster, signal);
    if (await allGone(cluster, patience)) {
      removeStaleFiles(cluster, socketDir);
      return;
    }
  }
  throw new Error(`an old server still runs on ${cluster} and cannot be ended`);
}

function removeStaleFiles(cluster: string, socketDir: string): void {
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  for (const name of readdirSync(socketDir)) if (name.startsWith('.s.PGSQL.')) rmSync(join(socketDir, name));
}

function signalServer(cluster: string, signal: NodeJS.Signals): void {
  const { servers, supervisors } = serverProcesses(cluster);
  const postmaster = postmasterPid(cluster);
  const gently = postmaster && servers.includes(postmaster) ? [postmaster] : servers;
  for (const pid of signal === 'SIGKILL' ? [...servers, ...supervisors] : gently) signalIfAlive(pid, signal);
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between being listed and being told.
  }
}

async function allGone(cluster: string, patience: number): Promise<boolean> {
  for (let waited = 0; !isQuiet(cluster); waited += 20) {
    if (waited > patience) return false;
    await sleep(20);
  }
  return true;
}

/** Whether nothing of the cluster's server runs. */
export function isQuiet(cluster: string): boolean {
  const { servers, supervisors } = serverProcesses(cluster);
  return servers.length + supervisors.length === 0;
}
