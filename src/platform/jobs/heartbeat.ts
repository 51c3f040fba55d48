import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

/**
 * Repeats short work with a pause in between until it is stopped; a round that fails is logged and the
 * next one tries again.
 * @returns stops after the round that is under way
 */
export function everyMillis(pause: number, work: () => Promise<void>, log: Logger): () => Promise<void> {
  const stopping = new AbortController();
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await work().catch((error: Error) => log.warn({ name: error.name }, 'heartbeat'));
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const done = loop();
  return async () => {
    stopping.abort();
    await done;
  };
}
