import { readdirSync, readFileSync } from 'node:fs';

const HERTZ = 100;

/** Processor milliseconds that processes have used; on a busy machine they mean more than the time on the wall. */
export const processorMillis = (pids: readonly number[]): number => pids.reduce((sum, pid) => sum + millisOf(pid), 0);

function millisOf(pid: number): number {
  const fields = statOf(pid);
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / HERTZ;
}

/** Those that a process started, and those that they started. */
export function descendants(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    parents.set(Number(name), Number(statOf(Number(name))[1]));
  }
  const below = (one: number): boolean => one > 1 && (one === pid || below(parents.get(one) ?? 0));
  return [...parents.keys()].filter((each) => each !== pid && below(each));
}

/** The fields after the command's name; of a process that ended meanwhile none. */
function statOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    return [];
  }
}

/** The most memory that a process ever held, in MB. */
export const peakMegabytes = (pid: number): number =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
