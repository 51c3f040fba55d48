import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { type App, buildApp } from '../../src/app.ts';
import { type Day, type Instant, instantOn } from '../../src/kernel/day.ts';
import { type NewId, uuidv7 } from '../../src/kernel/ids.ts';
import { createPool } from '../../src/platform/database/pool.ts';
import type { DB } from '../../src/platform/database/schema.generated.ts';
import { openKysely } from '../../src/platform/database/tenant.ts';
import { type ContentStore, contentStore } from '../../src/platform/files/content.ts';
import { listProvinces } from '../../src/platform/http/provinces.store.ts';
import { silentLog } from '../../src/platform/log/log.ts';
import { openMetrics } from '../../src/platform/metrics/metrics.ts';
import { loadSigningKey } from '../../src/platform/runtime/signing-key.ts';
import { openThrottle } from '../../src/platform/session/throttle.ts';
import { vaultWith } from '../../src/platform/vault.ts';
import { createTestDatabase, PROVINCE, type TestDatabase } from './database.ts';

/** A clock that stands still until a test moves it. */
export interface FrozenClock {
  now(): Instant;
  millis(): number;
  advance(millis: number): void;
}

export function frozenClock(day: Day, time = '08:00'): FrozenClock {
  let millis = Date.parse(instantOn(day, time));
  return {
    now: () => new Date(millis).toISOString() as Instant,
    millis: () => millis,
    advance: (by) => {
      millis += by;
    },
  };
}

export interface TestApp {
  readonly app: App;
  readonly clock: FrozenClock;
  readonly newId: NewId;
  readonly kysely: Kysely<DB>;
  readonly pool: Pool;
  readonly database: TestDatabase;
  readonly schema: string;
  /** the bytes of the province's files */
  readonly content: ContentStore;
  readonly mails: { to: string; subject: string; text: string }[];
  close(): Promise<void>;
}

/** The whole product on a database of its own and a frozen clock; nothing of ours is replaced. */
export async function startTestApp(settings: { today: Day; demonstration?: boolean }): Promise<TestApp> {
  const database = await createTestDatabase();
  const pool = createPool(database.app, { max: 6 });
  const kysely = openKysely(pool);
  const clock = frozenClock(settings.today);
  const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-files-'));
  const provinces = await listProvinces(kysely);
  const newId = countingIds(clock);
  const mails: TestApp['mails'] = [];
  const throttle = openThrottle(database.app);
  const app = buildApp({
    kysely,
    provinces: () => provinces,
    content: (schema) => contentStore(join(folder, schema), clock.millis),
    vault: vaultWith(Buffer.alloc(32, 7)),
    signer: loadSigningKey(folder),
    clock,
    newId,
    throttle,
    log: silentLog(),
    metrics: openMetrics(),
    demonstration: settings.demonstration ?? true,
    mail: { send: async (message) => void mails.push(message) },
  });
  return {
    app,
    clock,
    newId,
    kysely,
    pool,
    database,
    schema: PROVINCE.schema,
    content: contentStore(join(folder, PROVINCE.schema), clock.millis),
    mails,
    async close() {
      await throttle.close();
      await kysely.destroy();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Ids in a fixed order, so that a failing test fails the same way twice. */
function countingIds(clock: FrozenClock): NewId {
  let count = 0;
  return () => {
    const random = new Uint8Array(10);
    new DataView(random.buffer).setUint32(6, ++count);
    new DataView(random.buffer).setUint16(0, count % 0xffff);
    return uuidv7(clock.millis(), random);
  };
}
