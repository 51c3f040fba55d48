import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Actor } from '../../src/kernel/actor.ts';
import type { SystemClock } from '../../src/kernel/clock.ts';
import { type Day, day, type Instant } from '../../src/kernel/day.ts';
import { type Id, type NewId, uuidv7 } from '../../src/kernel/ids.ts';
import type { Result } from '../../src/kernel/result.ts';
import type { Change, Subscriber, View } from '../../src/platform/change.ts';
import { createPool } from '../../src/platform/database/pool.ts';
import type { DB } from '../../src/platform/database/schema.generated.ts';
import { openKysely, type TenantDatabase, tenantDatabase } from '../../src/platform/database/tenant.ts';
import { carryOut, viewIn, type WorkDeps } from '../../src/platform/unit-of-work.ts';
import { vaultWith } from '../../src/platform/vault.ts';
import { createTestDatabase, PROVINCE } from './database.ts';

/** The one day on which tests take place unless they say otherwise. */
export const TODAY = day('2014-05-12');
export const NOW = '2014-05-12T01:00:00.000Z' as Instant;

/** A province of a test file's own, in which use cases are carried out as the application's role. */
export interface ProvinceWork {
  readonly database: TenantDatabase;
  readonly kysely: Kysely<DB>;
  readonly newId: NewId;
  /** carries out a use case in one transaction */
  change<T>(useCase: (change: Change) => Promise<Result<T>>, who?: Acting): Promise<Result<T>>;
  /** the value of a use case that must succeed */
  succeed<T>(useCase: (change: Change) => Promise<Result<T>>, who?: Acting): Promise<T>;
  view<T>(work: (view: View) => Promise<T>, who?: Acting): Promise<T>;
  close(): Promise<void>;
}

export interface Acting {
  readonly actor?: Actor | null;
  readonly today?: Day;
}

/** @param subscribers those that belong to the announcing transaction, by event name */
export async function openProvinceWork(
  subscribers: Readonly<Record<string, readonly Subscriber[]>> = {},
): Promise<ProvinceWork> {
  const made = await createTestDatabase();
  const kysely = openKysely(createPool(made.app, { max: 4 }));
  const database = tenantDatabase(kysely, PROVINCE.schema);
  const newId = countingIds();
  const deps: WorkDeps = { clock: frozenClock, newId, vault: vaultWith(randomBytes(32)), subscribers };
  const whoOf = (who?: Acting) => ({ actor: who?.actor ?? null, today: who?.today ?? TODAY, requestId: null });
  const work: ProvinceWork = {
    database,
    kysely,
    newId,
    change: (useCase, who) => carryOut(database, deps, whoOf(who), useCase),
    async succeed(useCase, who) {
      const result = await work.change(useCase, who);
      if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
      return result.value;
    },
    view: (read, who) => database.read((tx) => read(viewIn(tx, deps, whoOf(who)))),
    async close() {
      await kysely.destroy();
      await made.drop();
    },
  };
  return work;
}

const frozenClock: SystemClock = { now: () => NOW, millis: () => Date.parse(NOW) };

/** Ids in the order in which they were made, none like those of `testId`. */
function countingIds(): NewId {
  let made = 0;
  return (): Id => {
    const random = new Uint8Array(10);
    new DataView(random.buffer).setUint32(6, ++made);
    return uuidv7(Date.parse(NOW), random);
  };
}
