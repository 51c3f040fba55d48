import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { turns } from '../source-files/turns.ts';
import type { AsideAnswer, AsideJob } from './aside-child.ts';

export interface AsideLimits {
  readonly heapMb: number;
  readonly millis: number;
  /** how long the process waits for the next job before it ends */
  readonly idleMillis: number;
}

const LIMITS: AsideLimits = { heapMb: 320, millis: 30_000, idleMillis: 60_000 };
const child = fileURLToPath(new URL('./aside-child.ts', import.meta.url));

/** One job at a time bounds the memory, however many documents are asked for. */
const inTurn = turns(1);
let kept: ChildProcess | null = null;
let idle: NodeJS.Timeout | undefined;

/**
 * Has a module draw a file in a process of its own, so that neither its time nor its memory is the server's. The
 * process is kept for the next file and ends when nobody asks for some time.
 * @returns the bytes that the job returned @throws Error what the job threw, or that it lasted or grew too long
 */
export const drawAside = (job: AsideJob, limits: AsideLimits = LIMITS): Promise<Uint8Array<ArrayBuffer>> =>
  inTurn(async () => {
    clearTimeout(idle);
    const process_ = usable(kept) ?? start(limits);
    kept = process_;
    hold(process_, true);
    try {
      const answer = await answerOf(process_, job, limits.millis);
      if (answer.last) process_.disconnect();
      if ('problem' in answer) throw new Error(answer.problem);
      return new Uint8Array(answer.bytes);
    } finally {
      hold(process_, false);
      idle = setTimeout(() => process_.kill('SIGKILL'), limits.idleMillis).unref();
    }
  });

/** One that ended, or grew beyond its measure and was let go, takes no job. */
const usable = (process_: ChildProcess | null): ChildProcess | null => (process_?.connected ? process_ : null);

const start = ({ heapMb }: AsideLimits): ChildProcess =>
  fork(child, [], {
    execArgv: [`--max-old-space-size=${heapMb}`, '--disable-warning=ExperimentalWarning'],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });

/** While it works the program waits for it; while it waits it keeps nobody. */
function hold(process_: ChildProcess, working: boolean): void {
  if (working) {
    process_.ref();
    process_.channel?.ref();
  } else {
    process_.unref();
    process_.channel?.unref();
  }
}

function answerOf(process_: ChildProcess, job: AsideJob, millis: number): Promise<AsideAnswer> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => process_.kill('SIGKILL'), millis);
    const done = (): void => {
      clearTimeout(clock);
      process_.off('message', answered).off('error', ended).off('exit', ended);
    };
    const answered = (answer: unknown): void => {
      done();
      resolve(answer as AsideAnswer);
    };
    const ended = (why: unknown, signal?: unknown): void => {
      done();
      reject(new Error(`the drawing process ended without an answer: ${signal ?? why}`));
    };
    process_.on('message', answered).on('error', ended).on('exit', ended);
    process_.send(job);
  });
}
