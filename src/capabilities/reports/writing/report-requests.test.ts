import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type PlanningApp, startPlanningApp } from '../../../../test/support/planning-app.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { aLine } from '../../plans/lines/plan-lines.fixtures.ts';
import { openDueRounds } from '../regimes/index.ts';

let demo: PlanningApp;
let officer: Visitor;
let path: string;
before(async () => {
  demo = await startPlanningApp();
  officer = await demo.enter('district-officer');
  const time = { kind: 'month', from: day('2014-03-01'), to: day('2014-03-31') } as const;
  await demo.planBefore([aLine({ title: 'Dựng cụm pano cửa khẩu', time, quantity: 2, productUnit: 'cụm' })]);
  await demo.app.database(demo.schema).write(async (tx) => {
    const cycle = tx.selectFrom('plan_cycle').select('id').where('period', '=', '2014');
    await tx.updateTable('plan').set({ state: 'sent', sent_on: '2013-05-20' }).where('cycle_id', 'in', cycle).execute();
  });
  await demo.succeed(openDueRounds, null, day('2014-05-16'));
  path = `/reports/${await reportId('half-year.unit', (await demo.actor('district-officer')).unitId)}`;
});
after(() => demo.close());

const reportId = async (regime: string, unitId: Id): Promise<Id> => {
  const row = await demo.app
    .database(demo.schema)
    .read((tx) =>
      tx
        .selectFrom('report')
        .innerJoin('report_round', 'report_round.id', 'report.round_id')
        .select('report.id')
        .where('regime', '=', regime)
        .where('unit_id', '=', unitId)
        .executeTakeFirstOrThrow(),
    );
  return row.id as Id;
};
const input = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

test('a draft is its unit’s; who oversees sees who has sent, others find nothing', async () => {
  assert.equal((await officer.get(path)).status, 200);
  assert.equal((await (await demo.enter('district-head')).get(path)).status, 200);
  const round = /\/reports\/rounds\/[0-9a-f-]+/.exec(
    (await (await demo.enter('standing-officer')).get('/reports')).body,
  )?.[0];
  assert.ok(round);
  for (const role of ['standing-officer', 'vice-chair', 'finance', 'press']) {
    const person = await demo.enter(role);
    for (const page of [path, `${path}/writing`, `${path}/figures`, `${path}/data/csv`])
      assert.equal((await person.get(page)).status, 404, `${role} ${page}`);
    assert.equal((await person.get(round)).status, role === 'finance' || role === 'press' ? 403 : 200, role);
  }
  assert.equal((await officer.get('/reports/00000000-0000-7000-8000-000000000000')).status, 404);
});

test('what was missed asks for cause and remedy, and keeps what was typed', async () => {
  const page = await officer.get(path);
  assert.match(page.body, /1 nhiệm vụ, chỉ tiêu chưa đạt/);
  assert.match(page.body, /đạt 0\/2 cụm/);
  const subject = input(page.body, 'subject');
  const half = await officer.send(
    `${path}/answers`,
    { subject, cause: 'Chưa có <kinh phí>', remedy: '' },
    { from: path },
  );
  assert.equal(half.status, 422);
  assert.match(half.body, /Chưa có &lt;kinh phí&gt;/);
  const cause = 'Dự toán được giao chậm';
  const whole = await officer.send(
    `${path}/answers`,
    { subject, cause, remedy: 'Thực hiện trong quý III' },
    { from: path },
  );
  assert.equal(whole.status, 303);
  assert.match((await officer.get(path)).body, /Đã giải trình/);
});

test('sections are offered, saved without script, saved by themselves, and never over somebody else’s', async () => {
  const from = `${path}/writing`;
  const page = await officer.get(from);
  assert.match(page.body, /Gợi ý, chờ đồng ý/);
  const base = input(page.body, 'base');
  const draft = await officer.send(`${from}/draft`, { base, 'words.next': 'Kiến nghị hỗ trợ thiết bị.' }, { from });
  assert.equal(draft.status, 200);
  const told = JSON.parse(draft.body) as { ok: boolean; base: string };
  assert.deepEqual([told.ok, told.base], [true, '1']);
  const stale = await officer.send(from, { base, 'words.next': 'Ghi đè' }, { from });
  assert.equal(stale.status, 409);
  assert.match(stale.body, /Ghi đè/, 'what was typed stands on the page');
  const words = {
    'words.direction': 'Đã ban hành văn bản.',
    'words.results': 'Đã thực hiện.',
    'words.limits': 'Không.',
  };
  assert.equal((await officer.send(from, { base: told.base, ...words }, { from })).status, 303);
  assert.doesNotMatch((await officer.get(path)).body, /Gợi ý, chờ đồng ý/);
});

test('pages ask a bounded number of questions', async () => {
  const count = async (visitor: Visitor, page: string) => (await countQueries(() => visitor.get(page))).queries;
  const standing = await demo.enter('standing-officer');
  const round = /\/reports\/rounds\/[0-9a-f-]+/.exec((await standing.get('/reports')).body)?.[0] ?? '';
  const asked = [await count(standing, '/reports'), await count(standing, round), await count(officer, path)];
  assert.ok(
    asked.every((queries) => queries < 45),
    asked.join(', '),
  );
});

test('frozen, it is a paper in Word and PDF; figures leave as sheet, CSV and dictionary', async () => {
  const page = await officer.get(path);
  const frozen = await officer.send(`${path}/freezing`, { _version: input(page.body, '_version') }, { from: path });
  assert.equal(frozen.status, 303, frozen.body.slice(0, 300));
  const document = frozen.headers.get('location') ?? '';
  for (const [file, type] of [
    ['paper.docx', /wordprocessingml/],
    ['paper.pdf', /pdf/],
  ] as const) {
    const answer = await officer.get(`${document.split('?')[0]}/${file}`);
    assert.equal(answer.status, 200, file);
    assert.match(answer.headers.get('content-type') ?? '', type);
  }
  assert.match((await officer.get(path)).body, /Đã chốt, chờ ký/);
  assert.equal((await officer.get(`${path}/writing`)).status, 409, 'nobody writes what was frozen');
  const figures = (await officer.get(`${path}/figures?all=1`)).body;
  for (const opened of [/\/reports\/figures\/[\w-]+/, /\/reports\/proof\/[\w-]+/])
    assert.equal((await officer.get(opened.exec(figures)?.[0] ?? '')).status, 200, String(opened));
  for (const format of ['xlsx', 'csv', 'dictionary'])
    assert.equal((await officer.get(`${path}/data/${format}`)).status, 200, format);
  assert.equal((await officer.get(`${path}/data/exe`)).status, 404);
});

test('the standing body reminds, opens a period by hand, and takes a unit’s words over only once they were sent', async () => {
  const standing = await demo.enter('standing-officer');
  const hub = await standing.get('/reports');
  const units = [...hub.body.matchAll(/\/reports\/rounds\/[0-9a-f-]+/g)].map(([each]) => each).at(-1) ?? '';
  assert.equal((await standing.send(`${units}/reminder`, {}, { from: units })).status, 303);
  const choice = /<option value="(month\.unit [^"]+)"/.exec(hub.body)?.[1] ?? '';
  assert.notEqual(choice, '');
  assert.equal((await standing.send('/reports/rounds', { round: choice }, { from: '/reports' })).status, 303);
  assert.equal((await standing.send('/reports/rounds', { round: choice }, { from: '/reports' })).status, 409);
  const own = `/reports/${await reportId('half-year.province', (await demo.actor('standing-officer')).unitId)}`;
  const gathered = await standing.get(`${own}/gathered`);
  assert.equal(gathered.status, 200);
  assert.match(gathered.body, /Chưa có đơn vị nào gửi phần này/);
  const from = path.split('/').at(-1) ?? '';
  const early = await standing.send(`${own}/gathered`, { section: 'results', from }, { from: own });
  assert.equal(early.status, 404, 'a draft is nobody else’s');
});
