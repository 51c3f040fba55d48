import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { fillDemonstration } from '../../../app-demonstration.ts';
import { readPreset } from '../../../app-province.ts';
import { day } from '../../../kernel/day.ts';
import { contentStore } from '../../../platform/files/content.ts';

const TODAY = day('2014-06-05');
let demo: DemonstrationApp;
let chair: Visitor;
let page = '';
before(async () => {
  demo = await startDemonstration(TODAY);
  const content = contentStore(mkdtempSync(join(tmpdir(), 'ngoclinh-leaders-')), demo.clock.millis);
  const { preset } = readPreset('kon-tum-2013');
  await fillDemonstration(demo.app, { schema: demo.schema, preset, today: TODAY, content, directive: null });
  chair = await demo.enter('vice-chair');
  page = (await chair.get('/plans/leaders')).body;
});
after(() => demo.close());

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('the heading answers, and each picture has its title, its words and its numbers', () => {
  assert.match(words(page), /\d+\/\d+ đơn vị đã gửi kế hoạch năm 2015/);
  assert.match(page, /<title id="progress-wide-title">/);
  assert.match(page, /<desc id="progress-wide-desc">Đến ngày 05\/06\/2014: \d+ trên \d+ đơn vị đã gửi/);
  assert.match(page, /Số liệu của hình này/);
  assert.match(words(page), /Kon Plông/);
});

test('every figure of the silent opens its units, and the silent stand by name', () => {
  const [, silent = ''] =
    /<span class="figure-value numeral">(\d+)<\/span><span class="figure-label">chưa gửi, quá hạn/.exec(page) ?? [];
  assert.ok(Number(silent) > 0, 'somebody is silent in June');
  assert.match(page, /href="\/plans\/cycles\/[\w-]+\?progress=silent"/);
});

test('what is new is new until this person says that they have looked, and for nobody else', async () => {
  assert.match(words(page), /gửi kế hoạch/);
  const cycle = /name="cycle" value="([\w-]+)"/.exec(page)?.[1] ?? '';
  assert.equal((await chair.send('/plans/leaders/looked', { cycle }, { from: '/plans/leaders' })).status, 303);
  assert.match(words((await chair.get('/plans/leaders')).body), /Không có gì mới từ lần xem trước/);
  demo.clock.advance(60_000);
  const office = await demo.enter('ppc-office');
  assert.doesNotMatch(words((await office.get('/plans/leaders')).body), /Không có gì mới/);
  const officer = await demo.enter('standing-officer');
  const step = `/plans/cycles/${cycle}/steps/consolidation`;
  assert.equal((await officer.send(`${step}/done`, { doneOn: '05/06/2014' }, { from: step })).status, 303);
  assert.match(words((await chair.get('/plans/leaders')).body), /Có gì mới từ lần xem trước\?.*Cập nhật một bước/);
});

test('the planner says how likely it is, and what a late unit changes', async () => {
  const path = /href="(\/plans\/cycles\/[\w-]+\/forecast)"/.exec(page)?.[1] ?? '';
  const now = await chair.get(path);
  assert.equal(now.status, 200);
  assert.match(words(now.body), /Khả năng kế hoạch đến Bộ đúng hạn: \d+ %/);
  const unit = /<option value="([\w-]{36})"/.exec(now.body)?.[1] ?? '';
  const late = await chair.get(`${path}?unit=${unit}&late=60&step-signing=10`);
  assert.match(words(late.body), /Với giả định này: 0 %/);
  const again = await chair.get(`${path}?unit=${unit}&late=60&step-signing=10`);
  assert.equal(words(again.body), words(late.body), 'the same assumption and seed, the same answer');
  const wrong = await chair.get(`${path}?late=năm`);
  assert.match(words(wrong.body), /Không đọc được; ô này chưa được tính/);
  const district = await demo.enter('district-officer');
  assert.equal((await district.get(path)).status, 403);
  assert.equal((await district.get('/plans/leaders')).status, 403);
});
