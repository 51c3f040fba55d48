import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { type Explanation, explainAt } from '../../compiler/explain/index.ts';
import { readStages } from '../../compiler/pipeline.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { SHORT, workAside } from './work-aside.ts';

interface Job {
  readonly explainText: string;
  readonly knownAgencies: readonly string[];
  readonly offset: number;
}

/**
 * Why the compiler reads a place of a text as it does; a long text is read beside the main thread.
 * @returns the refusal `source.too-much-memory` for a text that is larger than it looks
 */
export async function explainText(
  canonical: string,
  knownAgencies: readonly string[],
  offset: number,
): Promise<Result<Explanation>> {
  const job: Job = { explainText: canonical, knownAgencies, offset };
  return canonical.length <= SHORT ? ok(explained(job)) : workAside(import.meta.url, job);
}

const explained = ({ explainText: text, knownAgencies, offset }: Job): Explanation =>
  explainAt(readStages(text, { knownAgencies: [...knownAgencies] }), offset);

if (!isMainThread && isJob(workerData)) parentPort?.postMessage(explained(workerData));

function isJob(data: unknown): data is Job {
  return typeof data === 'object' && data !== null && 'explainText' in data && 'offset' in data;
}
