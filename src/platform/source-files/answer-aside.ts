import { type ChildProcess, spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FileProblem, type ProblemCode } from './file-problem.ts';

export interface ReadingLimits {
  readonly heapMb: number;
  /** of the whole process as the system counts it: buffers stand outside the heap */
  readonly residentMb: number;
  readonly millis: number;
}

/** What a reading process answers on its standard output. */
export type ChildAnswer<Read> = { readonly read: Read } | { readonly problem: string };

const LONGEST_ANSWER = 64 * 1024 * 1024;
const LOOK_EVERY_MILLIS = 20;
const PAGE_KB = 4;
/** What the process may read: the program and its packages, which may be linked from elsewhere. */
const readable = ['../../', '../../../node_modules']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .flatMap((path) => [path, realpathSync(path)]);

/**
 * Lets a program of ours read a file in a process of its own, which may open no file but the program's, start nothing
 * and knows no setting of ours. When it needs too much time or memory it is ended, and nothing else is.
 * @param program takes the bytes on standard input and answers a `ChildAnswer` on standard output
 * @param more what else the process may, as options of Node's permissions
 * @throws FileProblem
 */
export async function answerAside<Read>(
  program: string,
  settings: readonly string[],
  bytes: Uint8Array,
  limits: ReadingLimits,
  more: readonly string[] = [],
): Promise<Read> {
  const process_ = spawn(
    process.execPath,
    [
      `--max-old-space-size=${limits.heapMb}`,
      '--disable-warning=ExperimentalWarning',
      '--permission',
      ...readable.map((path) => `--allow-fs-read=${path}`),
      ...more,
      program,
      ...settings,
    ],
    { env: {}, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const watch = watchOver(process_, limits);
  try {
    const answer = await answerOf<Read>(process_, bytes);
    const problem = watch.broken();
    if (problem) throw new FileProblem(problem);
    if ('read' in answer) return answer.read;
    throw new FileProblem(answer.problem as ProblemCode);
  } finally {
    watch.stop();
  }
}

/** @returns the answer, or the problem that an end without one means @throws Error when the process could not work */
function answerOf<Read>(process_: ChildProcess, bytes: Uint8Array): Promise<ChildAnswer<Read>> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    process_.stdout?.on('data', (part: Buffer) => {
      length += part.length;
      if (length > LONGEST_ANSWER) process_.kill('SIGKILL');
      else parts.push(part);
    });
    let complaint = '';
    process_.stderr?.on('data', (part: Buffer) => {
      complaint = (complaint + part.toString('utf8')).slice(0, 1000);
    });
    process_.once('error', reject);
    process_.once('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(parts).toString('utf8')));
      // V8 aborts a process whose heap is full; an exit with a code is a fault of ours.
      else if (signal !== null) resolve({ problem: 'too-much-memory' });
      else reject(new Error(`the reading process ended with ${code}: ${complaint}`));
    });
    process_.stdin?.on('error', () => {
      // It ended before it had read everything; `close` tells how.
    });
    process_.stdin?.end(bytes);
  });
}

/** Ends the process when it lasts or grows beyond its limits. */
function watchOver(process_: ChildProcess, limits: ReadingLimits) {
  let broken: ProblemCode | null = null;
  const end = (why: ProblemCode): void => {
    broken ??= why;
    process_.kill('SIGKILL');
  };
  const clock = setTimeout(() => end('too-slow'), limits.millis);
  const memory = setInterval(async () => {
    if ((await residentMb(process_.pid)) > limits.residentMb) end('too-much-memory');
  }, LOOK_EVERY_MILLIS);
  return {
    broken: () => broken,
    stop: () => {
      clearTimeout(clock);
      clearInterval(memory);
    },
  };
}

/** 0 where the system does not tell; then the heap's own limit and the clock remain. */
async function residentMb(pid: number | undefined): Promise<number> {
  const pages = await readFile(`/proc/${pid}/statm`, 'latin1').catch(() => '');
  return (Number(pages.split(' ')[1] ?? 0) * PAGE_KB) / 1024;
}
