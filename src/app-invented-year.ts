import { join } from 'node:path';
import { type App, buildApp } from './app.ts';
import { papersOf } from './app-demonstration.ts';
import { installProvince, prepareSchemas, presetFiles } from './app-province.ts';
import { stageIn } from './app-stage.ts';
import {
  inventPlanning,
  inventUnits,
  KON_TUM,
  loadDemonstration,
  type PlanCourse,
  playPlanCourse,
  playWork,
  summariseYear,
  type YearSummary,
} from './capabilities/demonstration/index.ts';
import { parsePreset } from './capabilities/organisations/index.ts';
import { addDays, type Day, day } from './kernel/day.ts';
import { idsFrom, systemClock } from './platform/clock.ts';
import { openConfiguredDatabase } from './platform/database/open-configured.ts';
import { createPool } from './platform/database/pool.ts';
import { openKysely } from './platform/database/tenant.ts';
import { type ContentStore, contentStore } from './platform/files/content.ts';
import { listProvinces } from './platform/http/provinces.store.ts';
import { silentLog } from './platform/log/log.ts';
import { openMetrics } from './platform/metrics/metrics.ts';
import { loadMasterKey } from './platform/runtime/master-key.ts';
import { presetFile } from './platform/runtime/preset-files.ts';
import { loadSigningKey } from './platform/runtime/signing-key.ts';
import { openThrottle } from './platform/session/throttle.ts';
import { vaultWith } from './platform/vault.ts';

const PRESET = 'kon-tum-2013';

export interface InventedYear {
  readonly seed: number;
  /** how many units plan and work */
  readonly units: number;
  readonly year: number;
}

/**
 * Fills an empty province with a synthetic year: planned in the year before, worked, paid and reported in its own,
 * settled in January after. Every record comes through the use cases that people use; the same seed gives the same year.
 */
export async function playInventedYear(
  app: App,
  schema: string,
  content: ContentStore,
  invented: InventedYear,
): Promise<YearSummary> {
  const { seed, units, year } = invented;
  const { lines } = presetFile('demonstration', 'plan-lines.json') as Pick<PlanCourse, 'lines'>;
  const own = [...new Set(lines.map((line) => line.unit))];
  const { files, planning } = inventUnits(presetFiles(PRESET), own, units, seed);
  const course = inventPlanning({ year, seed, units: planning, models: lines });
  const preset = parsePreset(files);
  const last = day(`${year + 1}-01-31`);
  await installProvince(app, { schema, preset, before: null, date: last, demonstration: true });
  const database = app.database(schema);
  const planned = day(`${year - 1}-04-01`);
  await database.write(async (tx) => {
    const stage = stageIn(app.work, tx);
    const fill = { schema, preset, today: planned, content, directive: null };
    const papers = papersOf(fill).filter((paper) => addDays(paper.on, 1) <= planned);
    const standingBody = KON_TUM.standingBody;
    await loadDemonstration(stage, content, { papers, standingBody, today: planned });
    const days: { from: Day | null; to: Day } = { from: null, to: last };
    await playPlanCourse(stage, tx, course, days);
    await playWork({ stage, tx, content, house: KON_TUM }, { year, seed, lines: course.lines }, days);
  });
  return database.read(summariseYear);
}

/** The same into an empty data folder, with a server that ends with it. */
export async function playInFolder(dataDir: string, invented: InventedYear): Promise<YearSummary> {
  const opened = await openConfiguredDatabase({ dataDir });
  try {
    const base = { clock: systemClock, newId: idsFrom(systemClock), demonstration: true };
    await prepareSchemas(opened.owner, PRESET, base);
    const kysely = openKysely(createPool(opened.app, { max: 4 }));
    const throttle = openThrottle(opened.app);
    try {
      const provinces = await listProvinces(kysely);
      const schema = provinces.find((province) => province.isDefault)?.schema ?? '';
      const content = (name: string) => contentStore(join(dataDir, 'files', name), systemClock.millis);
      const outside = {
        log: silentLog(),
        metrics: openMetrics(),
        mail: null,
        vault: vaultWith(loadMasterKey(dataDir)),
        signer: loadSigningKey(dataDir),
      };
      const app = buildApp({ ...base, ...outside, kysely, provinces: () => provinces, content, throttle });
      return await playInventedYear(app, schema, content(schema), invented);
    } finally {
      await throttle.close();
      await kysely.destroy();
    }
  } finally {
    await opened.stop();
  }
}
