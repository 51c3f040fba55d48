import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

const LONGEST_WAIT_MS = 15_000;

/**
 * Repeats short work with a pause in between until it is stopped. A round that fails is logged; while the database
 * is away the pauses double, so that the log does not fill.
 * @returns stops after the round that is under way
 */
export function everyMillis(pause: number, work: () => Promise<void>, log: Logger): () => Promise<void> {
  const stopping = new AbortController();
  const loop = async (): Promise<void> => {
    let wait = pause;
    while (!stopping.signal.aborted) {
      try {
        await work();
        wait = pause;
      } catch (error) {
        const { name, code } = error as Error & { code?: string };
        log.warn({ name, code }, 'heartbeat');
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      }
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const done = loop();
  return async () => {
    stopping.abort();
    await done;
  };
}
