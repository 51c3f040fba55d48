import { join } from 'node:path';
import type { Logger } from 'pino';
import { buildApp } from './app.ts';
import { startBackground } from './app-background.ts';
import { fillDemonstration } from './app-demonstration.ts';
import { fillProvince, prepareSchemas } from './app-province.ts';
import { refuseOtherMasterKey, stopAtBugs, withinLimits } from './app-safeguards.ts';
import { administratorHint, hasAdministrator } from './capabilities/accounts/index.ts';
import { idsFrom, systemClock } from './platform/clock.ts';
import { openConfiguredDatabase } from './platform/database/open-configured.ts';
import type { OpenDatabase } from './platform/database/open-database.ts';
import { createPool } from './platform/database/pool.ts';
import { openKysely } from './platform/database/tenant.ts';
import { contentStore } from './platform/files/content.ts';
import { listenOn } from './platform/http/listen.ts';
import { listProvinces, type ProvinceRow } from './platform/http/provinces.store.ts';
import { openLog } from './platform/log/log.ts';
import { openMail } from './platform/mail/mail.ts';
import { openMetrics } from './platform/metrics/metrics.ts';
import { loadMasterKey } from './platform/runtime/master-key.ts';
import { createShutdown, type Shutdown } from './platform/runtime/shutdown.ts';
import { loadSigningKey } from './platform/runtime/signing-key.ts';
import { parseStart, type StartOptions } from './platform/runtime/start-options.ts';
import { openThrottle } from './platform/session/throttle.ts';
import { vaultWith } from './platform/vault.ts';

async function start(options: StartOptions): Promise<void> {
  const opened = await openConfiguredDatabase({ dataDir: options.dataDir });
  if (opened.role === 'guest') stopBecauseRunning(options, opened.ownerPid);
  const log = openLog(options.dataDir);
  const shutdown = createShutdown((line) => log.warn({ line }, 'shutdown'));
  shutdown.add({ name: 'database', stop: opened.stop });
  stopAtBugs(shutdown, log);
  opened.onFailure(() => void shutdown.run(1));
  await startOn(opened, options, log, shutdown).catch((error: Error) => {
    // Stopped while starting: what fails then is no failure, and the shutdown ends the process.
    if (!shutdown.begun()) throw error;
  });
}

async function startOn(opened: OpenDatabase, options: StartOptions, log: Logger, shutdown: Shutdown): Promise<void> {
  const demonstration = process.env.NGOCLINH_MODE !== 'production';
  const base = { clock: systemClock, newId: idsFrom(systemClock), log, demonstration };
  await prepareSchemas(opened.owner, options.preset, base);
  const pool = createPool(withinLimits(opened.app), {
    max: 12,
    onError: (error) => log.warn({ name: error.name }, 'connection'),
  });
  const kysely = openKysely(pool);
  shutdown.add({ name: 'pool', stop: () => kysely.destroy() });
  let provinces = servedProvinces(await listProvinces(kysely), options.province);
  const content = (schema: string) => contentStore(join(options.dataDir, 'files', schema), systemClock.millis);
  const vault = vaultWith(loadMasterKey(options.dataDir));
  await refuseOtherMasterKey(kysely, provinces, vault);
  const throttle = openThrottle(opened.app);
  shutdown.add({ name: 'throttle', stop: throttle.close });
  const app = buildApp({
    ...base,
    kysely,
    provinces: () => provinces,
    content,
    vault,
    signer: loadSigningKey(options.dataDir),
    throttle,
    metrics: openMetrics(),
    mail: openMail(process.env),
  });
  const schema = provinces.find((province) => province.isDefault)?.schema ?? '';
  const filled = await fillProvince(app, { schema, preset: options.preset, date: options.date, demonstration });
  if (demonstration) {
    const { directive } = options;
    await fillDemonstration(app, { ...filled, schema, content: content(schema), directive });
  }

  // Stopped after the last request, so that what it recorded is sealed too; started after the address is printed.
  let background: { stop(): Promise<void> } | null = null;
  shutdown.add({ name: 'background', stop: () => background?.stop() });
  const server = await listenOn(options.port, app.fetch, options.tls);
  shutdown.add({ name: 'http', stop: server.stop });
  process.stdout.write(
    `${[`Ngọc Linh: ${options.tls ? 'https' : 'http'}://localhost:${server.port}`, ...opened.notes].join(' · ')}\n`,
  );
  const nobody = !demonstration && !(await app.database(schema).read((tx) => hasAdministrator(tx, filled.today)));
  if (nobody) process.stdout.write(`${administratorHint(options.dataDir)}\n`);

  background = await startBackground(app, { connection: opened.app, provinces: () => provinces, content, log });
  const refresh = setInterval(async () => {
    provinces = servedProvinces(await listProvinces(kysely).catch(() => provinces), options.province);
  }, 10_000);
  shutdown.add({ name: 'provinces', stop: () => clearInterval(refresh) });
}

function stopBecauseRunning(options: StartOptions, pid: number): never {
  process.stderr.write(
    `ngoclinh: ${options.dataDir} is in use by process ${pid}; stop it first or choose another --data\n`,
  );
  process.exit(3);
}

/** `--province` makes one province answer whatever host name is used. */
const servedProvinces = (all: readonly ProvinceRow[], chosen: string | null): readonly ProvinceRow[] =>
  chosen === null ? all : all.map((row) => ({ ...row, isDefault: row.code === chosen || row.schema === chosen }));

// Last in the file: everything above must be there before the first await.
const request = parseStart(process.argv.slice(2));
if (request.kind === 'start') {
  await start(request.options).catch((error: Error) => {
    process.stderr.write(`ngoclinh: ${error.message}\n`);
    process.exit(1);
  });
} else {
  const help = request.kind === 'help';
  (help ? process.stdout : process.stderr).write(help ? request.text : `ngoclinh: ${request.text}\n`);
  process.exitCode = help ? 0 : 2;
}
