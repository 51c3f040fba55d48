import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyYear, openDutyYear } from '../../../../test/support/duty-year.ts';
import { type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { findOutgoing } from '../../documents/index.ts';
import { addUnit, removeUnit } from './add-unit.ts';
import { chooseDuties } from './choose-duties.ts';
import { closeCycle } from './close-cycle.ts';
import { closeDuty, confirmDuty } from './close-duty.ts';
import { findCycle } from './cycle.store.ts';
import { listSteps } from './cycle-step.store.ts';
import { listCycleUnits, listProgress } from './cycle-unit.store.ts';
import { editDueDay } from './edit-due-day.ts';
import { editStep } from './edit-step.ts';
import { openCycle } from './open-cycle.ts';
import { prepareCycle } from './prepare-cycle.ts';

let year: DutyYear;
before(async () => {
  year = await openDutyYear();
});
after(() => year.close());

const officer = () => ({ actor: year.actor('so-tttt.officer') });
const YEARLY = { kind: 'yearly', preset: 'may-july', windowFrom: null, windowTo: null, basis: '' };
const prepare = (firstYear: number): Promise<Id> =>
  year.succeed((change) => prepareCycle(change, { ...YEARLY, firstYear, lastYear: firstYear }), officer());
const choose = (cycleId: Id) =>
  year.succeed(
    (change) => chooseDuties(change, { cycleId, duties: [{ obligationId: year.obligations.plan, act: 'send' }] }),
    officer(),
  );
const unitsOf = (cycleId: Id) => year.read((tx) => listCycleUnits(tx, cycleId));

test('a cycle of 2015 is prepared in the window of 2014, by the rules that say so, and only once', async () => {
  const id = await prepare(2015);
  const cycle = await year.read((tx) => findCycle(tx, id));
  assert.equal(cycle?.period, '2015');
  assert.deepEqual([cycle?.windowFrom, cycle?.windowTo], ['2014-05-01', '2014-05-31']);
  assert.equal(cycle?.state, 'preparing');
  const steps = await year.read((tx) => listSteps(tx, id));
  assert.equal(steps.length, 12);
  assert.equal(steps.find(({ step }) => step === 'units-send')?.urgedOn, '2014-05-30');
  const again = await year.change(
    (change) => prepareCycle(change, { ...YEARLY, firstYear: 2015, lastYear: 2015 }),
    officer(),
  );
  assert.deepEqual(again, { ok: false, refusal: { kind: 'conflict', key: 'cycle.refusal.exists' } });
});

test('rules that are applied outside their validity say so', async () => {
  const command = { ...YEARLY, preset: 'november', kind: 'medium-term', firstYear: 2016, lastYear: 2020 };
  const id = await year.succeed((change) => prepareCycle(change, command), officer());
  const cycle = await year.read((tx) => findCycle(tx, id));
  assert.equal(cycle?.period, '2016..2020');
  assert.equal(cycle?.windowTo, '2015-10-31');
  assert.equal(cycle?.outsideValidity, true, 'a rule of 2019 in 2015');
  const steps = await year.read((tx) => listSteps(tx, id));
  assert.ok(steps.every((step) => step.outsideValidity));
});

test('what was typed is refused field by field, and nobody but the standing body prepares', async () => {
  const wrong = { kind: 'weekly', preset: 'never', firstYear: 15, lastYear: 15, windowFrom: null, windowTo: null };
  const refused = await year.change((change) => prepareCycle(change, { ...wrong, basis: '' }), officer());
  assert.ok(!refused.ok);
  assert.deepEqual(Object.keys(refused.refusal.fields ?? {}).sort(), ['firstYear', 'kind', 'preset']);
  const window = { ...YEARLY, firstYear: 2018, lastYear: 2018, windowFrom: day('2017-05-01') };
  const half = await year.change((change) => prepareCycle(change, window), officer());
  assert.deepEqual(!half.ok && Object.keys(half.refusal.fields ?? {}), ['windowTo', 'basis']);
  const stranger = { actor: year.actor('huyen-a.officer') };
  const other = await year.change(
    (change) => prepareCycle(change, { ...YEARLY, firstYear: 2019, lastYear: 2019 }),
    stranger,
  );
  assert.equal(!other.ok && other.refusal.kind, 'forbidden');
});

test('who leads a chosen duty plans; the day of its group is theirs; a day of one unit stays', async () => {
  const id = await prepare(2016);
  await choose(id);
  const both = [year.unit('huyen-a'), year.unit('huyen-b')].sort();
  assert.deepEqual(
    (await unitsOf(id)).map(({ unitId }) => unitId),
    both,
  );
  const own = { cycleId: id, of: { unitId: year.unit('huyen-a') }, statedOn: day('2015-06-15') };
  await year.succeed(
    (change) => editDueDay(change, { ...own, bound: 'before', graceDays: 2, basis: 'Công văn số 31/SNV' }),
    officer(),
  );
  const [step] = (await year.read((tx) => listSteps(tx, id))).filter((each) => each.step === 'units-send');
  const basis = 'Công văn số 77 của Bộ';
  await year.succeed(
    (change) =>
      editStep(change, {
        cycleId: id,
        step: 'units-send',
        version: step?.version ?? 0,
        statedOn: day('2015-05-20'),
        bound: 'by',
        basis,
        note: '',
      }),
    officer(),
  );
  const days = new Map((await unitsOf(id)).map((unit) => [unit.unitId, unit.dueOn]));
  assert.equal(days.get(year.unit('huyen-a')), '2015-06-14', 'before 15/6 is 14/6, and its own day stays');
  assert.equal(days.get(year.unit('huyen-b')), '2015-05-20', 'in no group of the preset: the day on which all send');
  const stale = await year.change(
    (change) =>
      editStep(change, {
        cycleId: id,
        step: 'units-send',
        version: step?.version ?? 0,
        statedOn: day('2015-05-21'),
        bound: 'by',
        basis,
        note: '',
      }),
    officer(),
  );
  assert.equal(!stale.ok && stale.refusal.key, 'cycle.refusal.stale');
});

test('a unit that no duty names is asked only, and leaves the list again while it has no plan', async () => {
  const id = await prepare(2017);
  const empty = await year.change((change) => openCycle(change, { cycleId: id }), officer());
  assert.equal(!empty.ok && empty.refusal.key, 'cycle.refusal.noUnits');
  await choose(id);
  const on = { cycleId: id, unitId: year.unit('so-noi-vu') };
  await year.succeed((change) => addUnit(change, on), officer());
  const added = (await unitsOf(id)).find(({ unitId }) => unitId === on.unitId);
  assert.ok(added?.askedOnly && added.added);
  await year.succeed((change) => removeUnit(change, on), officer());
  const owes = await year.change((change) => removeUnit(change, { ...on, unitId: year.unit('huyen-a') }), officer());
  assert.equal(!owes.ok && owes.refusal.key, 'cycle.refusal.owes');
});

test('opening makes plans, the letter of guidance with its annexes, tasks and notices in one transaction', async () => {
  const [id] = await cycleOf('2015');
  await choose(id);
  const opened = await year.succeed((change) => openCycle(change, { cycleId: id }), officer());
  assert.equal(opened.units, 2);
  const plans = await year.read((tx) =>
    tx.selectFrom('plan').select(['level', 'state', 'unit_id as unitId']).where('cycle_id', '=', id).execute(),
  );
  assert.deepEqual(plans.map(({ level, state }) => `${level} ${state}`).sort(), [
    'province consolidating',
    'unit drafting',
    'unit drafting',
  ]);
  assert.equal(plans.find(({ level }) => level === 'province')?.unitId, year.unit('ubnd'));
  const letter = await year.read((tx) => findOutgoing(tx, opened.guidanceId));
  assert.equal(letter?.purpose, 'plan-guidance');
  assert.equal(letter?.content.form, 'letter');
  assert.match(JSON.stringify(letter?.content.body), /ngày 31 tháng 5 năm 2014 là ngày nghỉ.*ngày 30 tháng 5 năm 2014/);
  assert.deepEqual(
    letter?.content.annexes.map(({ landscape }) => landscape),
    [false, true],
  );
  const told = await year.read((tx) =>
    tx
      .selectFrom('notice')
      .select(['unit_id as unitId', 'record_path as path'])
      .where('kind', '=', 'plan-opened')
      .execute(),
  );
  assert.deepEqual(new Set(told.map(({ unitId }) => unitId)), new Set([year.unit('huyen-a'), year.unit('huyen-b')]));
  assert.ok(told.every(({ path }) => path?.startsWith('/plans/')));
  const twice = await year.change((change) => openCycle(change, { cycleId: id }), officer());
  assert.equal(!twice.ok && twice.refusal.key, 'cycle.refusal.state.open');
});

const cycleOf = async (period: string): Promise<[Id]> => {
  const row = await year.read((tx) =>
    tx.selectFrom('plan_cycle').select('id').where('period', '=', period).executeTakeFirstOrThrow(),
  );
  return [row.id as Id];
};

const sent = { act: 'send' as const, documentNumber: '45/UBND-VHTT', documentOn: day('2014-05-12') };
const stateOf = async (unit: string): Promise<string> => {
  const id = await year.task('plan', unit);
  return (await year.read((tx) => tx.selectFrom('task').select('state').where('id', '=', id).executeTakeFirstOrThrow()))
    .state;
};

test('the plan of 2015 closes the task of May 2014: handed in by the unit, confirmed by receipt', async () => {
  const [cycleId] = await cycleOf('2015');
  const command = { ...sent, cycleId, unitId: year.unit('huyen-a') };
  const handed = await year.succeed((change) => closeDuty(change, command), { actor: year.actor('huyen-a.officer') });
  assert.deepEqual(handed, [await year.task('plan', 'huyen-a')]);
  assert.equal(await stateOf('huyen-a'), 'handed-in');
  const again = await year.succeed((change) => closeDuty(change, command), { actor: year.actor('huyen-a.head') });
  assert.deepEqual(again, [], 'nothing is handed in twice');
  const confirmed = await year.succeed((change) => confirmDuty(change, command), officer());
  assert.equal(confirmed.length, 1);
  assert.equal(await stateOf('huyen-a'), 'unit-confirmed');
  const [evidence] = await year.read((tx) =>
    tx
      .selectFrom('evidence')
      .select(['document_number as number'])
      .where('task_id', '=', handed[0] ?? '')
      .execute(),
  );
  assert.equal(evidence?.number, '45/UBND-VHTT');
});

test('nobody hands in for another unit: the task waits, and the receipt is not refused for it', async () => {
  const [cycleId] = await cycleOf('2015');
  const command = { ...sent, cycleId, unitId: year.unit('huyen-b') };
  assert.deepEqual(await year.succeed((change) => closeDuty(change, command), officer()), []);
  assert.equal(await stateOf('huyen-b'), 'not-started');
});

test('progress names who sent, who is silent, and asks the database once', async () => {
  const [cycleId] = await cycleOf('2015');
  await year.database.write((tx) =>
    tx
      .updateTable('plan')
      .set({ sent_on: '2014-05-30', state: 'sent' })
      .where('cycle_id', '=', cycleId)
      .where('unit_id', '=', year.unit('huyen-a'))
      .execute(),
  );
  const rows = await year.read((tx) => listProgress(tx, cycleId, '2014-06-10' as Day));
  assert.deepEqual(
    rows.map(({ unitId, sentOn, lines }) => [unitId, sentOn, lines]),
    [
      [year.unit('huyen-a'), '2014-05-30', 0],
      [year.unit('huyen-b'), null, 0],
    ],
  );
});

test('a cycle without an issued plan of the province closes for a reason; then it only stands', async () => {
  const [cycleId] = await cycleOf('2015');
  const silent = await year.change((change) => closeCycle(change, { cycleId, reason: ' ' }), officer());
  assert.deepEqual(!silent.ok && silent.refusal.fields, { reason: 'cycle.refusal.reason' });
  await year.succeed(
    (change) => closeCycle(change, { cycleId, reason: 'Bộ hướng dẫn lập chung với năm sau' }),
    officer(),
  );
  const late = await year.change((change) => addUnit(change, { cycleId, unitId: year.unit('xa-c') }), officer());
  assert.equal(!late.ok && late.refusal.key, 'cycle.refusal.state.closed');
});
