import { Worker } from 'node:worker_threads';
import { type Result, refuse } from '../../kernel/result.ts';
import { FileProblem } from '../../platform/source-files/file-problem.ts';
import { fileRefusal } from '../../platform/source-files/file-refusals.ts';
import { turns } from '../../platform/source-files/turns.ts';

/** About sixty pages: up to here the compiler answers in some tenths of a second. */
export const SHORT = 300_000;

/** A text of a thousand pages takes a fifth of it; 10 MB of nothing but table signs would take four times as much. */
const HEAP_MB = 768;
/** With the limit of memory this bounds what texts can take of the server, however many are sent. */
const inTurn = turns(1);

/**
 * Has a module do a job beside the main thread, so that everybody else's pages go on: it finds the job in `workerData`
 * and posts one answer.
 * @returns the refusal `source.too-much-memory` when the job outgrows its heap @throws what the module throws
 */
export const workAside = <Answer>(module: string, job: object, heapMb = HEAP_MB): Promise<Result<Answer>> =>
  inTurn(
    () =>
      new Promise((resolve, reject) => {
        const resourceLimits = { maxOldGenerationSizeMb: heapMb };
        const worker = new Worker(new URL(module), { workerData: job, execArgv: [], resourceLimits });
        worker.once('message', (value: Answer) => resolve({ ok: true, value }));
        worker.once('error', (error: NodeJS.ErrnoException) => {
          if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refuse(TOO_LARGE));
          else reject(error);
        });
        worker.once('exit', (code) => reject(new Error(`the compiler ended without an answer (${code})`)));
      }),
  );

const TOO_LARGE = fileRefusal(new FileProblem('too-much-memory'));
