import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import {
  type AmendmentProvince,
  NEW,
  OLD,
  openAmendmentProvince,
} from '../../directives/amendment/amendment-province.fixtures.ts';
import { carryOutAmendments } from '../../directives/amendment/carry-out-amendments.ts';
import { endDirective } from '../../directives/amendment/end-directive.ts';
import { loadInbox } from '../notices/load-inbox.ts';
import { tellOfChangedWork } from '../notices/tell-of-changed-work.ts';
import { makeDueTasks } from '../schedule/make-due-tasks.ts';
import { handInEvidence } from '../tasks/hand-in-evidence.ts';
import { WORK_CHANGED } from '../tasks/task.events.ts';
import { listCarriedOut } from './trace.store.ts';

let province: AmendmentProvince;
beforeEach(async () => {
  await province?.close();
  province = await openAmendmentProvince();
});
after(() => province.close());

const refusalOf = (result: Result<unknown>): string =>
  result.ok ? 'done' : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.key);

const tasks = () =>
  province.read((tx) =>
    tx
      .selectFrom('task')
      .innerJoin('unit', 'unit.id', 'task.unit_id')
      .innerJoin('obligation', 'obligation.id', 'task.obligation_id')
      .innerJoin('directive', 'directive.id', 'obligation.directive_id')
      .innerJoin('document', 'document.id', 'directive.document_id')
      .select([
        'task.id',
        'unit.code',
        'document.number',
        'due_key as key',
        'stated_on as stated',
        'task.state',
        'round',
      ])
      .orderBy('document.number')
      .orderBy('code')
      .orderBy('due_key')
      .execute(),
  );
const shown = async () =>
  (await tasks()).map(({ number, code, key, stated, state }) => `${number} ${code} ${key} ${stated} ${state}`);

async function replaceOld(effectiveOn = '12/05/2014'): Promise<{ old: Id; now: Id }> {
  const old = await province.ready(OLD);
  assert.equal(refusalOf(await province.publish(old)), 'done');
  const now = await province.ready(NEW);
  assert.equal(refusalOf(await province.relate(now, { targetId: old, effectiveOn })), 'done');
  assert.equal(refusalOf(await province.publish(now)), 'publication.notReady', 'nobody has agreed with the comparison');
  await province.settle(now);
  return { old, now };
}

test('a replacement carries open work over, ends the rest with its reason, and opens what is new', async () => {
  const { old, now } = await replaceOld();
  const before = (await tasks()).find(({ code }) => code === 'so-noi-vu');
  assert.deepEqual(await shown(), [
    '01 so-ngoai-vu once 2014-05-19 not-started',
    '01 so-noi-vu 2014 2014-06-29 not-started',
    '01 so-vhttdl once 2014-08-14 not-started',
  ]);
  assert.equal(refusalOf(await province.publish(now)), 'done');
  assert.deepEqual(await shown(), [
    '01 so-ngoai-vu once 2014-05-19 withdrawn',
    '05 so-ngoai-vu once 2014-09-29 not-started',
    '05 so-noi-vu 2014 2014-05-30 not-started',
    '05 so-vhttdl once 2014-08-14 not-started',
  ]);
  const ids = new Map((await tasks()).map((task) => [`${task.number} ${task.code}`, task.id]));
  assert.equal(ids.get('05 so-noi-vu'), before?.id, 'the task itself goes on');
  assert.equal((await province.draft(old)).directive.state, 'ended');
  assert.equal(refusalOf(await province.publish(old)), 'directive.notNow.ended');
  const facts = await province.read((tx) =>
    tx.selectFrom('task_fact').select(['kind', 'details']).where('kind', 'in', ['ended', 'carried-over']).execute(),
  );
  assert.deepEqual(facts.map(({ kind }) => kind).sort(), ['carried-over', 'carried-over', 'ended']);
  const told = await province.read(async (tx) => {
    const amendments = await tx.selectFrom('directive_amendment').select('id').execute();
    return listCarriedOut(
      tx,
      amendments.map(({ id }) => id as Id),
    );
  });
  assert.deepEqual(told.map(({ kind }) => kind).sort(), ['ends', 'moves', 'moves', 'opens']);
  const relation = await province.read((tx) =>
    tx.selectFrom('document_relation').select(['kind', 'to_document_id']).where('kind', '=', 'replaces').execute(),
  );
  assert.equal(relation.length, 1);
  assert.equal((await province.succeed(makeDueTasks, { today: day('2014-06-01') })).made, 1, 'next year, once');
});

test('what was handed in keeps its evidence, its round and the day it is judged by', async () => {
  const old = await province.ready(OLD);
  await province.publish(old);
  const plan = (await tasks()).find(({ code }) => code === 'so-noi-vu');
  assert.ok(plan);
  const officer = province.actor('so-noi-vu.officer');
  const evidence = { documentNumber: '9/BC-SNV', documentOn: '12/05/2014', address: '' };
  const handIn = { taskId: plan.id as Id, version: 1, secrecyDeclared: true, note: '', files: [], evidence };
  assert.equal(
    refusalOf(await province.change((change) => handInEvidence(change, province.content, handIn), { actor: officer })),
    'done',
  );
  const now = await province.ready(NEW);
  await province.relate(now, { targetId: old });
  await province.settle(now);
  assert.equal(refusalOf(await province.publish(now)), 'done');
  const carried = (await tasks()).find(({ id }) => id === plan.id);
  assert.deepEqual(
    [carried?.number, carried?.state, carried?.round, carried?.stated],
    ['05', 'handed-in', 1, '2014-06-29'],
  );
});

test('a change that lies ahead waits for its day, and is carried out once', async () => {
  const { old, now } = await replaceOld('01/06/2014');
  assert.equal(refusalOf(await province.publish(now)), 'done');
  const waiting = ['01 so-ngoai-vu once 2014-05-19 not-started', '01 so-noi-vu 2014 2014-06-29 not-started'];
  assert.deepEqual((await shown()).slice(0, 2), waiting);
  assert.equal((await shown()).length, 3, 'nothing of the new document is asked yet');
  assert.equal((await province.succeed(makeDueTasks)).made, 0);
  assert.equal(await province.succeed(carryOutAmendments, { today: day('2014-05-31') }), 0);
  assert.equal((await province.draft(old)).directive.state, 'published');
  assert.equal(await province.succeed(carryOutAmendments, { today: day('2014-06-02') }), 1);
  assert.equal(await province.succeed(carryOutAmendments, { today: day('2014-06-02') }), 0);
  assert.deepEqual(await shown(), [
    '01 so-ngoai-vu once 2014-05-19 withdrawn',
    '05 so-ngoai-vu once 2014-09-29 not-started',
    // its new day had passed when the document took effect
    '05 so-noi-vu 2014 2014-06-29 not-started',
    '05 so-noi-vu 2015 2015-05-30 not-started',
    '05 so-vhttdl once 2014-08-14 not-started',
  ]);
});

test('a paper that gives no work ends a directive with its reason; nothing is made of it any more', async () => {
  const old = await province.ready(OLD);
  await province.publish(old);
  const end = async (parts: object) => {
    const version = await province.version(old);
    const typed = { paper: 'Quyết định số 12/QĐ-UBND', paperOn: '10/05/2014', effectiveOn: '12/05/2014' };
    return province.act((change) =>
      endDirective(change, { directiveId: old, version, reason: 'hết nhiệm vụ', ...typed, ...parts }),
    );
  };
  assert.equal(refusalOf(await end({ paper: 'Quyết định' })), 'ending.paper.missing');
  assert.equal(refusalOf(await end({ paperOn: '10/04/2013' })), 'amendment.refusal.older');
  assert.equal(refusalOf(await end({ effectiveOn: '01/05/2014' })), 'ending.beforePaper');
  assert.equal(refusalOf(await end({ reason: ' ' })), 'draft.reasonMissing');
  assert.equal(refusalOf(await end({})), 'done');
  assert.equal(refusalOf(await end({})), 'directive.notNow.ended');
  assert.deepEqual(new Set((await tasks()).map(({ state }) => state)), new Set(['withdrawn']));
  assert.equal((await province.succeed(makeDueTasks, { today: day('2015-03-01') })).made, 0);
});

test('how late work was stays in its history, and each unit is told once what changed', async () => {
  const { now } = await replaceOld();
  assert.equal(refusalOf(await province.publish(now, day('2014-07-05'))), 'done');
  const facts = await province.read((tx) =>
    tx
      .selectFrom('task_fact')
      .innerJoin('task', 'task.id', 'task_fact.task_id')
      .innerJoin('unit', 'unit.id', 'task.unit_id')
      .select(['unit.code', 'details'])
      .where('task_fact.kind', '=', 'carried-over')
      .orderBy('code')
      .execute(),
  );
  const late = facts.map(({ code, details }) => `${code} ${(details as { late: number }).late}`);
  assert.deepEqual(late, ['so-noi-vu 6', 'so-vhttdl 0']);
  const event = await province.read((tx) =>
    tx.selectFrom('outbox').select('payload').where('event', '=', WORK_CHANGED).executeTakeFirstOrThrow(),
  );
  const tell = () => province.succeed((change) => tellOfChangedWork(change, event.payload as never));
  assert.equal(await tell(), 2, 'the officer and the head of the one unit that has people');
  assert.equal(await tell(), 0, 'nobody is told twice');
  const inbox = await province.view((view) => loadInbox(view, { filter: { unreadOnly: true, kind: null }, page: 1 }), {
    actor: province.actor('so-noi-vu.officer'),
  });
  assert.deepEqual(
    inbox.rows.filter(({ kind }) => kind === 'work-changed').map(({ details }) => details),
    [{ moved: 1, ended: 0 }],
  );
});

test('two replacements of one document at once: one is published, the other is refused in words', async () => {
  const old = await province.ready(OLD);
  await province.publish(old);
  const both = [await province.ready(NEW), await province.ready({ ...NEW, number: '06' })];
  for (const id of both) {
    await province.relate(id, { targetId: old });
    await province.settle(id);
  }
  const results = await Promise.all(both.map((id) => province.publish(id)));
  assert.deepEqual(results.map(refusalOf).sort(), ['amendment.refusal.endedAlready', 'done']);
});
