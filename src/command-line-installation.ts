import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findSimulatedDay } from './capabilities/accounts/index.ts';
import { dayAt } from './kernel/day.ts';
import type { Result } from './kernel/result.ts';
import type { Message } from './kernel/translate.ts';
import type { Change } from './platform/change.ts';
import { idsFrom, systemClock } from './platform/clock.ts';
import { openConfiguredDatabase } from './platform/database/open-configured.ts';
import type { OpenDatabase } from './platform/database/open-database.ts';
import { createPool } from './platform/database/pool.ts';
import { openKysely, tenantDatabase } from './platform/database/tenant.ts';
import { listProvinces, type ProvinceRow } from './platform/http/provinces.store.ts';
import { loadMasterKey } from './platform/runtime/master-key.ts';
import { carryOut } from './platform/unit-of-work.ts';
import { vaultWith } from './platform/vault.ts';

export interface InstallationPlace {
  readonly dataDir: string;
  /** code or schema of a province; null: the default one */
  readonly province: string | null;
}

/** One line for an installation or a province that is not there. */
export type Missing = { readonly missing: Message };

/**
 * Carries out one act of nobody in a province of an installation, running or not; `DATABASE_URL` names a server.
 * @returns what the act returned, or what is missing
 */
export async function actInProvince<T>(
  place: InstallationPlace,
  act: (change: Change, province: ProvinceRow) => Promise<Result<T>>,
): Promise<Result<T> | Missing> {
  const { dataDir } = place;
  if (!process.env.DATABASE_URL && !existsSync(join(dataDir, 'database'))) {
    return missing(
      `${dataDir}: chưa có bản cài đặt nào; chạy bin/start trước`,
      `${dataDir}: there is no installation; run bin/start first`,
    );
  }
  const opened = await openConfiguredDatabase({ dataDir });
  try {
    return await actIn(opened, place, act);
  } finally {
    await opened.stop();
  }
}

async function actIn<T>(
  opened: OpenDatabase,
  place: InstallationPlace,
  act: (change: Change, province: ProvinceRow) => Promise<Result<T>>,
): Promise<Result<T> | Missing> {
  const kysely = openKysely(createPool(opened.app, { max: 2 }));
  try {
    const wanted = place.province;
    const province = (await listProvinces(kysely)).find((row) =>
      wanted === null ? row.isDefault : row.code === wanted || row.schema === wanted,
    );
    if (!province) return missing('không có tỉnh này trong bản cài đặt.', 'there is no such province here.');
    const database = tenantDatabase(kysely, province.schema);
    const vault = vaultWith(loadMasterKey(place.dataDir));
    const deps = { clock: systemClock, newId: idsFrom(systemClock), vault, subscribers: {} };
    const today = (await database.read(findSimulatedDay)) ?? dayAt(systemClock.now());
    const who = { actor: null, today, requestId: null };
    return await carryOut(database, deps, who, (change) => act(change, province));
  } finally {
    await kysely.destroy();
  }
}

const missing = (vi: string, en: string): Missing => ({ missing: { vi, en } });
