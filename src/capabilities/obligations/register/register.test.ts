import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyYear, openDutyYear } from '../../../../test/support/duty-year.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import { type Day, day } from '../../../kernel/day.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { maySee } from '../tasks/task.policy.ts';
import { findTask } from '../tasks/task.store.ts';
import { timeStatusOf } from '../tasks/task-status.rules.ts';
import { loadObligation } from './load-obligation.ts';
import { loadRegister } from './load-register.ts';
import { listRegister } from './register.store.ts';
import { readFilter, readOrder, readPage } from './register-filter.rules.ts';

let year: DutyYear;
before(async () => {
  year = await openDutyYear();
});
after(() => year.close());

const load = (address = '', who = 'so-tttt.officer', today: Day = TODAY) => {
  const query = new URLSearchParams(address);
  return year.view(
    (view) => loadRegister(view, { filter: readFilter(query), order: readOrder(query), page: readPage(query) }),
    { actor: year.actor(who), today },
  );
};
const lines = async (address: string, who?: string) =>
  (await load(address, who)).rows.map((row) => `${row.unitName}: ${row.action}`);

test('the time that the register filters by is the time that a task shows', async () => {
  for (const today of ['2014-05-01', '2014-05-12', '2014-05-30', '2014-05-31', '2014-06-01', '2015-07-01']) {
    const shown = { today: day(today), soonDays: 14 };
    const scope = { ...shown, actor: year.actor('so-tttt.officer') };
    for (const time of ['not-due', 'soon', 'overdue', 'on-time', 'late', 'no-deadline'] as const) {
      const filter = { ...readFilter(new URLSearchParams()), time };
      const page = { key: 'due', direction: 'asc', offset: 0, limit: 500 } as const;
      const rows = await year.read((tx) => listRegister(tx, scope, filter, page));
      assert.deepEqual(
        new Set(rows.map((row) => timeStatusOf(row, shown.today, 14))),
        new Set(rows.length ? [time] : []),
      );
    }
    const model = await load('', 'so-tttt.officer', shown.today);
    assert.equal(
      Object.values(model.count.time).reduce((sum, count) => sum + count),
      model.count.total,
    );
  }
});

test('everybody finds in the register exactly the tasks whose pages they may open', async () => {
  const ids = (await year.read((tx) => tx.selectFrom('task').select('id').execute())).map((row) => row.id);
  const sizes: number[] = [];
  for (const who of [
    'so-tttt.officer',
    'van-phong.officer',
    'huyen-a.officer',
    'ban-tuyen-giao.head',
    'so-noi-vu.clerk',
    'xa-c.head',
  ]) {
    const actor = year.actor(who);
    const visible: string[] = [];
    for (const id of ids) {
      const found = await year.read((tx) => findTask(tx, id as never, TODAY));
      if (found && maySee(actor, found.place)) visible.push(id);
    }
    const { rows } = await load('', who);
    assert.deepEqual(new Set(rows.map((row) => row.id)), new Set(visible), who);
    sizes.push(visible.length);
  }
  assert.ok(new Set(sizes).size > 2, 'the people of this test see different things');
});

test('words are found without diacritics, in the obligation, the unit and the code', async () => {
  assert.deepEqual(await lines('q=BAO CAO'), await lines('q=báo cáo'));
  assert.ok((await lines('q=bao cao')).length > 0);
  assert.ok((await lines('q=bao cao')).every((line) => line.includes('báo cáo')));
  assert.deepEqual(await lines('q=bao cao khong co'), []);
  assert.deepEqual(await lines('q=%25'), [], 'a sign of the search language is only a sign');
  const { rows } = await load('');
  assert.deepEqual(
    (await load(`q=${rows[0]?.shortCode}`)).rows.map((row) => row.id),
    [rows[0]?.id],
  );
});

test('filters hold together and nonsense holds nothing back', async () => {
  const unit = year.unit('huyen-a');
  const model = await load(`unit=${unit}&part=lead&kind=date&year=2014&from=01/04/2014&to=2014-05-31`);
  assert.deepEqual(
    model.rows.map((row) => [row.action, row.state]),
    [['Gửi danh sách đầu mối', 'handed-in']],
  );
  const all = await load('');
  assert.equal(
    (await load('unit=x&part=all&kind=&time=never&from=32/13/2014&to=01/01/0000&page=-1&sort=drop')).count.total,
    all.count.total,
  );
  assert.equal((await load('progress=done')).count.total, 2);
  assert.equal(
    (await load('cooperation=yes')).count.total,
    (await load('q=')).rows.filter((row) => row.cooperationRequest).length,
  );
});

test('until somebody sorts, what is still to be handed in stands first, by its day', async () => {
  const states = (await load('')).rows.map((row) => row.state);
  assert.equal(states[0], 'not-started');
  assert.deepEqual(states.slice(-2), ['handed-in', 'handed-in']);
});

test('what is sorted is in order, both ways, and a page too far is the last', async () => {
  const due = (await load('sort=due&direction=desc')).rows.map((row) => row.urgedOn).filter(Boolean);
  assert.deepEqual(due, due.toSorted().reverse());
  const units = (await load('sort=unit')).rows.map((row) => row.unitName);
  assert.deepEqual(
    units,
    units.toSorted((a, b) => a.localeCompare(b, 'vi')),
  );
  assert.equal((await load('page=99')).page, 1);
});

test('an obligation tells its sentence, its editions and only the tasks that the reader may see', async () => {
  const see = (who: string) =>
    year.view((view) => loadObligation(view, year.obligations.report), { actor: year.actor(who) });
  const [all, none] = [await see('so-tttt.head'), await see('xa-c.officer')];
  assert.equal(all?.obligation.quote, 'Gửi báo cáo năm');
  assert.deepEqual(
    all?.editions.map((edition) => edition.editionNumber),
    [1],
  );
  assert.equal(all?.count.units, 4);
  assert.equal(none?.obligation.quote, 'Gửi báo cáo năm');
  assert.equal(none?.rows.length, 0);
  assert.equal(
    await year.view((view) => loadObligation(view, year.newId()), { actor: year.actor('so-tttt.head') }),
    null,
  );
});

test('the number of queries does not grow with the number of rows', async () => {
  const few = await countQueries(() => load(`obligation=${year.obligations.review}`));
  const many = await countQueries(() => load(''));
  assert.ok(many.value.count.total > few.value.count.total);
  assert.equal(many.queries, few.queries);
  assert.ok(many.queries <= 12, `${many.queries} queries`);
});
