/** Something to stop, by name. */
export interface Stoppable {
  readonly name: string;
  stop(): Promise<unknown> | unknown;
}

/** What a shutdown needs of the process; a test passes its own. */
export interface ProcessPort {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  exit(code: number): void;
}

export interface Shutdown {
  /** Adds what was started; the last one added is stopped first. One that comes too late is stopped at once. */
  add(part: Stoppable): void;
  /** Stops everything once and ends the process; later calls wait for the first. */
  run(exitCode: number): Promise<void>;
  /** What fails after this became true may fail because everything is being stopped. */
  begun(): boolean;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Stops what was started, in reverse order (http, jobs, pools, then PostgreSQL), on Ctrl-C, `kill` and a closed
 * terminal. A part that fails or hangs does not keep the others: each has its share of the deadline, and the
 * process ends at the deadline whatever happens. The database survives that too.
 * @param say one line for the person at the terminal
 */
export function createShutdown(
  say: (line: string) => void,
  settings: { readonly deadlineMs?: number; readonly process?: ProcessPort } = {},
): Shutdown {
  const { deadlineMs = 20_000, process: port = process } = settings;
  const parts: Stoppable[] = [];
  let running: Promise<void> | null = null;

  const stopAll = async (exitCode: number): Promise<void> => {
    const timer = setTimeout(() => port.exit(exitCode || 1), deadlineMs);
    let failed = false;
    for (const part of parts.reverse()) {
      const outcome = await stopPart(part, deadlineMs / (parts.length + 1));
      if (outcome) {
        failed = true;
        say(`${part.name}: ${outcome}`);
      }
    }
    clearTimeout(timer);
    port.exit(failed ? exitCode || 1 : exitCode);
  };
  const run = (exitCode: number): Promise<void> => {
    running ??= stopAll(exitCode);
    return running;
  };
  for (const signal of SIGNALS) port.on(signal, () => void run(0));
  const add = (part: Stoppable): void => {
    if (running) void stopPart(part, deadlineMs);
    else parts.push(part);
  };
  return { add, run, begun: () => running !== null };
}

/** @returns null, or what went wrong */
async function stopPart(part: Stoppable, deadlineMs: number): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('did not stop in time'), deadlineMs);
  });
  try {
    return await Promise.race([Promise.resolve(part.stop()).then(() => null), late]);
  } catch (error) {
    return (error as Error).message;
  } finally {
    clearTimeout(timer);
  }
}
