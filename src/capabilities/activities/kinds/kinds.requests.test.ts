import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { carryOut } from '../../../platform/unit-of-work.ts';
import { recordSpending } from '../../budget/index.ts';
import { acceptReading, publishEdition } from '../../directives/index.ts';
import { findOutgoing, freezeOutgoing, recordIssue } from '../../documents/index.ts';
import { loadActor } from '../../organisations/index.ts';
import { type ActivityContent, emptyActivity } from '../activity.rules.ts';
import { planActivity, recordActivity } from '../recording/index.ts';

const TODAY = day('2014-05-12');
let demo: DemonstrationApp;
let officer: Visitor;
let standing: Visitor;
let press: Visitor;
before(async () => {
  demo = await startDemonstration(TODAY);
  officer = await demo.enter('district-officer');
  standing = await demo.enter('standing-officer');
  press = await demo.enter('press');
});
after(() => demo.close());

const database = () => demo.app.database(demo.schema);
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
async function actorOf(role: string) {
  const actor = await database().read(async (tx) => {
    const { rows } = await sql<{ id: Id }>`select id from account where demonstration_label->>'role' = ${role}`.execute(
      tx,
    );
    return loadActor(tx, { accountId: rows[0]?.id as Id, postId: null, delegationId: null }, TODAY);
  });
  assert.ok(actor);
  return actor;
}
const act = async <T>(role: string, useCase: Parameters<typeof carryOut<T>>[3]): Promise<T> => {
  const who = { actor: await actorOf(role), today: TODAY, requestId: null };
  const result = await carryOut(database(), demo.app.work, who, useCase);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const anActivity = (kind: string, title: string, on: string, parts: Partial<ActivityContent> = {}) => ({
  content: { ...emptyActivity(kind, title, day(on)), ...parts },
});

test('a planned fair shows its time limits on its page, in the list, as sheet and calendar; they are met by a document', async () => {
  const fair = anActivity('fair', 'Hội chợ biên giới', '2014-06-20', { details: { scope: 'domestic' } });
  const id = await act('district-officer', (change) => planActivity(change, fair));
  const page = words((await officer.get(`/activities/${id}`)).body);
  assert.match(page, /Đăng ký tổ chức hội chợ.*Sở Công Thương.*quy tắc áp dụng ngoài thời gian hiệu lực.*21\/05\/2014/);
  const list = await officer.get('/activities/clocks');
  assert.match(words(list.body), /Hội chợ biên giới.*còn 9 ngày/);
  assert.equal((await officer.get('/activities/clocks.xlsx')).status, 200);
  assert.match((await officer.get('/activities/clocks.ics')).body, /SUMMARY:Đăng ký tổ chức hội chợ/);
  assert.doesNotMatch(words((await press.get('/activities/clocks?state=all')).body), /Hội chợ biên giới/);
  const clock = `/activities/${id}/clocks/fair.domestic.file`;
  assert.equal((await press.get(clock)).status, 404);
  const nothing = await officer.send(`${clock}/fulfilment`, { doneOn: '12/05/2014' }, { from: clock });
  assert.equal(nothing.status, 422);
  assert.match(words(nothing.body), /Ghi số văn bản đã gửi/);
  const done = await officer.send(
    `${clock}/fulfilment`,
    { doneOn: '12/05/2014', documentNumber: 'Công văn số 12/UBND-VX' },
    { from: clock },
  );
  assert.equal(done.status, 303);
  assert.match(words((await officer.get(`/activities/${id}`)).body), /Công văn số 12\/UBND-VX/);
  assert.match(words((await standing.get('/activities/clocks?state=done')).body), /đã làm ngày 12\/05\/2014/);
  const again = await officer.send(`${clock}/fulfilment/removal`, {}, { from: clock });
  assert.equal(again.status, 303);
});

test('what would be due is asked before anything is planned; a line of the plan is planned in one click', async () => {
  const shown = await officer.get('/activities/clocks/preview?kind=fair&scope=domestic&from=08/06/2014&to=');
  assert.match(words(shown.body), /đã muộn 3 ngày.*09\/05\/2014/);
  const wrong = await officer.get('/activities/clocks/preview?kind=fair&scope=&from=31/06/2014&to=');
  assert.match(words(wrong.body), /Ghi ngày như/);
});

test('an agreement of a delegation is added, listed for who carries it out, and done', async () => {
  const visit = anActivity('delegation-in', 'Đón đoàn tỉnh bạn', '2014-05-10');
  const id = await act('district-officer', (change) => recordActivity(change, visit));
  const form = `/activities/${id}/follow-ups/new`;
  assert.match(words((await officer.get(`/activities/${id}`)).body), /Thêm thỏa thuận/);
  const { unitId } = await actorOf('press');
  const typed = { words: 'Trao đổi tin bài hằng tháng', dueOn: '01/06/2014', unitId, approvingBody: '' };
  const refused = await officer.send(`/activities/${id}/follow-ups`, { ...typed, dueOn: '1/13/2014' }, { from: form });
  assert.equal(refused.status, 422);
  assert.match(refused.body, /value="1\/13\/2014"/);
  assert.equal((await officer.send(`/activities/${id}/follow-ups`, typed, { from: form })).status, 303);
  assert.equal((await press.get(`/activities/${id}`)).status, 404);
  const list = await press.get('/activities/follow-ups');
  const one = /\/activities\/follow-ups\/[0-9a-f-]{36}/.exec(list.body)?.[0] ?? '';
  assert.match(words((await press.get(one)).body), /Đón đoàn tỉnh bạn.*01\/06\/2014/);
  assert.equal((await (await demo.enter('finance')).get(one)).status, 404);
  const done = await press.send(
    `${one}/fulfilment`,
    { outcome: 'Đã đăng bài đầu', doneOn: '12/05/2014' },
    { from: one },
  );
  assert.equal(done.status, 303);
  assert.match(words((await officer.get(one)).body), /xong ngày 12\/05\/2014.*Đã đăng bài đầu/);
});

test('the result of an inspection is issued, and its recommendations become work', async () => {
  const inspection = anActivity('inspection', 'công tác thông tin đối ngoại năm 2014', '2014-05-08');
  const id = await act('standing-officer', (change) => recordActivity(change, inspection));
  const form = `/activities/${id}/papers/new?purpose=inspection-result`;
  assert.equal((await press.get(form)).status, 404);
  const { unitId } = await actorOf('district-officer');
  const typed = {
    purpose: 'inspection-result',
    'words-0': 'bổ sung cán bộ phụ trách thông tin đối ngoại',
    'unit-0': unitId,
    'due-0': '30/06/2014',
    'words-1': 'Các đơn vị đã có kế hoạch',
  };
  const wrong = await standing.send(`/activities/${id}/papers`, { ...typed, 'due-0': '01/01/2014' }, { from: form });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /href="#due-0"/);
  assert.equal((await standing.send(`/activities/${id}/papers`, typed, { from: form })).status, 303);
  const page = await standing.get(`/activities/${id}`);
  const documentId = /\/documents\/([0-9a-f-]{36})/.exec(page.body)?.[1] as Id;
  assert.match(words(page.body), /Thông báo kết quả kiểm tra.*đang soạn, trình ký/);
  const version = async () => (await database().read((tx) => findOutgoing(tx, documentId)))?.version ?? 0;
  await act('standing-officer', async (change) => freezeOutgoing(change, { documentId, version: await version() }));
  await issue(documentId, await version());
  const issued = await standing.get(`/activities/${id}`);
  const assign = /\/activities\/[0-9a-f-]+\/papers\/[0-9a-f-]+\/directive/.exec(issued.body)?.[0] ?? '';
  assert.match(words((await standing.get(assign)).body), /Kiến nghị .* bổ sung cán bộ.*chậm nhất ngày 30\/06\/2014/);
  assert.equal((await officer.get(assign)).status, 403);
  assert.equal((await standing.send(assign, {}, { from: assign })).status, 422);
  const taken = await standing.send(assign, { no_state_secrets: 'yes' }, { from: assign });
  assert.equal(taken.status, 303, words(taken.body).slice(0, 600));
  assert.match(taken.location ?? '', /^\/directives\//);
  const directiveId = /directives\/([0-9a-f-]+)/.exec(taken.location ?? '')?.[1] as Id;
  await act('standing-officer', (change) => acceptReading(change, directiveId));
  const { rows } = await database().read((tx) =>
    sql<{ version: number }>`select version from directive where id = ${directiveId}`.execute(tx),
  );
  await act('standing-officer', (change) =>
    publishEdition(change, { directiveId, version: rows[0]?.version as number }),
  );
  const tasks = await database().read((tx) =>
    sql<{ unitId: Id; statedOn: string; quote: string }>`
      select t.unit_id as "unitId", t.stated_on::text as "statedOn", r.quote from task t
      join obligation_revision r on r.id = t.revision_id join edition e on e.id = r.edition_id
      where e.directive_id = ${directiveId}`.execute(tx),
  );
  assert.deepEqual(
    tasks.rows.map((task) => [task.unitId, task.statedOn]),
    [[unitId, '2014-06-30']],
  );
  assert.match(tasks.rows[0]?.quote ?? '', /bổ sung cán bộ phụ trách/);
});

/** As văn thư ngoài records it. */
async function issue(documentId: Id, version: number): Promise<void> {
  await act('standing-officer', (change) =>
    recordIssue(change, null, {
      documentId,
      version,
      number: '77',
      symbol: 'TB-STTTT',
      issuedOn: TODAY,
      signerName: 'Nguyễn Văn A',
      signerLines: ['GIÁM ĐỐC'],
      signed: null,
      differencesSeen: false,
    }),
  );
}

test('a request to the press names who gets it, and shows who has', async () => {
  const id = await act('standing-officer', (change) =>
    planActivity(change, anActivity('event', 'Tuần văn hóa biên giới', '2014-06-20')),
  );
  const form = `/activities/${id}/papers/new?purpose=communication-request`;
  const shown = await standing.get(form);
  const unitIds = /name="unitIds"[^>]*value="([0-9a-f-]{36})"/.exec(shown.body)?.[1] ?? '';
  assert.notEqual(unitIds, '');
  const typed = { purpose: 'communication-request', 'words-0': 'Mục đích, ý nghĩa của tuần văn hóa' };
  const nobody = await standing.send(`/activities/${id}/papers`, typed, { from: form });
  assert.match(words(nobody.body), /Chọn ít nhất một nơi nhận/);
  assert.equal((await standing.send(`/activities/${id}/papers`, { ...typed, unitIds }, { from: form })).status, 303);
  assert.match(words((await standing.get(`/activities/${id}`)).body), /Văn bản đề nghị tuyên truyền.*đã nhận 0\/1/);
});

test('products are printed and placed through the pages, and what is short is said there', async () => {
  const added = await officer.send(
    '/activities/products',
    { title: 'Tờ gấp <Bờ Y>', form: 'leaflet', expiresOn: '', activity: '' },
    { from: '/activities/products/new' },
  );
  assert.equal(added.status, 303);
  const product = added.location?.split('?')[0] ?? '';
  const move = { kind: 'printed', copies: '1.000', language: 'vi', movedOn: '10/05/2014', words: '' };
  assert.equal((await officer.send(`${product}/movements`, move, { from: `${product}/movements/new` })).status, 303);
  const place = { gate: 'bo-y', cluster: 'Cụm 1', panel: '', copies: '1.001', language: 'vi', placedOn: '11/05/2014' };
  const short = await officer.send(`${product}/placements`, place, { from: `${product}/placements/new` });
  assert.equal(short.status, 422);
  assert.match(words(short.body), /Xuất nhiều hơn số đã nhập/);
  const placed = await officer.send(
    `${product}/placements`,
    { ...place, copies: '200' },
    { from: `${product}/placements/new` },
  );
  assert.equal(placed.status, 303);
  const page = words((await officer.get(product)).body);
  assert.match(page, /800 bản Tiếng Việt.*Cửa khẩu quốc tế Bờ Y, Cụm 1/);
  const there = placed.location?.split('?')[0] ?? '';
  assert.equal(
    (await officer.send(`${there}/visits`, { found: 'good', visitedOn: '12/05/2014' }, { from: there })).status,
    303,
  );
  assert.match(words((await standing.get('/activities/products')).body), /Tờ gấp &lt;Bờ Y&gt;.*12\/05\/2014: tốt/);
  assert.equal((await press.get(product)).status, 404);
});

test('payments are linked to the activity they were for, and costs are compared like with like', async () => {
  const content = anActivity('publication', 'In tờ gấp', '2014-05-05', {
    measures: [{ code: 'copies', language: 'vi', amount: 400 }],
  });
  const id = await act('district-officer', (change) => recordActivity(change, content));
  await act('district-officer', async (change) =>
    recordSpending(change, {
      unitId: (await actorOf('district-officer')).unitId,
      lineId: null,
      year: 2014,
      source: 'commune',
      tag: '',
      amount: 12_000_000,
      paidOn: day('2014-05-06'),
      documentNumber: 'PC 12',
      words: 'In tờ gấp',
      explanation: 'x',
      norm: null,
    } as never),
  );
  const page = await officer.get(`/activities/${id}`);
  const spending = /name="spending"[^>]*value="([0-9a-f-]{36})"/.exec(page.body)?.[1] ?? '';
  assert.equal(
    (await officer.send(`/activities/${id}/spending`, { spending }, { from: `/activities/${id}` })).status,
    303,
  );
  assert.match(words((await officer.get(`/activities/${id}`)).body), /Đã chi: 12\.000\.000 đồng/);
  await database().write((tx) => sql`update activity set stated = false where id = ${id}`.execute(tx));
  const costs = await standing.get('/activities/costs?kind=publication&measure=copies&year=2014');
  assert.match(words(costs.body), /30\.000 12\.000\.000 ÷ 400 bản số ít, chưa so sánh được/);
  assert.equal((await standing.get('/activities/costs.xlsx?kind=publication&measure=copies&year=2014')).status, 200);
  assert.doesNotMatch(words((await press.get('/activities/costs?kind=publication&year=2014')).body), /12\.000\.000/);
});

test('each list asks a bounded number of questions, whatever it shows', async () => {
  const lists = ['/activities/clocks?state=all', '/activities/follow-ups', '/activities/products', '/activities/costs'];
  const counts = [];
  for (const list of lists) counts.push((await countQueries(() => standing.get(list))).queries);
  for (let at = 1; at <= 12; at++) {
    const fair = anActivity('fair', `Hội chợ ${at}`, '2014-07-01', { details: { scope: 'domestic' } });
    await act('district-officer', (change) => planActivity(change, fair));
  }
  for (const [at, list] of lists.entries())
    assert.equal((await countQueries(() => standing.get(list))).queries, counts[at], list);
  assert.ok(Math.max(...counts) <= 30, counts.join());
});
