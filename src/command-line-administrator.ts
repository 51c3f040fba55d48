import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AdministratorOptions,
  accountMessages,
  accountPaths,
  createFirstAdministrator,
  findSimulatedDay,
  readAdministratorOptions,
} from './capabilities/accounts/index.ts';
import { dayAt } from './kernel/day.ts';
import type { Result } from './kernel/result.ts';
import { type Locale, translator } from './kernel/translate.ts';
import { idsFrom, systemClock } from './platform/clock.ts';
import { openConfiguredDatabase } from './platform/database/open-configured.ts';
import type { OpenDatabase } from './platform/database/open-database.ts';
import { createPool } from './platform/database/pool.ts';
import { openKysely, tenantDatabase } from './platform/database/tenant.ts';
import { listProvinces } from './platform/http/provinces.store.ts';
import { loadMasterKey } from './platform/runtime/master-key.ts';
import { carryOut } from './platform/unit-of-work.ts';
import { vaultWith } from './platform/vault.ts';

type Say = (text: string) => number;

/** Opens the first administrator's account in an installation, running or not, and prints the one-time link. */
export async function runAdministrator(words: readonly string[], print: Say, complain: Say): Promise<number> {
  const locale: Locale = words.includes('--lang=en') || words[words.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  const options = readAdministratorOptions(words);
  if ('wrong' in options) return complain(options.wrong[locale]);
  if (!process.env.DATABASE_URL && !existsSync(join(options.dataDir, 'database'))) {
    return complain(
      locale === 'vi'
        ? `${options.dataDir}: chưa có bản cài đặt nào; chạy bin/start trước`
        : `${options.dataDir}: there is no installation; run bin/start first`,
    );
  }
  const opened = await openConfiguredDatabase({ dataDir: options.dataDir });
  try {
    const made = await createIn(opened, options);
    if (made.ok) return print(`${options.address}${accountPaths.link(made.value)}\n`);
    return complain(translator(locale, accountMessages, NO_PROVINCE)(made.refusal.key, made.refusal.params));
  } finally {
    await opened.stop();
  }
}

const NO_PROVINCE = {
  'administrator.noProvince': { vi: 'không có tỉnh này trong bản cài đặt.', en: 'there is no such province here.' },
};

async function createIn(opened: OpenDatabase, options: AdministratorOptions): Promise<Result<string>> {
  const kysely = openKysely(createPool(opened.app, { max: 2 }));
  try {
    const wanted = options.province;
    const province = (await listProvinces(kysely)).find((row) =>
      wanted === null ? row.isDefault : row.code === wanted || row.schema === wanted,
    );
    if (!province) return { ok: false, refusal: { kind: 'not-found', key: 'administrator.noProvince' } };
    const database = tenantDatabase(kysely, province.schema);
    const vault = vaultWith(loadMasterKey(options.dataDir));
    const deps = { clock: systemClock, newId: idsFrom(systemClock), vault, subscribers: {} };
    const today = (await database.read(findSimulatedDay)) ?? dayAt(systemClock.now());
    const command = { login: options.login, name: options.name, email: options.email, unitCode: options.unit };
    return await carryOut(database, deps, { actor: null, today, requestId: null }, (change) =>
      createFirstAdministrator(change, command),
    );
  } finally {
    await kysely.destroy();
  }
}
