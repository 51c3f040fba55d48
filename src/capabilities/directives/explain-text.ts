import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Explanation, explainAt } from '../../compiler/explain/index.ts';
import { readStages } from '../../compiler/pipeline.ts';

/** About sixty pages: up to here the answer takes some tenths of a second. */
const SHORT = 300_000;

interface Job {
  readonly explainText: string;
  readonly knownAgencies: readonly string[];
  readonly offset: number;
}

/** Why the compiler reads a place of a text as it does; a long text is read beside the main thread. */
export async function explainText(
  canonical: string,
  knownAgencies: readonly string[],
  offset: number,
): Promise<Explanation> {
  const job: Job = { explainText: canonical, knownAgencies, offset };
  return canonical.length <= SHORT ? explained(job) : explainedAside(job);
}

const explained = ({ explainText: text, knownAgencies, offset }: Job): Explanation =>
  explainAt(readStages(text, { knownAgencies: [...knownAgencies] }), offset);

const explainedAside = (job: Job): Promise<Explanation> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job, execArgv: [] });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the compiler ended without an explanation (${code})`)));
  });

if (!isMainThread && isJob(workerData)) parentPort?.postMessage(explained(workerData));

function isJob(data: unknown): data is Job {
  return typeof data === 'object' && data !== null && 'explainText' in data && 'offset' in data;
}
