import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

const ATTEMPTS = 8;
const WINDOW_SECONDS = 15 * 60;

/** Failed attempts per key, shared by all processes of the installation; keys are stored as hashes. */
export function openThrottle(pool: Pool) {
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    schemaName: 'installation',
    tableName: 'throttle',
    tableCreated: true,
    keyPrefix: '',
    points: ATTEMPTS,
    duration: WINDOW_SECONDS,
  });
  const hashed = (key: string): string => createHash('sha256').update(key).digest('hex');
  return {
    /** @returns seconds until the next attempt is allowed, 0 when it is allowed now */
    async waitFor(keys: readonly string[]): Promise<number> {
      const states = await Promise.all(keys.map((key) => limiter.get(hashed(key))));
      return Math.max(
        0,
        ...states.map((state) => (state && state.remainingPoints <= 0 ? state.msBeforeNext / 1000 : 0)),
      );
    },
    async failed(keys: readonly string[]): Promise<void> {
      await Promise.all(keys.map((key) => limiter.consume(hashed(key)).catch(ignoreFull)));
    },
    /** Only the account's own count is forgiven: one right password must not clear the place for guessing others. */
    async succeeded(keys: readonly string[]): Promise<void> {
      await limiter.delete(hashed(keys[0] ?? ''));
    },
  };
}

function ignoreFull(reason: unknown): void {
  if (!(reason instanceof RateLimiterRes)) throw reason;
}
