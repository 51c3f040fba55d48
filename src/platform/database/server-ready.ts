import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Long enough to recover from a crash in the middle of much writing. */
const READY_WITHIN_MS = 120_000;

/** Waits until a starting server takes connections. @throws Error with the last complaint of its log */
export async function untilReady(child: ChildProcess, cluster: string, log: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  for (let waited = 0; waited < READY_WITHIN_MS; waited += 10) {
    if (existsSync(pidFile) && /^ready/m.test(readFileSync(pidFile, 'utf8'))) return;
    if (child.exitCode !== null || child.signalCode) throw new Error(`PostgreSQL did not start: ${lastLine(log)}`);
    await sleep(10);
  }
  throw new Error(`PostgreSQL was not ready after ${READY_WITHIN_MS / 1000} s: ${lastLine(log)}`);
}

/** The server's last complaint, without its time stamp. */
function lastLine(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  const complaint = lines.findLast((line) => /(FATAL|PANIC): /.test(line)) ?? lines.at(-1) ?? 'it wrote no log';
  return complaint.replace(/^.*?\[\d+\] /, '');
}
