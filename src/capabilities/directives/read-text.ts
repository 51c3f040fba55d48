import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type CompiledDirective, type CompileOptions, compile, type LintKnowledge } from '../../compiler/index.ts';

/** About sixty pages: up to here the compiler answers in some tenths of a second. */
const SHORT = 300_000;

interface Job {
  readonly readText: string;
  readonly options: CompileOptions;
}

/**
 * What the compiler reads, as it will come back from the database: without undefined values. A long text is read
 * beside the main thread, so that everybody else's pages go on.
 */
export async function readText(
  canonical: string,
  sourceSha256: string,
  knownAgencies: readonly string[],
  knowledge: LintKnowledge = {},
): Promise<CompiledDirective> {
  const options = { sourceSha256, knownAgencies: [...knownAgencies], knowledge };
  const answer = canonical.length <= SHORT ? answerTo(canonical, options) : await answerAside(canonical, options);
  return JSON.parse(answer);
}

const answerTo = (text: string, options: CompileOptions): string => JSON.stringify(compile(text, options));

const answerAside = (text: string, options: CompileOptions): Promise<string> =>
  new Promise((resolve, reject) => {
    const job: Job = { readText: text, options };
    const worker = new Worker(new URL(import.meta.url), { workerData: job, execArgv: [] });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the compiler ended without an answer (${code})`)));
  });

if (!isMainThread && isJob(workerData)) parentPort?.postMessage(answerTo(workerData.readText, workerData.options));

function isJob(data: unknown): data is Job {
  return typeof data === 'object' && data !== null && 'readText' in data && 'options' in data;
}
