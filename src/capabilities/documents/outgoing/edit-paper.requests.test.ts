import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { carryOut } from '../../../platform/unit-of-work.ts';
import { findUnitByCode } from '../../organisations/index.ts';
import { draftOutgoing, findOutgoing } from './index.ts';
import { aDraft } from './outgoing.fixtures.ts';

const TODAY = day('2014-06-20');
let demo: DemonstrationApp;
let standing: Id;
before(async () => {
  demo = await startDemonstration(TODAY);
  const unit = await demo.app.database(demo.schema).read((tx) => findUnitByCode(tx, 'kt-so-tttt', TODAY));
  standing = unit?.id as Id;
});
after(() => demo.close());

async function drafted(): Promise<Id> {
  const who = { actor: null, today: TODAY, requestId: null };
  const draft = aDraft({ issuerUnitId: standing, draftingUnitId: standing });
  const made = await carryOut(demo.app.database(demo.schema), demo.app.work, who, (change) =>
    draftOutgoing(change, draft),
  );
  assert.ok(made.ok);
  return made.value;
}

test('the drafting unit writes a draft anew; others, and anybody after freezing, find no such page', async () => {
  const id = await drafted();
  const officer = await demo.enter('standing-officer');
  const path = `/documents/${id}/paper/edit`;
  assert.match((await officer.get(path)).body, /I\. Mục đích/);
  const words = {
    subject: 'Thông tin đối ngoại năm 2015 (điều chỉnh)',
    addressees: '',
    bases: 'Căn cứ Luật Tổ chức chính quyền địa phương;',
    body: 'I. MỤC ĐÍCH\n1. Giới thiệu tỉnh\na) điểm một',
    recipients: '- Bộ Thông tin và Truyền thông;\n- Sở Ngoại vụ.',
    archive: 'VT, TTĐN',
    signerLines: 'GIÁM ĐỐC',
  };
  const empty = await officer.send(path, { ...words, subject: '' }, { from: path });
  assert.equal(empty.status, 422);
  assert.match(empty.body, /a\) điểm một/, 'what was typed stays');
  assert.equal((await officer.send(path, words, { from: path })).status, 303);
  const paper = await demo.app.database(demo.schema).read((tx) => findOutgoing(tx, id));
  assert.deepEqual(paper?.content.recipients, ['Bộ Thông tin và Truyền thông', 'Sở Ngoại vụ']);
  assert.deepEqual([paper?.contentNumber, paper?.content.body.length, paper?.content.archive], [2, 3, 'VT, TTĐN']);
  const stale = await officer.send(path, { ...words, _version: '1', subject: 'Muộn' }, { from: path });
  assert.equal(stale.status, 409);
  assert.equal((await (await demo.enter('finance')).get(path)).status, 404);
  await officer.send(`/documents/${id}/paper/freeze`, {}, { from: `/documents/${id}` });
  assert.equal((await officer.get(path)).status, 404);
});

test('a head fixes letterhead and numbering of the own unit from a day on; an administrator of any', async () => {
  const head = await demo.enter('standing-head');
  const path = (await head.get('/documents/letterhead')).location ?? '';
  assert.match((await head.get(path)).body, /hệ thống suy từ tên/);
  const words = { parentName: 'UBND TỈNH KON TUM', name: 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG', place: 'Kon Tum', symbol: '' };
  const wrong = await head.send(path, { ...words, archive: 'VT', from: '20/06/2014' }, { from: path });
  assert.equal(wrong.status, 422);
  const right = {
    ...words,
    symbol: 'STTTT',
    archive: 'VT, BCXB',
    from: '20/06/2014',
    basis: 'Quyết định số 9/QĐ-STTTT',
  };
  assert.equal((await head.send(path, right, { from: path })).status, 303);
  const numbering = { mode: 'here', firstNumber: '120', from: '20/06/2014' };
  assert.equal((await head.send(`${path}/numbering`, numbering, { from: path })).status, 303);
  const page = (await head.get(path)).body;
  assert.match(page, /Quyết định số 9\/QĐ-STTTT/);
  assert.match(page, /Văn thư cấp số trong hệ thống/);
  assert.equal((await head.send(path, right, { from: path })).status, 422, 'not twice from one day');
  assert.equal((await (await demo.enter('district-head')).get(path)).status, 404);
  assert.equal((await (await demo.enter('administrator')).get(path)).status, 200);
});
