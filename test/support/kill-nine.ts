import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postmasterPid, serverProcesses } from '../../src/platform/database/server-processes.ts';

/** Whom `kill -9` hits. `group` is what a terminal would kill, `everything` all processes of the product. */
export const VICTIMS = ['node', 'supervisor', 'postmaster', 'node and supervisor', 'group', 'everything'] as const;
export type Victim = (typeof VICTIMS)[number];

/** The cluster of a data folder, wherever the launcher put it. */
export function clusterOf(dataDir: string): string {
  const home = join(realpathSync(dataDir), 'database');
  try {
    return join(readFileSync(join(dataDir, 'database.location'), 'utf8').trim(), 'pg18');
  } catch {
    return join(home, 'pg18');
  }
}

/** @param nodePid the leader of the group that was started */
export function killNine(victim: Victim, nodePid: number, cluster: string): void {
  const { servers, supervisors } = serverProcesses(cluster);
  const targets: Record<Victim, readonly number[]> = {
    node: [nodePid],
    supervisor: supervisors,
    postmaster: [postmasterPid(cluster)].filter((pid) => pid !== null),
    'node and supervisor': [nodePid, ...supervisors],
    group: [-nodePid],
    everything: [-nodePid, ...supervisors, ...servers],
  };
  for (const pid of targets[victim]) kill(pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Waits until no process of the cluster is left. @returns those that stayed beyond the patience */
export async function orphansAfter(cluster: string, patienceMs: number): Promise<number[]> {
  for (let waited = 0; ; waited += 50) {
    const { servers, supervisors } = serverProcesses(cluster);
    if (servers.length + supervisors.length === 0 || waited > patienceMs) return [...servers, ...supervisors];
    await sleep(50);
  }
}
