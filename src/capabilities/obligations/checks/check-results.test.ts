import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyProvince, openDutyProvince } from '../../../../test/support/duty-province.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import type { Id } from '../../../kernel/ids.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { aPublishedObligation, IN_MAY } from '../obligations.fixtures.ts';
import { checkResults } from './check-results.ts';
import { loadChecks } from './load-checks.ts';

let province: DutyProvince;
before(async () => {
  province = await openDutyProvince();
  const units = ['huyen-a', 'huyen-b', 'xa-c', 'xa-d', 'so-tttt'].map((code) => province.unit(code));
  await province.publish([aPublishedObligation(await province.lineage(), units, { deadline: IN_MAY })]);
  for (const unit of ['huyen-a', 'huyen-b', 'xa-c', 'so-tttt']) await confirmed(unit);
});
after(() => province.close());

async function confirmed(unit: string): Promise<void> {
  const [by, head] = [province.actor(`${unit}.officer`).personId, province.actor(`${unit}.head`).personId];
  const state = {
    state: 'unit-confirmed',
    handed_in_on: TODAY,
    handed_in_by: by,
    confirmed_on: TODAY,
    confirmed_by: head,
  };
  await province.database.write((tx) =>
    tx
      .updateTable('task')
      .set(state)
      .where('unit_id', '=', province.unit(unit))
      .where('due_key', '=', '2014')
      .execute(),
  );
}

const actor = () => province.actor('so-tttt.officer');
const listed = async () => (await province.view(loadChecks, { actor: actor() })).toCheck.tasks;
const statesOf = () =>
  province.read((tx) =>
    tx
      .selectFrom('task')
      .innerJoin('unit', 'unit.id', 'task.unit_id')
      .select(['code', 'state'])
      .where('due_key', '=', '2014')
      .orderBy('code')
      .execute(),
  );
const tick = (tasks: readonly { id: Id; version: number }[]) =>
  tasks.map(({ id: taskId, version }) => ({ taskId, version }));

test('many are checked in one act; what changed meanwhile, and what is not theirs, is left', async () => {
  const tasks = await listed();
  assert.equal(tasks.length, 3, 'not the standing body’s own');
  const own = await province.read((tx) =>
    tx
      .selectFrom('task')
      .select(['id', 'version'])
      .where('unit_id', '=', province.unit('so-tttt'))
      .where('due_key', '=', '2014')
      .executeTakeFirstOrThrow(),
  );
  const [first, second, third] = tick(tasks);
  assert.ok(first && second && third);
  const ticked = [
    first,
    second,
    { ...third, version: third.version - 1 },
    { taskId: own.id as Id, version: own.version },
  ];
  const { value, queries } = await countQueries(() =>
    province.change((change) => checkResults(change, ticked), { actor: actor() }),
  );
  assert.deepEqual(value, { ok: true, value: { checked: 2, left: 2 } });
  assert.ok(queries <= 8, `${queries} queries`);
  const states = (await statesOf()).map(({ code, state }) => `${code} ${state}`);
  assert.equal(states.filter((line) => line.endsWith(' checked')).length, 2);
  assert.ok(states.includes('so-tttt unit-confirmed'));
  const acts = await province.read((tx) =>
    tx.selectFrom('task_fact').select('act_id').where('kind', '=', 'checked').execute(),
  );
  assert.equal(new Set(acts.map((act) => act.act_id)).size, 1);
});

test('nothing ticked, or nothing left as it was shown, is said', async () => {
  const none = await province.change((change) => checkResults(change, []), { actor: actor() });
  assert.deepEqual(!none.ok && none.refusal.fields, { task: 'check.refusal.none' });
  const stale = (await listed()).map(({ id: taskId }) => ({ taskId, version: 0 }));
  const changed = await province.change((change) => checkResults(change, stale), { actor: actor() });
  assert.equal(!changed.ok && changed.refusal.key, 'check.refusal.changed');
});
