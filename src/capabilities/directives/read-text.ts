import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { type CompiledDirective, type CompileOptions, compile, type LintKnowledge } from '../../compiler/index.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { SHORT, workAside } from './work-aside.ts';

interface Job {
  readonly readText: string;
  readonly options: CompileOptions;
}

/**
 * What the compiler reads, as it will come back from the database: without undefined values. A long text is read
 * beside the main thread.
 * @returns the refusal `source.too-much-memory` for a text that is larger than it looks
 */
export async function readText(
  canonical: string,
  sourceSha256: string,
  knownAgencies: readonly string[],
  knowledge: LintKnowledge = {},
): Promise<Result<CompiledDirective>> {
  const options = { sourceSha256, knownAgencies: [...knownAgencies], knowledge };
  const job: Job = { readText: canonical, options };
  const answer =
    canonical.length <= SHORT ? ok(answerTo(canonical, options)) : await workAside<string>(import.meta.url, job);
  return answer.ok ? ok(JSON.parse(answer.value)) : answer;
}

const answerTo = (text: string, options: CompileOptions): string => JSON.stringify(compile(text, options));

if (!isMainThread && isJob(workerData)) parentPort?.postMessage(answerTo(workerData.readText, workerData.options));

function isJob(data: unknown): data is Job {
  return typeof data === 'object' && data !== null && 'readText' in data && 'options' in data;
}
