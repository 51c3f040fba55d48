import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';

let demo: DemonstrationApp;
let officer: Visitor;
let district: Visitor;
before(async () => {
  demo = await startDemonstration(day('2014-05-12'));
  officer = await demo.enter('standing-officer');
  district = await demo.enter('district-officer');
});
after(() => demo.close());

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const LIST = '/reports/scorecards';

test('a wrong day keeps what was typed; a right one opens the year', async () => {
  const wrong = await officer.send(LIST, { year: '2014', objectionsUntil: '31/6/2014' }, { from: LIST });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /value="31\/6\/2014"/);
  const opened = await officer.send(LIST, { year: '2014', objectionsUntil: '31/05/2014' }, { from: LIST });
  assert.equal(opened.status, 303);
  const edition = opened.location ?? '';
  assert.match(words((await officer.get(edition)).body), /đơn vị đang xem, kiến nghị đến 31\/05\/2014/);
  assert.equal((await district.get(edition)).status, 404, 'the numbers of all are not a unit’s before the decision');
  const own = /href="(\/reports\/scorecards\/[\w-]+\/units\/[\w-]+)"/.exec((await district.get(LIST)).body)?.[1] ?? '';
  const card = await district.get(own);
  assert.equal(card.status, 200);
  assert.match(words(card.body), /Không đánh giá cá nhân, không xếp hạng/);
  const early = { decisionNumber: '412/QĐ-UBND', decisionOn: '12/05/2014' };
  const release = await officer.send(`${edition}/release`, early, { from: edition });
  assert.equal(release.status, 409);
  assert.match(words(release.body), /Chưa hết hạn kiến nghị/);
});

test('each picture and each list leaves in every format, and an unknown one is nothing', async () => {
  const page = await district.get('/reports/pictures?year=2014');
  assert.equal(page.status, 200);
  for (const picture of ['days', 'languages', 'countries', 'localities', 'duties'])
    for (const format of ['xlsx', 'csv', 'csv-bom', 'dictionary'])
      assert.equal((await district.get(`/reports/pictures/data/${picture}/${format}?year=2014`)).status, 200, picture);
  assert.equal((await district.get('/reports/pictures/data/days/exe')).status, 404);
  assert.equal((await district.get('/reports/pictures/data/nothing/csv')).status, 404);
  const everything = (await district.get('/reports/open-data')).body;
  const files = [...everything.matchAll(/href="([^"]+)" download/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  assert.ok(files.length > 20, 'each list in each format');
  for (const href of files) assert.equal((await district.get(href)).status, 200, href);
  assert.equal((await district.get('/reports/pictures?year=0&unit=x&kind=%27')).status, 200);
});

test('findings of all reports are for who oversees; of a report for nobody who may not see it', async () => {
  assert.equal((await officer.get('/reports/checks')).status, 200);
  assert.equal((await officer.get('/reports/checks/data/csv')).status, 200);
  assert.equal((await district.get('/reports/checks')).status, 403);
  assert.equal((await district.get('/reports/01900000-0000-7000-8000-00000000abcd/checks')).status, 404);
});
