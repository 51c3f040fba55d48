import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import {
  type AmendmentProvince,
  openAmendmentProvince,
} from '../../directives/amendment/amendment-province.fixtures.ts';
import { carryOutAmendments } from '../../directives/amendment/carry-out-amendments.ts';
import { makeDueTasks } from '../schedule/make-due-tasks.ts';
import { checkByStandingBody, confirmByUnit, returnEvidence } from '../tasks/confirm-result.ts';
import { handInEvidence } from '../tasks/hand-in-evidence.ts';
import { noteProgress } from '../tasks/note-progress.ts';

const HEAD = 'CHỈ THỊ\nVề việc tăng cường thông tin đối ngoại\n\n';
const OLD = `${HEAD}1. Sở Nội vụ xây dựng kế hoạch thông tin đối ngoại của tỉnh trước ngày 30/6 hằng năm.

2. UBND huyện Đăk A rà soát các cụm pano khu vực cửa khẩu trước ngày 20/5/2014.

3. UBND huyện Đăk B tổ chức giao lưu văn nghệ với huyện bạn trước ngày 15/8 hằng năm.
`;
const NEW = `${HEAD}1. Sở Nội vụ xây dựng kế hoạch thông tin đối ngoại của tỉnh trước ngày 31/5 hằng năm.

2. UBND huyện Đăk B tổ chức giao lưu văn nghệ với huyện bạn trước ngày 30/9/2015.

3. Chỉ thị này thay thế Chỉ thị số 01/CT-UBND ngày 11/4/2013 của Ủy ban nhân dân tỉnh.
`;
const LATER = day('2014-12-01');

const ACTS = ['hand-in', 'confirm', 'check', 'return', 'progress', 'nothing'] as const;
const histories = fc.array(fc.record({ task: fc.nat({ max: 5 }), act: fc.constantFrom(...ACTS) }), {
  minLength: 4,
  maxLength: 24,
});

/** Tries the act as whoever may do it; what the lifecycle refuses changes nothing. */
async function play(province: AmendmentProvince, id: Id, act: (typeof ACTS)[number]): Promise<void> {
  const row = await province.read((tx) =>
    tx
      .selectFrom('task')
      .innerJoin('unit', 'unit.id', 'task.unit_id')
      .select(['task.version', 'unit.code'])
      .where('task.id', '=', id)
      .executeTakeFirstOrThrow(),
  );
  const on = { taskId: id, version: row.version };
  const as = (post: string) => ({ actor: province.actor(post), today: LATER });
  const evidence = { documentNumber: '9/BC', documentOn: '12/05/2014', address: '' };
  if (act === 'hand-in') {
    const command = { ...on, evidence, files: [], secrecyDeclared: true, note: '' };
    await province.change((change) => handInEvidence(change, province.content, command), as(`${row.code}.officer`));
  }
  if (act === 'confirm') await province.change((change) => confirmByUnit(change, on), as(`${row.code}.head`));
  if (act === 'check') await province.change((change) => checkByStandingBody(change, on), as('so-tttt.officer'));
  const returned = { ...on, message: 'bổ sung' };
  if (act === 'return') await province.change((change) => returnEvidence(change, returned), as('so-tttt.officer'));
  const progress = { ...on, note: 'đang làm' };
  if (act === 'progress') await province.change((change) => noteProgress(change, progress), as(`${row.code}.officer`));
}

/** Every closed task with everything that is known of it. */
const closedWork = (province: AmendmentProvince) =>
  province.read(async (tx) => {
    const tasks = await tx
      .selectFrom('task')
      .selectAll()
      .where('state', 'in', ['unit-confirmed', 'checked'])
      .orderBy('id')
      .execute();
    const ids = tasks.map(({ id }) => id);
    if (ids.length === 0) return { tasks, facts: [], evidence: [] };
    const facts = await tx.selectFrom('task_fact').selectAll().where('task_id', 'in', ids).orderBy('id').execute();
    const evidence = await tx.selectFrom('evidence').selectAll().where('task_id', 'in', ids).orderBy('id').execute();
    return { tasks, facts, evidence };
  });

test('property: whatever units did before, no closed task changes when its document is replaced', async () => {
  let closed = 0;
  const property = fc.asyncProperty(histories, async (history) => {
    const province = await openAmendmentProvince();
    try {
      const old = await province.ready({ text: OLD, number: '01', issuedOn: '11/04/2013' });
      assert.ok((await province.publish(old)).ok);
      await province.succeed(makeDueTasks, { today: LATER });
      const tasks = await province.read((tx) => tx.selectFrom('task').select('id').orderBy('id').execute());
      assert.ok(tasks.length >= 5);
      for (const { task, act } of history) await play(province, tasks[task % tasks.length]?.id as Id, act);
      const before = await closedWork(province);
      closed += before.tasks.length;
      const evidence = await province.read((tx) => tx.selectFrom('evidence').selectAll().orderBy('id').execute());

      const now = await province.ready({ text: NEW, number: '05', issuedOn: '12/05/2014' });
      assert.ok((await province.relate(now, { targetId: old, effectiveOn: '01/12/2014' })).ok);
      await province.settle(now, LATER);
      assert.ok((await province.publish(now, LATER)).ok);
      await province.succeed(carryOutAmendments, { today: LATER });
      await province.succeed(makeDueTasks, { today: LATER });

      assert.deepEqual(await closedWork(province), before);
      const still = await province.read((tx) => tx.selectFrom('evidence').selectAll().orderBy('id').execute());
      assert.deepEqual(still, evidence, 'what was handed in stays, wherever its task goes on');
    } finally {
      await province.close();
    }
  });
  await fc.assert(property, { numRuns: 5, seed: 20140512, endOnFailure: true });
  assert.ok(closed > 0, 'some work was closed, or nothing was tested');
});
