/** `module` is the address of a file whose export `name` makes bytes of the input. */
export interface AsideJob {
  readonly module: string;
  readonly name: string;
  readonly input: unknown;
}

/** `last`: the process has grown and wants no further job */
export type AsideAnswer = ({ readonly bytes: Uint8Array } | { readonly problem: string }) & { readonly last: boolean };

/** Memory that native code once took is not given back; beyond this the next job gets a fresh process. */
const KEPT_BYTES = 200 * 1024 * 1024;

/** Runs as a process of its own: a job is a message, the file is the answer. */
process.on('message', async (job: AsideJob) => {
  const answer = await answerTo(job);
  process.send?.({ ...answer, last: process.memoryUsage.rss() > KEPT_BYTES });
});

async function answerTo({ module, name, input }: AsideJob) {
  try {
    const draw = (await import(module))[name] as (input: unknown) => Uint8Array | Promise<Uint8Array>;
    return { bytes: await draw(input) };
  } catch (error) {
    return { problem: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
  }
}
