import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { openArchive } from '../../../platform/source-files/archive.ts';
import { readFileWords } from '../../../platform/source-files/read-file.ts';
import { carryOut } from '../../../platform/unit-of-work.ts';
import { findUnitByCode } from '../../organisations/index.ts';
import { draftOutgoing } from '../outgoing/index.ts';
import { aDraft } from '../outgoing/outgoing.fixtures.ts';
import { folderOf } from './case-file.rules.ts';

const TODAY = day('2014-12-20');
const FIELDS = { title: 'Kế hoạch thông tin đối ngoại năm 2015', notation: '01/TTĐN', year: '2014' };
let demo: DemonstrationApp;
let clerk: Visitor;
let paper: Id;

before(async () => {
  demo = await startDemonstration(TODAY);
  clerk = await demo.enter('standing-officer');
  const database = demo.app.database(demo.schema);
  const unit = await database.read((tx) => findUnitByCode(tx, 'kt-so-tttt', TODAY));
  const place = { issuerUnitId: unit?.id as Id, draftingUnitId: unit?.id as Id };
  const who = { actor: null, today: TODAY, requestId: null };
  const drafted = await carryOut(database, demo.app.work, who, (change) => draftOutgoing(change, aDraft(place)));
  assert.ok(drafted.ok);
  paper = drafted.value;
});
after(() => demo.close());

const open = (fields: Record<string, string>) =>
  clerk.send('/documents/case-files', fields, { from: '/documents/case-files' });

test('a case file is opened with its term of keeping, once for a notation and year', async () => {
  const missing = await open(FIELDS);
  assert.equal(missing.status, 422);
  assert.match(missing.body, /Cần chọn thời hạn bảo quản/);
  assert.equal((await open({ ...FIELDS, maintenance: 'years-20' })).status, 303);
  assert.match((await open({ ...FIELDS, maintenance: 'years-20' })).body, /đã có hồ sơ mang số và ký hiệu đó/);
  assert.match((await clerk.get('/documents/case-files')).body, /20 năm/);
});

test('papers go in and out without a copy, and the whole leaves in one archive with its list', async () => {
  const path = (await open({ ...FIELDS, notation: '02/TTĐN', maintenance: 'permanent' })).location ?? '';
  const letter = { subject: 'Công văn có tệp', number: '9', symbol: 'CV-X', kind: 'incoming', issuedOn: '02/12/2014' };
  const created = await clerk.send('/documents', letter, { from: '/documents/new' });
  const file = { field: 'file', name: 'bản gốc.txt', bytes: new TextEncoder().encode('Nội dung bản gốc') };
  const declared = { kind: 'signed', no_state_secrets: 'on' };
  const from = created.location ?? '';
  assert.equal((await clerk.send(`${from}/renditions`, declared, { from, files: [file] })).status, 303);

  assert.equal((await clerk.send(`${path}/documents`, {}, { from: path })).status, 422);
  const documents = [paper, from.split('/').at(-1) ?? ''];
  assert.equal((await clerk.send(`${path}/documents`, { documents }, { from: path })).status, 303);
  assert.equal((await clerk.send(`${path}/documents`, { documents }, { from: path })).status, 303, 'twice is once');

  const archive = openArchive((await clerk.bytes(`${path}/ho-so.zip`)).bytes);
  const facts = JSON.parse(String(archive.read('ho-so.json')));
  assert.deepEqual([facts.Maintenance, facts.DocTotal, facts.FileNotation], ['Vĩnh viễn', 2, '02/TTĐN']);
  assert.ok(archive.names.some((name) => name.startsWith('001-9-CV-X/')));
  assert.ok(archive.names.some((name) => name.endsWith('/van-ban.pdf')));
  const list = await readFileWords(archive.read('muc-luc-van-ban.docx') ?? Buffer.alloc(0), { scans: 'refuse' });
  assert.ok(list.ok && list.value);
  assert.match(list.value.text, /Công văn có tệp/);

  const removal = `${path}/documents/${paper}/removal`;
  assert.equal((await clerk.send(removal, {}, { from: path })).status, 303);
  assert.equal((await clerk.send(`${path}/end`, {}, { from: path })).status, 303);
  const late = await clerk.send(`${path}/documents`, { documents: [paper] }, { from: path });
  assert.equal(late.status, 409);
  const other = await demo.enter('finance');
  assert.equal((await other.get(path)).status, 404, 'another unit has its own');
});

test('folders have names that every file system takes', () => {
  assert.equal(folderOf(1, '21/BC-STTTT'), '002-21-BC-STTTT');
  assert.equal(folderOf(0, '  a:b*c?"d"\n.. '), '001-a-b-c-d');
});
