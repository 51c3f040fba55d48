import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DemonstrationApp, startDemonstration } from '../../../test/support/demonstration.ts';
import { day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { ok } from '../../kernel/result.ts';
import { countQueries } from '../../platform/database/tenant.ts';
import { carryOut } from '../../platform/unit-of-work.ts';
import { layBasisOut } from './basis-graph.rules.ts';
import { notation } from './document.rules.ts';
import { listDocuments } from './document-list.store.ts';
import { paperReader } from './outgoing/outgoing.policy.ts';
import { registerDocument } from './register-document.ts';
import { type Cited, relateCited } from './relate-document.ts';
import { listBasis } from './relation.store.ts';

const TODAY = day('2014-05-12');
let demo: DemonstrationApp;
before(async () => {
  demo = await startDemonstration(TODAY);
});
after(() => demo.close());

const paper = (number: string, symbol: string, subject: string) => ({
  typeCode: symbol.split('-')[0] ?? null,
  number,
  symbol,
  issuedOn: day('2013-07-23'),
  issuerName: 'UBND tỉnh',
  issuerUnitId: null,
  subject,
  kind: 'incoming' as const,
});

async function registered(number: string, symbol: string, subject: string, cited: readonly Cited[] = []): Promise<Id> {
  const who = { actor: null, today: TODAY, requestId: null };
  const result = await carryOut(demo.app.database(demo.schema), demo.app.work, who, async (change) => {
    const actId = await change.record({ action: 'document.register', subjectType: 'document', subjectId: null });
    const id = await registerDocument(change, paper(number, symbol, subject), actId);
    await relateCited(change, id, cited, actId);
    return ok(id);
  });
  if (!result.ok) throw new Error(result.refusal.key);
  return result.value;
}

const cites = (canonical: string, kind: Cited['kind'] = 'based-on'): Cited => ({
  kind,
  canonical,
  label: canonical,
  issuedOn: null,
});

test('number and symbol are printed as offices print them', () => {
  assert.equal(notation({ number: '01/2013', symbol: 'CT-UBND' }), '01/2013/CT-UBND');
  assert.equal(notation({ number: '16', symbol: 'KL/TW' }), '16-KL/TW');
  assert.equal(notation({ number: null, symbol: 'KH-UBND' }), '');
});

test('a register calls papers by the name of their type, in its list, on their page and on the way to it', async () => {
  const id = await registered('57', 'TB-UBND', 'Kết luận cuộc họp');
  const clerk = await demo.enter('standing-officer');
  const title = 'Thông báo số 57/TB-UBND';
  const page = await clerk.get(`/documents/${id}`);
  assert.match(page.body, new RegExp(`<h1[^>]*>${title}</h1>`));
  assert.ok((await clerk.get('/documents?q=57')).body.includes(title));
  assert.ok((await clerk.get(`/documents/${id}/edit`)).body.includes(title));
});

test('the legal basis is linked to what the register holds, before and after', async () => {
  const strategy = await registered('16', 'KL/TW', 'Chiến lược thông tin đối ngoại');
  const directive = await registered('01/2013', 'CT-UBND', 'Tăng cường thông tin đối ngoại', [
    cites('16-KL/TW'),
    cites('1553/CTr-UBND'),
  ]);
  const before = await demo.app.database(demo.schema).read((tx) => listBasis(tx, directive));
  assert.deepEqual(before.down.map((edge) => [edge.toLabel, edge.toId]).sort(), [
    ['1553/CTr-UBND', null],
    ['16-KL/TW', strategy],
  ]);
  const programme = await registered('1553', 'CTr-UBND', 'Chương trình hành động', [cites('16-KL/TW', 'implements')]);
  const after = await demo.app.database(demo.schema).read((tx) => listBasis(tx, directive));
  assert.ok(
    after.down.some((edge) => edge.toId === programme),
    'what comes later is linked then',
  );
  assert.ok(
    after.down.some((edge) => edge.fromId === programme && edge.depth === 2),
    'and its own basis with it',
  );
  const up = await demo.app.database(demo.schema).read((tx) => listBasis(tx, strategy));
  assert.equal(up.up.length, 2);
});

test('a circle of papers that cite each other is drawn once', () => {
  const edges = [
    { id: '1', fromId: 'a', fromLabel: 'A', toId: 'b', toLabel: 'B', kind: 'cites' as const, depth: 1 },
    { id: '2', fromId: 'b', fromLabel: 'B', toId: 'a', toLabel: 'A', kind: 'cites' as const, depth: 2 },
  ];
  const graph = layBasisOut({ id: 'a', label: 'A' }, edges);
  assert.equal(graph.nodes.length, 2);
  assert.equal(graph.edges.length, 2);
});

test('the list asks the same number of questions whatever it holds', async () => {
  const list = () =>
    countQueries(() =>
      demo.app
        .database(demo.schema)
        .read((tx) =>
          listDocuments(
            tx,
            { q: 'doi ngoai', typeCode: '', kind: '', year: 2013 },
            { offset: 0, limit: 50 },
            paperReader({ actor: null, today: TODAY }),
          ),
        ),
    );
  const few = await list();
  assert.ok(few.value.total >= 2, 'words are found without diacritics');
  for (let index = 0; index < 30; index += 1)
    await registered(String(100 + index), 'BC-SVH', `Báo cáo đối ngoại ${index}`);
  const many = await list();
  assert.equal(many.value.total, few.value.total + 30);
  assert.equal(many.queries, few.queries);
});

test('a paper is entered by hand, its twin is asked about, a stale correction keeps the words', async () => {
  const clerk = await demo.enter('standing-officer');
  const fields = {
    subject: 'Kế hoạch tuyên truyền',
    typeCode: 'KH',
    number: '7',
    symbol: 'KH-STTTT',
    issuedOn: '02/01/2014',
    kind: 'outgoing',
    priority: '0',
  };
  const first = await clerk.send('/documents', fields, { from: '/documents/new' });
  assert.equal(first.status, 303);
  const twin = await clerk.send('/documents', fields, { from: '/documents/new' });
  assert.equal(twin.status, 422);
  assert.match(twin.body, /name="twin"/);
  const meant = await clerk.send('/documents', { ...fields, twin: 'on' }, { from: '/documents/new' });
  assert.equal(meant.status, 303);

  const path = first.location ?? '';
  const right = await clerk.send(
    path,
    { ...fields, subject: 'Kế hoạch tuyên truyền năm 2014' },
    { from: `${path}/edit` },
  );
  assert.equal(right.status, 303);
  const stale = await clerk.send(
    path,
    { ...fields, _version: '1', subject: 'lời gõ ở trang cũ' },
    { from: `${path}/edit` },
  );
  assert.equal(stale.status, 409);
  assert.match(stale.body, /lời gõ ở trang cũ/);
  const wrong = await clerk.send(
    '/documents',
    { ...fields, issuedOn: '31/02/2014', subject: '' },
    { from: '/documents/new' },
  );
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /31\/02\/2014/);
});

test('a form that is sent twice is carried out once', async () => {
  const clerk = await demo.enter('standing-officer');
  const page = await clerk.get('/documents/new');
  const key = /name="_key" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const csrf = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const fields = { _key: key, _csrf: csrf, subject: 'Gửi hai lần', number: '99', symbol: 'BC-STTTT', kind: 'outgoing' };
  const [one, two] = await Promise.all([clerk.send('/documents', fields), clerk.send('/documents', fields)]);
  assert.deepEqual([one.status, two.status], [303, 303]);
  assert.equal(one.location, two.location);
});

test('files hang on their document: declared, no pictures, no stamped papers, read only through it', async () => {
  const clerk = await demo.enter('standing-officer');
  const created = await clerk.send('/documents', { subject: 'Có tệp', kind: 'internal' }, { from: '/documents/new' });
  const path = created.location ?? '';
  const send = (name: string, bytes: Uint8Array, fields: Record<string, string> = { no_state_secrets: 'on' }) =>
    clerk.send(
      `${path}/renditions`,
      { kind: 'signed', ...fields },
      { from: path, files: [{ field: 'file', name, bytes }] },
    );
  const text = (words: string) => new TextEncoder().encode(words);
  assert.equal((await send('a.txt', text('Bản đã ký'), {})).status, 422);
  assert.equal((await send('dau.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).status, 422);
  assert.match((await send('mat.txt', text('MẬT\nnội dung'))).body, /dấu độ mật/);
  assert.equal((await send('a.txt', text('Bản đã ký'))).status, 303);
  const page = await clerk.get(path);
  const file = /href="(\/documents\/[^"]+\/files\/[^"]+)"/.exec(page.body)?.[1] ?? '';
  const answer = await clerk.get(file);
  assert.equal(answer.body, 'Bản đã ký');
  assert.match(answer.headers.get('content-disposition') ?? '', /attachment/);
  const other = await clerk.send('/documents', { subject: 'Không tệp', kind: 'internal' }, { from: '/documents/new' });
  const foreign = file.replace(/documents\/[^/]+/, (other.location ?? '').slice(1));
  assert.equal((await clerk.get(foreign)).status, 404);
});
