import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { carryOut } from '../../../platform/unit-of-work.ts';
import { acceptReading, publishEdition } from '../../directives/index.ts';
import { findOutgoing, freezeOutgoing, recordIssue } from '../../documents/index.ts';
import { loadActor } from '../../organisations/index.ts';
import { fillCycle } from '../consolidation/demonstration-cycle.fixtures.ts';

const TODAY = day('2014-06-10');
let demo: DemonstrationApp;
let chair: Visitor;
let office: Visitor;
before(async () => {
  demo = await startDemonstration(TODAY);
  chair = await demo.enter('vice-chair');
  office = await demo.enter('ppc-office');
});
after(() => demo.close());

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const database = () => demo.app.database(demo.schema);
const rows = <T>(query: RawBuilder<T>): Promise<T[]> => database().read(async (tx) => (await query.execute(tx)).rows);
const one = async <T>(query: RawBuilder<T>): Promise<T> => {
  const [row] = await rows(query);
  assert.ok(row);
  return row;
};

/** Somebody of a role, for the acts between two pages. */
async function actorOf(role: string) {
  const account = await one(sql<{ id: Id }>`select id from account where demonstration_label->>'role' = ${role}`);
  const choice = { accountId: account.id, postId: null, delegationId: null };
  const actor = await database().read((tx) => loadActor(tx, choice, TODAY));
  assert.ok(actor);
  return actor;
}
const act = async <T>(role: string, useCase: Parameters<typeof carryOut<T>>[3]): Promise<T> => {
  const who = { actor: await actorOf(role), today: TODAY, requestId: null };
  const result = await carryOut(demo.app.database(demo.schema), demo.app.work, who, useCase);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};

test('the sheet is one tap from the first page, as a page, a PDF of one page and a Word file', async () => {
  assert.match((await chair.get('/')).body, /href="\/briefing"/);
  const page = await chair.get('/briefing');
  assert.equal(page.status, 200);
  assert.match(words(page.body), /Quá hạn: \d+ việc.*Đến hạn trong 14 ngày tới: \d+ việc.*Chờ ý kiến tôi: \d+ việc/);
  const word = await chair.get('/briefing.docx');
  assert.equal(word.status, 200);
  const answer = await demo.app.fetch(new Request('http://tinh.test/briefing.pdf'));
  assert.equal(answer.status, 303, 'only for whoever is signed in');
  const district = await demo.enter('district-officer');
  assert.equal((await district.get('/briefing')).status, 403);
});

let meeting = '';
const form = {
  rows: '2',
  heldOn: '10/06/2014',
  chairedBy: 'Phó Chủ tịch Ủy ban nhân dân tỉnh',
  'words-0': 'gửi kế hoạch thông tin đối ngoại năm 2015 về Sở Thông tin và Truyền thông',
  'due-0': '17/06/2014',
  'words-1': 'thống nhất chủ trương tổ chức hội nghị sơ kết',
};

test('conclusions that are wrong come back as typed, row by row', async () => {
  const wrong = await chair.send(
    '/briefing/conclusions',
    { ...form, 'due-0': 'tuần sau', heldOn: '11/06/2014' },
    { from: '/briefing/conclusions' },
  );
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /value="tuần sau"/);
  assert.match(wrong.body, /href="#due-0"/);
  assert.match(wrong.body, /href="#heldOn"/);
  const nothing = await chair.send('/briefing/conclusions', { ...form, rows: '0' }, { from: '/briefing/conclusions' });
  assert.equal(nothing.status, 422);
});

let unit: { id: Id; name: string };
let other: { id: Id; name: string };
const DEPARTMENT = sql<typeof unit>`select u.id, n.name from unit u join unit_name n on n.unit_id = u.id
  where u.code = 'kt-so-vhttdl'`;
const DISTRICT = sql<typeof unit>`select u.id, n.name from unit u join unit_name n on n.unit_id = u.id
  where u.code = 'kt-huyen-dak-to'`;

test('conclusions become a draft notice of the committee, which the same form changes', async () => {
  unit = await one(DISTRICT);
  other = await one(DEPARTMENT);
  const kept = await chair.send(
    '/briefing/conclusions',
    { ...form, 'unit-0': unit.id },
    { from: '/briefing/conclusions' },
  );
  assert.equal(kept.status, 303, words(kept.body));
  meeting = kept.location?.split('?')[0] ?? '';
  const page = await chair.get(meeting);
  assert.match(words(page.body), new RegExp(`Giao ${unit.name} gửi kế hoạch.*chậm nhất ngày 17/06/2014`));
  const paper = /href="(\/documents\/[0-9a-f-]+)"/.exec(page.body)?.[1] ?? '';
  const draft = words((await office.get(paper)).body);
  assert.match(draft, /THÔNG BÁO/);
  assert.match(draft, /TL\. CHỦ TỊCH/);
  const revision = `${meeting}/conclusions`;
  const changed = {
    ...form,
    rows: '1',
    'take-0': 'yes',
    'about-0': 'x',
    'units-0': `${unit.id},${other.id}`,
    'due-0': '18/06/2014',
  };
  assert.equal((await chair.send(revision, changed, { from: revision })).status, 303);
  assert.match(words((await office.get(paper)).body), /chậm nhất ngày 18\/06\/2014/);
});

test('once it is issued its conclusions are tasks, each with its sentence in the notice', async () => {
  const documentId = /documents\/([0-9a-f-]+)"/.exec((await chair.get(meeting)).body)?.[1] as Id;
  const version = async () => (await database().read((tx) => findOutgoing(tx, documentId)))?.version ?? 0;
  const frozen = await version();
  await act('ppc-office', (change) => freezeOutgoing(change, { documentId, version: frozen }));
  const issuing = await version();
  await act('ppc-office', (change) =>
    recordIssue(change, null, {
      documentId,
      version: issuing,
      number: '112',
      symbol: 'TB-UBND',
      issuedOn: TODAY,
      signerName: 'Phùng Thị Minh Giao',
      signerLines: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
      signed: null,
      differencesSeen: false,
    }),
  );
  assert.equal(
    (await chair.send(`${meeting}/conclusions`, { ...form, 'unit-0': unit.id }, { from: meeting })).status,
    409,
  );
  const officer = await demo.enter('standing-officer');
  const undeclared = await officer.send(`${meeting}/directive`, {}, { from: meeting });
  assert.equal(undeclared.status, 422);
  const received = await officer.send(`${meeting}/directive`, { no_state_secrets: 'yes' }, { from: meeting });
  assert.equal(received.status, 303, words(received.body));
  const directiveId = /directives\/([0-9a-f-]+)/.exec(received.location ?? '')?.[1] as Id;
  await act('standing-officer', (change) => acceptReading(change, directiveId));
  const { version: read } = await one(
    sql<{ version: number }>`select version from directive where id = ${directiveId}`,
  );
  await act('standing-officer', (change) => publishEdition(change, { directiveId, version: read }));
  const tasks = await rows(sql<{ unitId: Id; statedOn: string; quote: string; action: string }>`
    select t.unit_id as "unitId", t.stated_on as "statedOn", r.quote, r.action
    from task t join obligation_revision r on r.id = t.revision_id join edition e on e.id = r.edition_id
    where e.directive_id = ${directiveId}`);
  // Two units of one conclusion, in the order in which the sentence names them.
  assert.equal(tasks.length, 2);
  const task = tasks.find(({ unitId }) => unitId === unit.id);
  assert.ok(tasks.some(({ unitId }) => unitId === other.id));
  assert.equal(task?.unitId, unit.id);
  assert.equal(task?.statedOn, '2014-06-18');
  assert.match(task?.quote ?? '', new RegExp(`Giao ${unit.name}, ${other.name} gửi kế hoạch`));
  assert.equal(task?.action, form['words-0']);
  assert.equal(
    (await officer.send(`${meeting}/directive`, { no_state_secrets: 'yes' }, { from: meeting })).status,
    409,
  );
});

test('sheet and screen ask a bounded number of questions, whatever the number of units and lines', async () => {
  const { id } = await one(sql<{ id: Id }>`select id from unit where code = 'kt-huyen-dak-ha'`);
  const cycle = await fillCycle(database(), demo.app.work, TODAY, id);
  const sheet = await countQueries(() => chair.get('/briefing'));
  assert.ok(sheet.queries <= 45, `${sheet.queries} queries`);
  const leaders = await countQueries(() => chair.get('/plans/leaders'));
  assert.ok(leaders.queries <= 50, `${leaders.queries} queries`);
  await cycle.addLines(40);
  assert.equal((await countQueries(() => chair.get('/briefing'))).queries, sheet.queries);
  assert.equal((await countQueries(() => chair.get('/plans/leaders'))).queries, leaders.queries);
});
