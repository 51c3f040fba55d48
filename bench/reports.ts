import { countFigures } from '../src/capabilities/reports/figures/figure.store.ts';
import { countRecordsOfFigure, listRecordsOfFigure } from '../src/capabilities/reports/figures/figure-record.store.ts';
import { isCountable } from '../src/capabilities/reports/indicators/indicator.rules.ts';
import { loadIndicators } from '../src/capabilities/reports/indicators/load-indicators.ts';
import { listCountedRounds } from '../src/capabilities/reports/regimes/progress.store.ts';
import { day } from '../src/kernel/day.ts';
import { openDatabase } from '../src/platform/database/open-database.ts';
import { createPool } from '../src/platform/database/pool.ts';
import { openKysely, type TenantDatabase, tenantDatabase } from '../src/platform/database/tenant.ts';
import { startServer } from '../test/support/server.ts';
import { bareFigureByFigure, bareFigures } from './bare-figures.ts';
import { printTimes, timesOf } from './crowd.ts';
import { peopleOf } from './cycle.ts';
import { peakMegabytes } from './processor.ts';
import { inTurn, type Measured } from './ratio.ts';
import { printPaperTimes } from './report-paper.ts';
import { ACTIVITIES, fillReportSize, idOfUnit } from './report-size.ts';
import { type Session, signIn } from './session.ts';

const HALF_YEAR = { from: day('2013-12-15'), to: day('2014-06-14'), units: 'all' } as const;
const TODAY = day('2014-05-12');

/** Work, figures and reports of ten years and 3,355 units, in the real application and through its stores. */
export async function benchReports(): Promise<Measured[]> {
  const server = await startServer(['--date', '2014-05-12']);
  const pid = server.process.pid ?? 0;
  const opened = await openDatabase({ dataDir: server.dataDir });
  const owner = openKysely(createPool(opened.owner, { max: 2 }));
  const app = openKysely(createPool(opened.app, { max: 2 }));
  try {
    const { schema, accounts } = await peopleOf(owner);
    const begun = performance.now();
    await fillReportSize(owner, schema);
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    process.stdout.write(`${ACTIVITIES} activities, filled in ${seconds} s\n`);
    const database = tenantDatabase(app, schema);
    await openRecords(database);
    await countRounds(database);
    await recordActivities(await signIn(server.address, accounts.get('district-officer')?.id ?? ''));
    await openPages(await signIn(server.address, accounts.get('standing-officer')?.id ?? ''));
    process.stdout.write(`application process: peak ${peakMegabytes(pid)} MB · aim < 512 MB\n`);
    await printPaperTimes();
    return await figures(database);
  } finally {
    await app.destroy();
    await owner.destroy();
    await opened.stop();
    await server.stop();
  }
}

/** All figures of the half-year's standard report against what a person would write by hand for the same cells. */
async function figures(database: TenantDatabase): Promise<Measured[]> {
  const { indicators } = await database.read((tx) => loadIndicators(tx, TODAY));
  const asked = indicators.filter(({ standard }) => standard).filter(isCountable);
  const unit = { ...HALF_YEAR, units: [idOfUnit(7)] };
  const ofProvince = () => database.read((tx) => countFigures(tx, asked, HALF_YEAR));
  const ofUnit = () => database.read((tx) => countFigures(tx, asked, unit));
  const each = (scope: typeof HALF_YEAR | typeof unit) => ({
    name: 'bare SQL, a statement for each figure',
    work: () => database.read((tx) => bareFigureByFigure(tx, scope)),
  });
  const shared = {
    name: 'bare SQL, a few shared passes',
    work: () => database.read((tx) => bareFigures(tx, HALF_YEAR)),
  };
  const name = `${asked.length} figures of a half-year`;
  return [
    await inTurn(`${name}, province`, ofProvince, each(HALF_YEAR), 7),
    await inTurn(`${name}, province`, ofProvince, shared, 7),
    await inTurn(`${name}, one unit`, ofUnit, each(unit), 15),
  ];
}

/** First and far pages of large and small figures. */
async function openRecords(database: TenantDatabase): Promise<void> {
  const { indicators } = await database.read((tx) => loadIndicators(tx, TODAY));
  const asked = indicators.filter(isCountable);
  const open = async (_person: number, round: number): Promise<void> => {
    const indicator = asked[round % asked.length];
    if (!indicator) return;
    const figure = { expression: indicator.expression, ...HALF_YEAR };
    await database.read(async (tx) => {
      await countRecordsOfFigure(tx, figure);
      await listRecordsOfFigure(tx, figure, 1 + (round % 3));
    });
  };
  printTimes(
    'records of a figure, province',
    await timesOf({ people: 1, rounds: 180, thinks: 0 }, open),
    'p95 ≤ 100 ms',
  );
}

async function countRounds(database: TenantDatabase): Promise<void> {
  const ask = async (): Promise<void> => {
    await database.read((tx) => listCountedRounds(tx, TODAY, { limit: 50 }));
  };
  printTimes(
    'expected, received, on time, all units',
    await timesOf({ people: 1, rounds: 20, thinks: 0 }, ask),
    'p95 ≤ 200 ms',
  );
}

/** Fifty people who each hand in one short form after the other. */
async function recordActivities(officer: Session): Promise<void> {
  const csrf = /name="_csrf" value="([^"]*)"/.exec(await officer.get('/activities/new'))?.[1] ?? '';
  const record = async (person: number, round: number): Promise<void> => {
    const key = crypto.randomUUID().replace(/^(.{14})./, '$17');
    const fields = {
      title: `Họp thôn ${person}, lần ${round}`,
      startsOn: '10/05/2014',
      place: 'Nhà rông',
      kind: 'village-meeting',
    };
    await officer.submit('/activities', { _csrf: csrf, _key: key, ...fields });
  };
  printTimes('one recorder', await timesOf({ people: 1, rounds: 40, thinks: 0 }, record), '-');
  const calm = await timesOf({ people: 50, rounds: 8, thinks: 1000 }, record);
  printTimes('50 recorders, one each second', calm, 'p95 ≤ 50 ms');
}

async function openPages(reader: Session): Promise<void> {
  for (const path of [
    '/reports',
    '/reports/indicators',
    '/reports/indicators/activities',
    '/reports/indicators/activities/records',
    '/activities',
  ]) {
    const ask = async (): Promise<void> => {
      await reader.get(path);
    };
    printTimes(path, await timesOf({ people: 1, rounds: 6, thinks: 0 }, ask), '-');
  }
}
