import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { fillDemonstration } from '../../../app-demonstration.ts';
import { readPreset } from '../../../app-province.ts';
import { day } from '../../../kernel/day.ts';
import { contentStore } from '../../../platform/files/content.ts';

const TODAY = day('2014-05-12');
const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-requests-'));
let demo: DemonstrationApp;
let officer: Visitor;
let head: Visitor;
let stranger: Visitor;
let task = '';
before(async () => {
  demo = await startDemonstration(TODAY);
  const { preset } = readPreset('kon-tum-2013');
  const content = contentStore(folder, () => 0);
  await fillDemonstration(demo.app, { schema: demo.schema, preset, today: TODAY, content, directive: null });
  [officer, head, stranger] = [
    await demo.enter('district-officer'),
    await demo.enter('district-head'),
    await demo.enter('finance'),
  ];
  task = await linkTo('Lập kế hoạch thông tin đối ngoại của địa phương');
});
after(async () => {
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The address behind a title of the officer's first page. */
async function linkTo(title: string): Promise<string> {
  const { body } = await officer.get('/');
  const found = new RegExp(`href="(/tasks/[^"]+)">${title}`).exec(body)?.[1];
  assert.ok(found, `${title} is on the first page`);
  return found;
}

const evidence = (fields: Record<string, string>) => ({
  documentNumber: '',
  documentOn: '',
  address: '',
  note: '',
  ...fields,
});
const factsOf = async () => {
  const rows = await demo.app.database(demo.schema).read((tx) =>
    tx
      .selectFrom('task_fact')
      .select('kind')
      .where('task_id', '=', task.split('/')[2] ?? '')
      .orderBy('sequence')
      .execute(),
  );
  return rows.map((row) => row.kind);
};

test('the page of a task is for its unit, its partners and those who oversee; others find nothing', async () => {
  for (const role of ['district-officer', 'standing-officer', 'ppc-office', 'vice-chair'])
    assert.equal((await (await demo.enter(role)).get(task)).status, 200, role);
  assert.equal((await stranger.get(task)).status, 404);
  for (const path of ['/tasks/khong-co', '/tasks/01900000-0000-7000-8000-00000000abcd'])
    assert.equal((await officer.get(path)).status, 404, path);
});

test('the way back leads to one’s own work, or to the register when the task is of another unit', async () => {
  const crumb = (body: string) => /<nav class="crumbs"[\s\S]*?href="([^"]+)"/.exec(body)?.[1];
  const own = (await officer.get(task)).body;
  assert.equal(crumb(own), '/');
  assert.equal(crumb((await (await demo.enter('standing-officer')).get(task)).body), '/obligations');
  const [sentence, form] = [own.indexOf('Câu giao việc'), own.indexOf('id="hand-in"')];
  assert.ok(sentence > 0 && sentence < form, 'the sentence is read before the forms');
});

test('a refused form answers 422 and keeps every word', async () => {
  const typed = evidence({
    documentNumber: '12/KH-UBND',
    documentOn: '31/06/2014',
    note: 'Kèm phụ lục',
    no_state_secrets: 'yes',
  });
  const answer = await officer.send(`${task}/evidence`, typed, { from: task });
  assert.equal(answer.status, 422);
  for (const words of ['12/KH-UBND', '31/06/2014', 'Kèm phụ lục', 'Ngày chưa đúng'])
    assert.ok(answer.body.includes(words), words);
  const undeclared = await officer.send(`${task}/evidence`, evidence({ documentNumber: '12/KH-UBND' }), { from: task });
  assert.equal(undeclared.status, 422);
  assert.deepEqual(await factsOf(), ['opened']);
});

test('without the right nothing happens: 404 for a task that one may not see, 403 for an act of others', async () => {
  const typed = evidence({ documentNumber: '1', no_state_secrets: 'yes' });
  assert.equal((await stranger.send(`${task}/evidence`, typed, { from: '/' })).status, 404);
  assert.equal((await officer.send(`${task}/check`, {}, { from: task })).status, 403);
  const standing = await demo.enter('standing-officer');
  assert.equal((await standing.send(`${task}/evidence`, typed, { from: task })).status, 403);
  assert.equal((await standing.send(`${task}/check`, {}, { from: task })).status, 409);
  assert.deepEqual(await factsOf(), ['opened']);
});

test('a form sent twice acts once, a stale one is told what changed', async () => {
  const files = [{ field: 'files', name: 'kế hoạch.txt', bytes: new TextEncoder().encode('Kế hoạch năm 2014') }];
  const page = (await officer.get(task)).body;
  const token = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
  const form = {
    ...evidence({ documentNumber: '12/KH-UBND', no_state_secrets: 'yes' }),
    _csrf: token('_csrf'),
    _key: token('_key'),
    _version: token('_version'),
  };
  const first = await officer.send(`${task}/evidence`, form, { files });
  assert.deepEqual([first.status, first.location], [303, task]);
  assert.equal((await officer.send(`${task}/evidence`, form, { files })).status, 303);
  assert.deepEqual(await factsOf(), ['opened', 'handed-in']);
  const stale = await head.send(`${task}/confirmation`, { _version: '1' }, { from: task });
  assert.equal(stale.status, 409);
  assert.ok(stale.body.includes('đã thay đổi sau khi anh/chị mở trang'));
});

test('a file is sent to whoever may see its task', async () => {
  const address = /href="(\/tasks\/[^"]+\/files\/[^"]+)"/.exec((await head.get(task)).body)?.[1] ?? '';
  const file = await head.get(address);
  assert.deepEqual([file.status, file.body], [200, 'Kế hoạch năm 2014']);
  assert.ok(file.headers.get('content-disposition')?.startsWith('attachment'));
  assert.equal((await stranger.get(address)).status, 404);
});

test('the head confirms, the officer who handed in cannot; every step leads back to the task with a word', async () => {
  assert.equal((await officer.send(`${task}/confirmation`, {}, { from: task })).status, 403);
  const confirmed = await head.send(`${task}/confirmation`, {}, { from: task });
  assert.deepEqual([confirmed.status, confirmed.location], [303, task]);
  assert.ok((await head.get(task)).body.includes('Đã xác nhận kết quả.'));
  const standing = await demo.enter('standing-officer');
  const ticks = (body: string) => body.match(/name="task"[^>]*\schecked/g)?.length ?? 0;
  assert.ok(ticks((await standing.get('/checks')).body) > 0, 'what is on time is ticked at first');
  const none = await standing.send('/checks', {}, { from: '/checks' });
  assert.equal(none.status, 422);
  assert.match(none.body, /name="task"/);
  assert.equal(ticks(none.body), 0, 'what was unticked stays so');
  assert.equal((await standing.send(`${task}/check`, {}, { from: task })).status, 303);
  assert.deepEqual(await factsOf(), ['opened', 'handed-in', 'unit-confirmed', 'checked']);
});

test('every page of the capability stands in both languages', async () => {
  const visitor = await demo.enter('standing-head');
  await visitor.send('/language', { locale: 'en', _return: '/' }, { from: '/' });
  for (const path of ['/', task, '/checks']) {
    const answer = await visitor.get(path);
    assert.equal(answer.status, 200, path);
    assert.ok(answer.body.includes('lang="en"'), path);
  }
});
