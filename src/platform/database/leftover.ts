import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = { own: 5_000, fast: 10_000, immediate: 5_000, kill: 5_000 };

/**
 * Ends what an earlier start left behind, once we hold the owner lock. A server whose Node was killed is usually
 * shutting down already; one that lost its supervisor too is told to. Then the pid file is removed, because its
 * number may look alive for seconds (an unreaped process) or for ever (a number used again).
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  const steps: readonly (readonly [NodeJS.Signals | null, number])[] = [
    [null, PATIENCE_MS.own],
    ['SIGINT', PATIENCE_MS.fast],
    ['SIGQUIT', PATIENCE_MS.immediate],
    ['SIGKILL', PATIENCE_MS.kill],
  ];
  for (const [signal, patience] of steps) {
    if (signal) signalServer(cluster, signal);
    if (await allGone(cluster, patience)) {
      rmSync(join(cluster, 'postmaster.pid'), { force: true });
      return;
    }
  }
  throw new Error(`an old server still runs on ${cluster} and cannot be ended`);
}

function signalServer(cluster: string, signal: NodeJS.Signals): void {
  const postmaster = postmasterPid(cluster);
  const running = processesIn(cluster);
  const targets = postmaster && running.includes(postmaster) && signal !== 'SIGKILL' ? [postmaster] : running;
  for (const pid of targets) signalIfAlive(pid, signal);
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between being listed and being told.
  }
}

async function allGone(cluster: string, patience: number): Promise<boolean> {
  for (let waited = 0; processesIn(cluster).length > 0; waited += 20) {
    if (waited > patience) return false;
    await sleep(20);
  }
  return true;
}

/** The server's number as its pid file states it, or null. */
export function postmasterPid(cluster: string): number | null {
  try {
    return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]) || null;
  } catch {
    return null;
  }
}

/** All server processes work in the cluster's folder; a dead one that nobody reaped has no folder any more. */
export function processesIn(cluster: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingFolder(pid) === cluster);
}

function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
