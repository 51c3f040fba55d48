import { readFile } from 'node:fs/promises';

/** Runs some work and looks at the processes that it starts. @returns the most memory that one of them held, in MB */
export async function peakOfChildren(work: () => Promise<void>): Promise<number> {
  let peak = 0;
  const look = setInterval(async () => {
    const children = await textOf(`/proc/self/task/${process.pid}/children`);
    for (const pid of children.split(' ').filter((id) => id !== '')) {
      const high = /^VmHWM:\s+(\d+) kB/m.exec(await textOf(`/proc/${pid}/status`))?.[1];
      peak = Math.max(peak, Number(high ?? 0) / 1024);
    }
  }, 10);
  await work().finally(() => clearInterval(look));
  return Math.round(peak);
}

const textOf = (path: string): Promise<string> => readFile(path, 'latin1').catch(() => '');
