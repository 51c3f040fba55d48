import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { fillDemonstration } from '../src/app-demonstration.ts';
import { readPreset } from '../src/app-province.ts';
import { playCourse, stageIn } from '../src/app-stage.ts';
import { setSimulatedDay } from '../src/capabilities/accounts/index.ts';
import { findOutgoing, freezeOutgoing, recordIssue } from '../src/capabilities/documents/index.ts';
import { type Day, day } from '../src/kernel/day.ts';
import type { Id } from '../src/kernel/ids.ts';
import { contentStore } from '../src/platform/files/content.ts';
import { type DemonstrationApp, startDemonstration } from './support/demonstration.ts';
import { temporaryFolder } from './support/folder.ts';

/** The year of the reference directive as the demonstration lives it: May to July 2014. */
let demo: DemonstrationApp;
const START = day('2014-05-12');
let today = START;

const content = contentStore(temporaryFolder(), () => 0);

before(async () => {
  demo = await startDemonstration(START);
  const { preset } = readPreset('kon-tum-2013');
  await fillDemonstration(demo.app, { schema: demo.schema, preset, today: START, content, directive: null });
});
after(() => demo.close());

const inProvince = () => demo.app.database(demo.schema);
const rows = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
  inProvince().read(async (tx) => (await query.execute(tx)).rows);

async function moveTo(to: Day): Promise<void> {
  await inProvince().write(async (tx) => {
    await setSimulatedDay(tx, to, demo.clock.now());
    await playCourse(demo.app.work, tx, content, { from: today, to });
  });
  today = to;
}

const plans = () =>
  rows(sql<{ code: string; state: string; sentOn: Day | null; late: number | null }>`
    select u.code, p.state, p.sent_on as "sentOn",
      (select max(s.days_late) from plan_sending s where s.plan_id = p.id) as late
    from plan p join unit u on u.id = p.unit_id join plan_cycle c on c.id = p.cycle_id
    where c.period = '2015' and p.level = 'unit'`);

const province = async () => {
  const [plan] = await rows(sql<{ id: string; state: string; cycleId: string }>`
    select p.id, coalesce(d.state, 'consolidating') as state, p.cycle_id as "cycleId"
    from plan p join plan_cycle c on c.id = p.cycle_id left join dossier d on d.plan_id = p.id
    where c.period = '2015' and p.level = 'province'`);
  assert.ok(plan);
  return plan;
};

test('in May some units have sent, one line is back at its unit, and most are silent', async () => {
  const all = await plans();
  assert.ok(all.filter((plan) => plan.sentOn !== null).length >= 5);
  assert.ok(all.filter((plan) => plan.state === 'drafting').length >= 20);
  const returned = await rows(sql<{ state: string }>`select state from plan_line where state = 'returned'`);
  assert.equal(returned.length, 1);
});

test('after May the late are marked late, the silent are known, and what was sent closed its task', async () => {
  await moveTo(day('2014-06-08'));
  const all = await plans();
  const late = all.filter((plan) => (plan.late ?? 0) > 0).map((plan) => plan.code);
  assert.deepEqual(late.sort(), ['kt-huyen-dak-to', 'kt-huyen-ngoc-hoi', 'kt-huyen-tu-mo-rong']);
  assert.ok(
    all.some((plan) => plan.state === 'drafting'),
    'somebody stays silent',
  );
  const open = await rows(sql<{ code: string }>`
    select u.code from task t join unit u on u.id = t.unit_id
      join cycle_duty d on d.obligation_id = t.obligation_id and d.act = 'send'
      join plan_cycle c on c.id = d.cycle_id and c.period = '2015'
      join plan p on p.cycle_id = c.id and p.unit_id = t.unit_id and p.level = 'unit' and p.received_on is not null
    where t.year = 2014 and t.state in ('not-started', 'in-progress', 'returned')`);
  assert.deepEqual(open, [], 'a plan that was received owes nothing any more');
});

test('a leader who wrote a remark at a line does not agree past it', async () => {
  await moveTo(day('2014-06-18'));
  const { id } = await province();
  const from = `/dossiers/${id}/changes`;
  const leader = await demo.enter('vice-chair');
  const [, field = ''] = /name="(remark-[\w-]+)"/.exec((await leader.get(from)).body) ?? [];
  const answer = await leader.send(`/dossiers/${id}/agreement`, { [field]: 'Làm rõ nguồn kinh phí.' }, { from });
  assert.equal(answer.status, 409);
  assert.match(answer.body, /Có 1 ý kiến ghi tại các dòng/);
  assert.match(answer.body, /Làm rõ nguồn kinh phí\./, 'what was written is kept');
  assert.equal((await province()).state, 'with-leader');
  assert.match((await leader.get('/')).body, /\d+ việc chờ tôi quyết định/, 'their first page says so');
});

test('the leader sends the dossier back once, and each submission is a Tờ trình of its own', async () => {
  await moveTo(day('2014-06-19'));
  const { id, state } = await province();
  assert.equal(state, 'returned');
  const leader = await demo.enter('vice-chair');
  assert.equal((await leader.get(`/dossiers/${id}`)).status, 200);
  // A remark goes to the standing body alone (practice 10).
  const [remark] = await rows(sql<{ words: string }>`select words from line_remark`);
  assert.ok(remark);
  const heardBy = async (role: string) => {
    const person = await demo.enter(role);
    const pages = [await person.get(`/dossiers/${id}`), await person.get(`/dossiers/${id}/changes`)];
    return pages.some(({ body }) => body.includes(remark.words));
  };
  assert.deepEqual(await Promise.all(['standing-officer', 'ppc-office', 'finance'].map(heardBy)), [true, true, false]);
  const district = await demo.enter('district-officer');
  const [own] = (await plans()).filter((plan) => plan.code === 'kt-huyen-dak-to');
  assert.ok(own);
  assert.equal((await district.get(`/dossiers/${id}`)).status, 403);
  await moveTo(day('2014-06-23'));
  const letters = await rows(sql<{ letter: string }>`
    select letter_document_id as letter from submission where plan_id = ${id}`);
  assert.equal(new Set(letters.map((each) => each.letter)).size, 2);
  assert.equal((await province()).state, 'agreed');
});

test('a click approves nothing; the number of the signed document does, before July', async () => {
  const { id } = await province();
  const [before] = await rows(sql<{ state: string }>`select state from plan where id = ${id}`);
  assert.equal(before?.state, 'agreed');
  await moveTo(day('2014-06-25'));
  const [plan] = await rows(sql<{ state: string; number: string; issuedOn: Day }>`
    select p.state, d.number, p.issued_on as "issuedOn" from plan p join document d on d.id = p.issued_document_id
    where p.id = ${id}`);
  assert.deepEqual(plan, { state: 'issued', number: '1420', issuedOn: '2014-06-24' });
  const [count] = await rows(sql<{ items: number; approved: number }>`
    select count(*)::int as items, count(a.id)::int as approved
    from plan_line l left join line_approval a on a.revision_id = l.revision_id and a.level = 'ppc'
    where l.plan_id = ${id} and l.state <> 'removed'`);
  assert.ok(count && count.items > 30 && count.items === count.approved);
});

test('every item leads back to the lines that it was made of, and every sent line has its fate', async () => {
  const { cycleId, id } = await province();
  const orphans = await rows(sql<{ id: string }>`
    select l.id from plan_line l where l.plan_id = ${id} and l.state <> 'removed'
      and not exists (select 1 from sent_line s where s.item_id = l.id)`);
  assert.deepEqual(orphans, []);
  const open = await rows(sql<{ id: string }>`
    select line_id as id from sent_line where cycle_id = ${cycleId} and decision = ''`);
  assert.deepEqual(open, []);
});

test('each person on the way opens their pages, also at the end', async () => {
  const { id, cycleId } = await province();
  const pages = [`/dossiers/${id}`, `/dossiers/${id}/changes`, `/dossiers/${id}/finance`, `/dossiers/${id}/ministry`];
  for (const role of ['standing-officer', 'ppc-office', 'vice-chair', 'finance']) {
    const person = await demo.enter(role);
    for (const path of [...pages, `/plans/cycles/${cycleId}`, `/plans/cycles/${cycleId}/consolidation`])
      assert.equal((await person.get(path)).status, 200, `${role}: ${path}`);
  }
});

test('the ministry has the plan before 1 July, with a number of arrival as proof', async () => {
  await moveTo(day('2014-07-09'));
  const { id } = await province();
  const officer = await demo.enter('standing-officer');
  const page = await officer.get(`/dossiers/${id}/ministry`);
  assert.match(page.body, /26\/06\/2014/);
  assert.match(page.body, /2318/);
  const { bytes, status } = await officer.bytes(`/dossiers/${id}/ministry/package.zip`);
  assert.equal(status, 200);
  assert.equal(Buffer.from(bytes.subarray(0, 2)).toString(), 'PK');
  const open = await rows(sql<{ state: string }>`
    select t.state from task t join cycle_duty d on d.obligation_id = t.obligation_id and d.act = 'province'
      join plan_cycle c on c.id = d.cycle_id and c.period = '2015'
    where t.year = 2014 and t.state in ('not-started', 'in-progress', 'returned')`);
  assert.deepEqual(open, [], 'the task of the standing body was handed in with the letter');
});

test('letters of the way carry their numbers, the silent were urged, and units issue their own plans', async () => {
  const { id } = await province();
  const drafts = await rows(sql<{ purpose: string }>`
    select purpose from outgoing_document where subject_id = ${id} and state = 'draft' and purpose <> 'office-slip'`);
  assert.deepEqual(drafts, []);
  const urged = await rows(sql<{ code: string }>`
    select u.code from urged_unit x join cycle_urging c on c.id = x.urging_id join unit u on u.id = x.unit_id
    where c.state = 'issued'`);
  assert.ok(urged.length > 5 && urged.some(({ code }) => code === 'kt-huyen-tu-mo-rong'));
  const issued = (await plans()).filter((plan) => plan.state === 'issued');
  assert.equal(issued.length, 5);
});

test('after issue a change is a numbered document, and only the lines it names are approved anew', async () => {
  const { id } = await province();
  const officer = await demo.enter('standing-officer');
  const page = `/dossiers/${id}`;
  const begun = await officer.send(`${page}/amendments`, { reason: 'Dời thời gian tổ chức.' }, { from: page });
  const amendment = begun.location ?? '';
  assert.match(amendment, /^\/amendments\//);
  const approvals = () =>
    rows(sql<{ lineId: string; title: string }>`
      select l.id as "lineId", r.title from plan_line l join line_revision r on r.id = l.revision_id
        join line_approval a on a.revision_id = l.revision_id and a.level = 'ppc'
      where l.plan_id = ${id} and l.state <> 'removed' order by l.id`);
  const before = await approvals();
  const [first] = before;
  assert.ok(first);
  const line = `${amendment}/lines/${first.lineId}`;
  const fields = { title: 'Tham gia Hội chợ biên giới', time: 'quý IV', place: 'Cửa khẩu', leadName: 'Sở Công Thương' };
  assert.equal((await officer.send(line, fields, { from: line })).status, 303);
  assert.deepEqual(await approvals(), before, 'nothing changes before the document has its number');
  assert.equal((await officer.send(`${amendment}/paper`, {}, { from: amendment })).status, 303);
  await issue('plan-amendment', '1533');
  const after = await approvals();
  const changed = after.filter((row, index) => row.title !== before[index]?.title);
  assert.deepEqual(
    changed.map((row) => row.title),
    ['Tham gia Hội chợ biên giới'],
  );
  assert.equal(after.length, before.length);
  const [fresh] = await rows(sql<{ count: number }>`
    select count(*)::int as count from line_approval a join plan_line l on l.id = a.line_id
    where l.plan_id = ${id} and a.level = 'ppc'`);
  assert.equal(fresh?.count, before.length + 1, 'one line changed, one approval is new');
});

test('work, money and reports follow: the ministry has a figure that leads back to a sentence of the directive', async () => {
  await moveTo(day('2014-12-30'));
  const states = await rows(sql<{ regime: string; state: string; count: number }>`
    select o.regime, r.state, count(*)::int as count from report r join report_round o on o.id = r.round_id
    where not r.asked_only group by 1, 2`);
  const count = (regime: string, state: string) =>
    states.find((row) => row.regime === regime && row.state === state)?.count ?? 0;
  for (const form of ['half-year', 'year']) {
    assert.equal(count(`${form}.ministry`, 'received'), 1, `${form}: the ministry's number of arrival`);
    assert.ok(count(`${form}.unit`, 'received') >= 12, 'most units have reported');
    assert.ok(count(`${form}.unit`, 'drafting') >= 1, 'somebody is silent');
  }
  assert.equal(count('year.directive', 'received'), 1, 'the yearly report on the directive itself');
  const traced = await rows(sql<{ reported: number; records: number; sentences: number }>`
    select f.reported::int as reported,
      (select count(*)::int from report_record c where c.edition_id = f.edition_id and f.indicator = any(c.indicators)
         and c.level <> 'stated') as records,
      (select count(distinct v.id)::int from report_record c
         join activity_obligation ao on ao.activity_id = c.record_id
         join obligation ob on ob.id = ao.obligation_id join obligation_revision v on v.id = ob.revision_id
         where c.edition_id = f.edition_id and f.indicator = any(c.indicators) and v.quote <> '') as sentences
    from report_figure f join report r on r.edition_id = f.edition_id
    join report_round o on o.id = r.round_id and o.regime = 'year.ministry'
    where f.rule like 'count activity%' and f.reported > 0`);
  assert.ok(traced.length > 5, 'the year counts more than a handful of things');
  for (const figure of traced)
    assert.equal(figure.reported, figure.records, 'a figure is its records, no more, no less');
  assert.ok(traced.some((figure) => figure.sentences > 0));
});

test('what lies on lines is the ledger, and what a payment exceeds is named until it is explained', async () => {
  const [money] = await rows(sql<{ positions: number; ledger: number; over: number }>`
    select (select sum(spent)::float8 from budget_position) as positions,
      (select sum(amount)::float8 from spending) as ledger,
      (select count(*)::int from budget_position where spent > assigned) as over`);
  assert.ok(money && money.ledger > 1e9);
  assert.equal(money.positions, money.ledger);
  assert.ok(money.over > 0, 'somebody paid more than was assigned, and it stands');
});

/** Signed on paper, numbered outside and noted by the office. */
const issue = (purpose: string, number: string): Promise<void> =>
  inProvince().write(async (tx) => {
    const clerk = await stageIn(demo.app.work, tx).as('kt-van-phong-ubnd', ['clerk', 'officer'], today);
    assert.ok(clerk);
    const { rows: found } = await sql<{ id: Id }>`
      select document_id as id from outgoing_document where purpose = ${purpose} and state = 'draft'`.execute(tx);
    const documentId = found[0]?.id;
    assert.ok(documentId);
    const draft = await findOutgoing(tx, documentId);
    await freezeOutgoing(clerk, { documentId, version: draft?.version ?? 0 });
    const frozen = await findOutgoing(tx, documentId);
    const signed = { signerName: 'Người ký trình diễn', signerLines: ['TM. Ủy ban nhân dân', 'Chủ tịch'] };
    const given = { number, symbol: 'KH-UBND', issuedOn: today, signed: null, differencesSeen: false };
    const result = await recordIssue(clerk, null, { documentId, version: frozen?.version ?? 0, ...signed, ...given });
    assert.ok(result.ok, JSON.stringify(result));
  });
