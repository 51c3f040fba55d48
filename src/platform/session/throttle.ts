import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Connection } from '../database/connection.ts';
import { createPool } from '../database/pool.ts';

const WINDOW_SECONDS = 15 * 60;
const ATTEMPTS_FOR_ACCOUNT = 8;
/** A whole office may stand behind one address, so a place has more attempts than an account. */
const ATTEMPTS_FROM_PLACE = 100;

/** For whom and from where somebody tries. */
export interface Attempt {
  readonly account: string;
  /** null where the person is signed in already */
  readonly place: string | null;
}

/**
 * Attempts per account and per place, shared by all processes of the installation; what they belong to is stored as
 * hashes. It has connections of its own: people who sign in hold one of the application's already, and would wait
 * for each other.
 */
export function openThrottle(connection: Connection) {
  const pool = createPool(connection, { max: 2 });
  const accounts = limiterOn(pool, ATTEMPTS_FOR_ACCOUNT);
  const places = limiterOn(pool, ATTEMPTS_FROM_PLACE);
  const keysOf = ({ account, place }: Attempt) => ({
    account: hashed(`login:${account}`),
    place: place === null ? null : hashed(`place:${place}`),
  });
  return {
    /**
     * Counts the attempt before it is made, so that a hundred at once are a hundred.
     * @returns seconds to wait, 0 when it may be made
     */
    async attempt(attempt: Attempt): Promise<number> {
      const { account, place } = keysOf(attempt);
      const waits = [await take(accounts, account), place === null ? 0 : await take(places, place)];
      return Math.max(...waits) / 1000;
    },
    /** Forgives the account; of the place only this attempt, or one right password would clear it for guessing others. */
    async succeeded(attempt: Attempt): Promise<void> {
      const { account, place } = keysOf(attempt);
      await accounts.delete(account);
      if (place !== null) await places.reward(place, 1);
    },
    close: () => pool.end(),
  };
}

const limiterOn = (pool: ReturnType<typeof createPool>, points: number) =>
  new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    schemaName: 'installation',
    tableName: 'throttle',
    tableCreated: true,
    keyPrefix: '',
    points,
    duration: WINDOW_SECONDS,
  });

const hashed = (key: string): string => createHash('sha256').update(key).digest('hex');

/** @returns milliseconds to wait */
async function take(limiter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return Math.max(1, reason.msBeforeNext);
    throw reason;
  }
}
