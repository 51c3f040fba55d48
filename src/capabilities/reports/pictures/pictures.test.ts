import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyYear, openDutyYear } from '../../../../test/support/duty-year.ts';
import { day } from '../../../kernel/day.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { readCsv, writeCsv } from '../../../platform/open-data/csv.ts';
import { sheetOf } from '../../../platform/open-data/dataset.ts';
import { emptyActivity, recordActivity } from '../../activities/index.ts';
import { loadPicture, loadPictures } from './load-pictures.ts';
import { totalOf } from './picture-filter.rules.ts';
import { PICTURES } from './pictures.paths.ts';
import { pictureData } from './pictures.sheet.ts';

const TODAY = day('2014-07-15');
const QUERY = new URLSearchParams({ year: '2014' });
let year: DutyYear;
before(async () => {
  year = await openDutyYear();
  const { plan, list } = year.obligations;
  await record(
    'huyen-a.officer',
    '2014-05-05',
    { obligationIds: [plan], languages: ['vi', 'lo'], countries: ['la'] },
    'unit-confirmed',
  );
  await record('huyen-a.officer', '2014-05-05', { obligationIds: [plan], countries: ['la', 'kh'] }, 'recorded');
  await record('huyen-b.officer', '2014-06-30', { obligationIds: [list], localityId: year.unit('huyen-b') }, 'stated');
  await record('so-tttt.officer', '2013-12-31', {}, 'recorded');
});
after(() => year.close());

async function record(who: string, on: string, parts: object, level: 'stated' | 'recorded' | 'unit-confirmed') {
  const actor = year.actor(who);
  const content = { ...emptyActivity('event', `Giao lưu văn hóa ngày ${on}`, day(on)), ...parts };
  const id = await year.succeed((change) => recordActivity(change, { content }), { actor, today: TODAY });
  const head = year.actor(who.replace('officer', 'head'));
  if (level !== 'stated')
    await year.database.write((tx) =>
      tx
        .updateTable('activity')
        .set({
          stated: false,
          ...(level === 'unit-confirmed' && { state: level, confirmed_on: TODAY, confirmed_by: head.personId }),
        })
        .where('id', '=', id)
        .execute(),
    );
}

const load = (who: string, query = QUERY) =>
  year.view((view) => loadPictures(view, query), { actor: year.actor(who), today: TODAY });
const keyed = Object.assign((key: string) => key, { locale: 'vi' as const });

test('both levels are counted, and what is only stated stands apart', async () => {
  const { days, before: last } = await load('so-tttt.officer');
  assert.deepEqual(totalOf(days), { reported: 2, confirmed: 1, checked: 0, stated: 1 });
  assert.deepEqual(
    days.map(({ day: on, reported, stated }) => `${on} ${reported} ${stated}`),
    ['2014-05-05 2 0', '2014-06-30 0 1'],
  );
  assert.equal(totalOf(last).reported, 1, 'the last day of the year before belongs to it');
});

test('a unit’s pictures show its own work, those of the standing body all', async () => {
  assert.equal(totalOf((await load('huyen-a.officer')).days).reported, 2);
  assert.equal(totalOf((await load('huyen-b.officer')).days).reported, 0);
  const query = new URLSearchParams({ year: '2014', unit: year.unit('huyen-a') });
  assert.equal(
    totalOf((await load('huyen-b.officer', query)).days).reported,
    0,
    'asking for another unit shows nothing',
  );
  assert.equal(totalOf((await load('ubnd.head', query)).days).reported, 2);
});

test('languages and countries are counted under each that an activity names', async () => {
  const { languages, countries } = await load('so-tttt.officer');
  assert.deepEqual(
    languages.map(({ value, month, reported }) => `${value} ${month} ${reported}`),
    ['lo 5 1', 'vi 5 1'],
  );
  assert.deepEqual(
    countries.map(({ value, reported }) => `${value} ${reported}`),
    ['kh 1', 'la 2'],
  );
});

test('a duty is as far as its best activity, and units outside the line are in no map', async () => {
  const { duties, localities } = await load('so-tttt.officer');
  const state = (unit: string, obligation: 'plan' | 'list' | 'report') =>
    duties.find((duty) => duty.unitId === year.unit(unit) && duty.obligationId === year.obligations[obligation])?.state;
  assert.equal(state('huyen-a', 'plan'), 'confirmed');
  assert.equal(state('huyen-b', 'list'), 'stated');
  assert.equal(state('huyen-b', 'plan'), 'none');
  assert.equal(state('ban-tuyen-giao', 'list'), undefined);
  assert.equal(localities.find(({ unitId }) => unitId === year.unit('huyen-b'))?.stated, 1);
  assert.ok(
    localities.some(({ reported, stated }) => reported + stated === 0),
    'places without activity are shown',
  );
});

test('what is drawn, the XLSX and the CSV are the same numbers', async () => {
  const page = await load('so-tttt.officer');
  for (const picture of PICTURES) {
    const rows = await year.view((view) => loadPicture(view, picture, QUERY), {
      actor: year.actor('so-tttt.officer'),
      today: TODAY,
    });
    assert.deepEqual(rows, page[picture], picture);
    const data = pictureData({ t: keyed, agency: '', today: TODAY, filter: page.filter, picture, rows, names: {} });
    const [head = [], ...lines] = readCsv(writeCsv(data));
    const at = head.indexOf(picture === 'duties' ? 'activities' : 'reported');
    const total = (values: readonly unknown[]) => values.reduce<number>((sum, value) => sum + Number(value), 0);
    assert.ok(at >= 0 && lines.length === rows.length);
    assert.equal(total(lines.map((line) => line[at])), total(sheetOf(data).rows.map((row) => row[at])), picture);
    if (picture === 'days') assert.equal(total(lines.map((line) => line[at])), totalOf(page.days).reported);
  }
});

test('the page makes the same queries whatever there is', async () => {
  const full = await countQueries(() => load('so-tttt.officer'));
  const empty = await countQueries(() => load('so-tttt.officer', new URLSearchParams({ year: '1999' })));
  assert.equal(full.queries, empty.queries);
  assert.ok(full.queries <= 12, `${full.queries} queries`);
});
