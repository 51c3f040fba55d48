import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type DutyProvince, openDutyProvince } from '../../../../test/support/duty-province.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { emptyActivity } from '../activity.rules.ts';
import { addActivities } from '../recording/add-activities.ts';
import { actOnMany, type BulkAction } from './confirm-many.ts';
import { deskOf, type Seen } from './desk.rules.ts';
import { findDoneAct } from './done.store.ts';
import { drawConfirmationSample, judgeSample } from './draw-sample.ts';
import { loadAccepters } from './load-accepters.ts';
import { loadDesk } from './load-desk.ts';
import { loadPreview, seenOf } from './load-preview.ts';
import { loadSample } from './load-sample.ts';
import { remindAccepters } from './remind-accepters.ts';
import { risksOf, scoreOf } from './risk.rules.ts';
import { listByRisk } from './risk.store.ts';

let province: DutyProvince;
before(async () => {
  province = await openDutyProvince();
});
after(() => province.close());

const TODAY = day('2014-05-20');
const as = (post: string, today = TODAY) => ({ actor: province.actor(post), today });
const record = (post: string, count: number, title = 'Họp thôn', today = TODAY): Promise<readonly Id[]> =>
  province.succeed(
    async (change) => {
      const contents = Array.from({ length: count }, (_, at) =>
        emptyActivity('village-meeting', `${title} ${at}`, today),
      );
      return ok((await addActivities(change, contents, 'recorded')).ids);
    },
    as(post, today),
  );
const act = (post: string, action: BulkAction, seen: readonly Seen[], words = '', today = TODAY) =>
  province.change((change) => actOnMany(change, { action, seen, words }), as(post, today));
const seen = (ids: readonly Id[], version = 1): Seen[] => ids.map((id) => ({ id, version }));
const stateOf = (ids: readonly Id[]) =>
  province.read(async (tx) =>
    (
      await sql<{ state: string }>`select state from activity where id = any(${[...ids]}::uuid[]) order by id`.execute(
        tx,
      )
    ).rows.map((row) => row.state),
  );
const preview = (post: string, query: string) =>
  province.view((view) => loadPreview(view, new URLSearchParams(query), null), as(post));
const desk = (post: string, query = '', today = TODAY, view: 'all' | 'risk' = 'all') =>
  province.view((at) => loadDesk(at, new URLSearchParams(query), { view, page: 1 }), as(post, today));

test('an act on many does what was seen and names what it leaves out', async () => {
  const mine = await record('huyen-a.officer', 3);
  const headsOwn = await record('huyen-a.head', 1);
  const [changed] = mine;
  await province.succeed(async (change) => {
    await sql`update activity set version = 5 where id = ${changed}`.execute(change.tx);
    return ok(null);
  });
  const elsewhere = await record('huyen-b.officer', 1);
  const done = await act('huyen-a.head', 'confirm', seen([...mine, ...headsOwn, ...elsewhere]));
  assert.ok(done.ok);
  assert.deepEqual([...done.value.done].sort(), mine.slice(1).toSorted());
  assert.deepEqual(
    done.value.left.map(({ id, why }) => [id, why]),
    [
      [changed, 'confirmation.left.changed'],
      [headsOwn[0], 'activity.refusal.ownRecord'],
    ],
    'what may not be seen is not named',
  );
  assert.deepEqual(await stateOf(mine), ['recorded', 'unit-confirmed', 'unit-confirmed']);
  const head = province.actor('huyen-a.head');
  const shown = await province.read((tx) => findDoneAct(tx, done.value.actId, head.personId));
  assert.deepEqual([shown?.count, shown?.left.length], [2, 2]);
  const other = province.actor('huyen-b.head');
  assert.equal(await province.read((tx) => findDoneAct(tx, done.value.actId, other.personId)), null);
});

test('the standing body checks all but its own work, which the PPC office checks', async () => {
  const own = await record('so-tttt.officer', 2, 'Họp báo');
  assert.ok((await act('so-tttt.head', 'confirm', seen(own))).ok);
  const self = await act('so-tttt.clerk', 'check', seen(own, 2));
  assert.ok(!self.ok);
  assert.ok(!(await preview('so-tttt.officer', 'level=check')).rows.some((row) => own.includes(row.id)));
  const atOffice = await preview('van-phong.officer', 'level=check');
  assert.deepEqual(atOffice.rows.map((row) => row.id).toSorted(), own.toSorted());
  assert.ok((await act('van-phong.officer', 'check', seenOf(atOffice.rows))).ok);
  assert.deepEqual(await stateOf(own), ['checked', 'checked']);
});

test('a return needs words, and they are a fact of each activity', async () => {
  const ids = await record('huyen-b.officer', 2, 'Pano');
  const silent = await act('huyen-b.head', 'return', seen(ids), ' ');
  assert.equal(!silent.ok && silent.refusal.fields?.words, 'activity.refusal.wordsMissing');
  assert.ok((await act('huyen-b.head', 'return', seen(ids), 'Thiếu ảnh')).ok);
  assert.deepEqual(await stateOf(ids), ['returned', 'returned']);
  const words = await province.read((tx) =>
    tx
      .selectFrom('activity_fact')
      .select('words')
      .where('activity_id', 'in', [...ids])
      .where('kind', '=', 'returned')
      .execute(),
  );
  assert.deepEqual(words, [{ words: 'Thiếu ảnh' }, { words: 'Thiếu ảnh' }]);
});

test('the database refuses one hand twice, whoever writes', async () => {
  const [id] = await record('xa-c.officer', 1);
  const { personId } = province.actor('xa-c.officer');
  const head = province.actor('xa-c.head').personId;
  const write = (set: ReturnType<typeof sql>) =>
    province.database.write((tx) => sql`update activity set ${set} where id = ${id}`.execute(tx));
  await assert.rejects(
    write(sql`state = 'unit-confirmed', confirmed_on = ${TODAY}, confirmed_by = ${personId}`),
    /check/,
  );
  await write(sql`state = 'unit-confirmed', confirmed_on = ${TODAY}, confirmed_by = ${head}`);
  for (const by of [personId, head])
    await assert.rejects(write(sql`state = 'checked', checked_on = ${TODAY}, checked_by = ${by}`), /check/);
});

test('waiting counts against the accepter in working days, and is told once a week', async () => {
  await record('xa-d.officer', 2, 'Loa truyền thanh', day('2014-05-14'));
  const model = await desk('xa-d.head', '', day('2014-05-20'));
  assert.deepEqual([model.counts.total, model.oldestDays, model.wishes.unit], [2, 4, 3]);
  assert.equal(model.counts.late, 2);
  assert.equal((await desk('xa-d.head', '', day('2014-05-19'))).counts.late, 0, 'three working days are not late');
  const accepters = await province.view((view) => loadAccepters(view, 1), as('ubnd.head'));
  const row = accepters.rows.find((each) => each.unitId === province.unit('xa-d'));
  assert.deepEqual([row?.level, row?.waiting, row?.late, row?.waited], ['unit', 2, 2, 4]);
  const told = () => province.succeed(remindAccepters, { actor: null, today: TODAY });
  assert.ok((await told()) > 0);
  assert.equal(await told(), 0);
});

test('2,000 are seen and accepted in one act, with as many questions as for two', async () => {
  const few = await record('ban-tuyen-giao.officer', 2);
  const small = await countQueries(() => act('ban-tuyen-giao.head', 'confirm', seen(few)));
  assert.ok(small.value.ok);
  const many = await record('ban-tuyen-giao.officer', 2_000, 'Bản tin');
  const started = performance.now();
  const shown = await preview('ban-tuyen-giao.head', 'level=unit');
  const looked = performance.now();
  const large = await countQueries(() => act('ban-tuyen-giao.head', 'confirm', seenOf(shown.rows)));
  const done = performance.now();
  assert.ok(large.value.ok);
  assert.equal(large.value.value.done.length, 2_000);
  assert.equal(large.queries, small.queries);
  console.info(
    `2,000 activities: previewed ${Math.round(looked - started)} ms, confirmed ${Math.round(done - looked)} ms`,
  );
  const one = await countQueries(() => desk('xa-c.head'));
  const big = await countQueries(() => desk('ban-tuyen-giao.head'));
  assert.equal(big.queries, one.queries);
  assert.ok(one.queries <= 10, `${one.queries} queries`);
  const over = await act(
    'ban-tuyen-giao.head',
    'confirm',
    seen([...many, ...few, ...few]).concat(seen(await record('xa-c.officer', 1))),
  );
  assert.equal(!over.ok && over.refusal.key, 'confirmation.refusal.tooMany');
});

test('points of the database and of the page are the same, and each reason is found', async () => {
  const ids = await record('huyen-a.officer', 8, 'Hội chợ', day('2014-04-01'));
  const twin = await record('huyen-b.officer', 1, 'Hội chợ', day('2014-04-01'));
  await province.database.write(async (tx) => {
    await sql`update activity set place = 'Bờ Y' where id = ${ids[0]} or id = ${twin[0]}`.execute(tx);
    await sql`update activity set recorded_on = '2014-05-19' where id = ${ids[1]}`.execute(tx);
    await sql`insert into activity_measure (activity_id, code, amount)
      select id, 'visitors', case when id = ${ids[2]} then 90000 else 200 end
      from activity where id = any(${[...ids]}::uuid[])`.execute(tx);
  });
  const at = { today: TODAY, offset: 0, limit: 50 };
  const found = await province.read((tx) =>
    listByRisk(
      tx,
      deskOf(province.actor('huyen-a.head'), 'unit'),
      { unitId: null, kind: '', from: null, to: null, stated: '', sampleId: null },
      at,
    ),
  );
  for (const row of found) assert.equal(row.score, scoreOf(risksOf(row)), row.title);
  const risks = (id: Id | undefined) => {
    const row = found.find((each) => each.id === id);
    return row && risksOf(row);
  };
  assert.deepEqual(risks(ids[0]), ['no-evidence', 'two-units']);
  assert.deepEqual(risks(ids[1]), ['no-evidence', 'late']);
  assert.deepEqual(risks(ids[2]), ['no-evidence', 'big-figure']);
  assert.deepEqual(risks(ids[3]), ['no-evidence']);
  assert.deepEqual(
    found.map((row) => row.score),
    found.map((row) => row.score).toSorted((a, b) => b - a),
  );
});

test('a sample is drawn again by anybody, and what looking showed stays with it', async () => {
  const waiting = (await desk('so-tttt.officer', 'level=check')).counts.total;
  const officer = as('so-tttt.officer');
  const filter = { unitId: null, kind: '', from: null, to: null, stated: '' as const, sampleId: null };
  const id = await province.succeed(
    (change) => drawConfirmationSample(change, { size: 20, seed: 20140520, filter }),
    officer,
  );
  const look = () => province.view((view) => loadSample(view, id, true), as('ubnd.head'));
  const model = await look();
  assert.deepEqual([model?.sample.frameSize, model?.rows.length, model?.again], [waiting, 20, true]);
  const [right, wrong, changed] = model?.rows ?? [];
  assert.ok(right && wrong && changed);
  await province.database.write((tx) =>
    sql`update activity set version = version + 1 where id = ${changed.id}`.execute(tx),
  );
  const verdicts = [
    { id: right.id, isRight: true, words: '' },
    { id: wrong.id, isRight: false, words: 'Chưa có ảnh' },
  ];
  const silent = await province.change(
    (change) => judgeSample(change, { sampleId: id, verdicts: [{ id: wrong.id, isRight: false, words: '' }] }),
    officer,
  );
  assert.equal(!silent.ok && silent.refusal.fields?.words, 'activity.refusal.wordsMissing');
  await province.succeed((change) => judgeSample(change, { sampleId: id, verdicts }), officer);
  assert.deepEqual([await stateOf([right.id]), await stateOf([wrong.id])], [['checked'], ['returned']]);
  const later = await look();
  assert.deepEqual([later?.share?.right, later?.share?.judged, later?.again], [1, 2, true]);
  const twice = await province.change((change) => judgeSample(change, { sampleId: id, verdicts }), officer);
  assert.ok(!twice.ok, 'a verdict is given once');
  const elsewhere = await province.view((view) => loadSample(view, id, false), as('huyen-a.head'));
  assert.equal(elsewhere, null);
});
