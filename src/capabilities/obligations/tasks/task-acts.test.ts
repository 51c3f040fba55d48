import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DutyProvince, openDutyProvince } from '../../../../test/support/duty-province.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import type { Deadline } from '../../../compiler/index.ts';
import { type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { contentStore } from '../../../platform/files/content.ts';
import { AFTER_FAIR, aPublishedObligation, IN_MAY, ON_DEMAND, ONGOING } from '../obligations.fixtures.ts';
import { makeDueTasks } from '../schedule/make-due-tasks.ts';
import type { OnTask } from './act-on-task.ts';
import { checkByStandingBody, confirmByUnit, returnEvidence, takeBackConfirmation } from './confirm-result.ts';
import { askExtension, decideExtension } from './decide-extension.ts';
import { acceptTransfer, proposeTransfer, refuseTransfer } from './decide-transfer.ts';
import { handInEvidence, takeBackEvidence } from './hand-in-evidence.ts';
import { noteProgress } from './note-progress.ts';
import { openDemand, recordEvent } from './record-event.ts';
import { findTask } from './task.store.ts';
import { timeStatusOf } from './task-status.rules.ts';

let province: DutyProvince;
let edition = 0;
const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-evidence-'));
const content = contentStore(folder, () => 0);
before(async () => {
  province = await openDutyProvince();
});
after(async () => {
  await province.close();
  rmSync(folder, { recursive: true, force: true });
});

const published: ReturnType<typeof aPublishedObligation>[] = [];

type Files = readonly { readonly name: string; readonly bytes: Uint8Array }[];

/** Publishes one more obligation and answers its first task of the unit. */
async function taskOf(unit: string, deadline: Deadline = IN_MAY): Promise<Id> {
  const lineage = await province.lineage();
  published.push(aPublishedObligation(lineage, [province.unit(unit)], { deadline }));
  edition += 1;
  await province.publish(published, { number: edition });
  const row = await province.read((tx) =>
    tx
      .selectFrom('task')
      .select('id')
      .where('obligation_id', '=', lineage)
      .orderBy('due_key')
      .executeTakeFirstOrThrow(),
  );
  return row.id as Id;
}

const situated = async (id: Id) => {
  const found = await province.read((tx) => findTask(tx, id, TODAY));
  assert.ok(found);
  return found;
};
const stateOf = async (id: Id) => (await situated(id)).task.state;

type UseCase = (change: Change, on: OnTask) => Promise<Result<unknown>>;

/** Carries out an act at the present version, as somebody, on a day. */
async function act(id: Id, who: string, useCase: UseCase, today: Day = TODAY): Promise<string> {
  const { version } = (await situated(id)).task;
  const result = await province.change((change) => useCase(change, { taskId: id, version }), {
    actor: province.actor(who),
    today,
  });
  return result.ok ? 'ok' : `${result.refusal.kind} ${result.refusal.key}`;
}

const number =
  (documentNumber: string): UseCase =>
  (change, on) =>
    handInEvidence(change, content, {
      ...on,
      evidence: { documentNumber, documentOn: '', address: '' },
      files: [],
      secrecyDeclared: true,
      note: '',
    });

test('evidence is confirmed by another person of the unit, then checked by the standing body', async () => {
  const id = await taskOf('huyen-a');
  assert.equal(await act(id, 'huyen-b.officer', number('1/KH')), 'not-found refusal.notFound');
  assert.equal(await act(id, 'so-tttt.officer', number('1/KH')), 'forbidden task.refusal.otherUnit');
  assert.equal(await act(id, 'huyen-a.officer', number('12/KH-UBND')), 'ok');
  assert.equal(await act(id, 'huyen-a.officer', confirmByUnit), 'forbidden task.refusal.ownEvidence');
  assert.equal(await act(id, 'so-tttt.officer', confirmByUnit), 'forbidden task.refusal.otherUnit');
  assert.equal(await act(id, 'so-tttt.officer', checkByStandingBody), 'conflict task.refusal.state.handed-in');
  assert.equal(await act(id, 'huyen-a.head', confirmByUnit), 'ok');
  assert.equal(await act(id, 'van-phong.officer', checkByStandingBody), 'forbidden task.refusal.notChecker');
  assert.equal(await act(id, 'so-tttt.officer', checkByStandingBody), 'ok');
  assert.equal(await stateOf(id), 'checked');
  assert.equal(await act(id, 'so-tttt.officer', checkByStandingBody), 'conflict task.refusal.state.checked');
});

test('the PPC office accepts the standing body’s own tasks', async () => {
  const id = await taskOf('so-tttt');
  await act(id, 'so-tttt.officer', number('5/BC'));
  assert.equal(await act(id, 'so-tttt.head', confirmByUnit), 'ok');
  assert.equal(await act(id, 'so-tttt.clerk', checkByStandingBody), 'forbidden task.refusal.notChecker');
  assert.equal(await act(id, 'van-phong.officer', checkByStandingBody), 'ok');
});

test('the day of handing in decides, not the day of confirming', async () => {
  const onTime = await taskOf('huyen-a');
  const late = await taskOf('huyen-b');
  await act(onTime, 'huyen-a.officer', number('1/KH'), day('2014-05-31'));
  await act(onTime, 'huyen-a.head', confirmByUnit, day('2014-06-20'));
  await act(late, 'huyen-b.officer', number('2/KH'), day('2014-06-01'));
  await act(late, 'huyen-b.head', confirmByUnit, day('2014-06-02'));
  const time = async (id: Id) => timeStatusOf((await situated(id)).task, day('2014-07-01'), 14);
  assert.equal(await time(onTime), 'on-time');
  assert.equal(await time(late), 'late');
});

test('a person takes back their own act until the next one has confirmed', async () => {
  const id = await taskOf('huyen-a');
  await act(id, 'huyen-a.officer', number('1/KH'));
  assert.equal(await act(id, 'huyen-a.clerk', takeBackEvidence), 'forbidden task.refusal.notYours');
  assert.equal(await act(id, 'huyen-a.officer', takeBackEvidence), 'ok');
  assert.equal(await stateOf(id), 'in-progress');
  await act(id, 'huyen-a.officer', number('2/KH'));
  await act(id, 'huyen-a.head', confirmByUnit);
  assert.equal(await act(id, 'huyen-a.officer', takeBackEvidence), 'conflict task.refusal.state.unit-confirmed');
  assert.equal(await act(id, 'huyen-a.head', takeBackConfirmation), 'ok');
  assert.equal(await act(id, 'huyen-a.officer', takeBackEvidence), 'ok');
});

test('returned evidence says what is missing and begins a new round', async () => {
  const id = await taskOf('huyen-a');
  await act(id, 'huyen-a.officer', number('1/KH'));
  const back =
    (message: string): UseCase =>
    (change, on) =>
      returnEvidence(change, { ...on, message });
  assert.equal(await act(id, 'so-tttt.officer', back(' ')), 'invalid refusal.invalid');
  assert.equal(await act(id, 'huyen-a.officer', back('thiếu phụ lục')), 'forbidden task.refusal.takeBackInstead');
  assert.equal(await act(id, 'so-tttt.officer', back('thiếu phụ lục')), 'ok');
  const { task } = await situated(id);
  assert.deepEqual([task.state, task.handedInOn, task.round], ['returned', null, 1]);
  await act(id, 'huyen-a.officer', number('1a/KH'));
  assert.equal((await situated(id)).task.round, 2);
});

test('evidence needs the declaration and something to show; files are kept and typed by content', async () => {
  const id = await taskOf('huyen-a');
  const files = [{ name: 'ke-hoach.txt', bytes: new TextEncoder().encode('Kế hoạch thông tin đối ngoại') }];
  const typed =
    ({ files = [], ...parts }: { files?: Files }, declared = true): UseCase =>
    (change, on) =>
      handInEvidence(change, content, {
        ...on,
        evidence: { documentNumber: '', documentOn: '', address: '', ...parts },
        files,
        secrecyDeclared: declared,
        note: '',
      });
  const refused = async (parts: { files?: Files; [name: string]: unknown }, declared?: boolean) => {
    const { version } = (await situated(id)).task;
    const who = { actor: province.actor('huyen-a.officer') };
    const result = await province.change((change) => typed(parts, declared)(change, { taskId: id, version }), who);
    return result.ok ? {} : result.refusal.fields;
  };
  assert.deepEqual(await refused({ documentNumber: '1' }, false), { no_state_secrets: 'file.declarationMissing' });
  assert.deepEqual(await refused({}), { documentNumber: 'task.refusal.noEvidence' });
  assert.deepEqual(await refused({ address: 'javascript:alert(1)' }), { address: 'task.refusal.noAddress' });
  assert.deepEqual(await refused({ documentNumber: '1', documentOn: '31/06/2014' }), {
    documentOn: 'task.refusal.noDay',
  });
  assert.deepEqual(await refused({ documentNumber: '1', documentOn: '13/05/2014' }), {
    documentOn: 'task.refusal.dayAhead',
  });
  const stamped = [{ name: 'mat.txt', bytes: new TextEncoder().encode('UBND HUYỆN\n\nTUYỆT MẬT\n\nBÁO CÁO') }];
  assert.deepEqual(await refused({ files: stamped }), { files: 'file.stamped' });
  assert.deepEqual(await refused({ files, address: 'https://dakglei.example/tin' }), {});
  const kinds = await province.read((tx) =>
    tx.selectFrom('evidence').select('kind').where('task_id', '=', id).orderBy('kind').execute(),
  );
  assert.deepEqual(kinds, [{ kind: 'file' }, { kind: 'link' }]);
});

test('an extension keeps the first deadline and needs a numbered decision', async () => {
  const id = await taskOf('huyen-a');
  const ask =
    (wantedOn: string): UseCase =>
    (change, on) =>
      askExtension(change, { ...on, wantedOn, reason: 'mưa lũ' });
  const decide =
    (parts: object): UseCase =>
    (change, on) =>
      decideExtension(change, {
        ...on,
        granted: true,
        grantedOn: '',
        decisionNumber: '',
        decisionOn: '',
        answer: '',
        ...parts,
      });
  assert.equal(await act(id, 'huyen-a.officer', ask('30/05/2014')), 'invalid refusal.invalid');
  assert.equal(
    await act(id, 'so-tttt.officer', decide({ granted: false, answer: 'không' })),
    'forbidden task.refusal.nothingAsked',
  );
  assert.equal(await act(id, 'huyen-a.officer', ask('15/06/2014')), 'ok');
  assert.equal(await act(id, 'huyen-a.officer', ask('16/06/2014')), 'forbidden task.refusal.extensionOpen');
  assert.equal(await act(id, 'so-tttt.officer', decide({ grantedOn: '15/06/2014' })), 'invalid refusal.invalid');
  assert.equal(await act(id, 'so-tttt.officer', decide({ grantedOn: '15/06/2014', decisionNumber: '90/STTTT' })), 'ok');
  const { task } = await situated(id);
  assert.deepEqual([task.firstStatedOn, task.statedOn, task.urgedOn], ['2014-05-31', '2014-06-15', '2014-06-13']);
});

test('a proposal to transfer changes nothing until it is decided by number; the new task keeps the dates', async () => {
  const id = await taskOf('so-noi-vu');
  const propose: UseCase = (change, on) =>
    proposeTransfer(change, { ...on, toUnitId: province.unit('so-vhttdl'), reason: 'đúng lĩnh vực' });
  assert.equal(await act(id, 'so-noi-vu.head', propose), 'ok');
  assert.equal(
    await act(id, 'so-tttt.officer', (change, on) => refuseTransfer(change, { ...on, answer: 'giữ nguyên' })),
    'ok',
  );
  assert.equal(await stateOf(id), 'not-started');
  await act(id, 'so-noi-vu.head', propose);
  const accept: UseCase = (change, on) =>
    acceptTransfer(change, { ...on, decisionNumber: '91/UBND', wholeDuty: false });
  assert.equal(await act(id, 'so-noi-vu.head', accept), 'forbidden task.refusal.notChecker');
  assert.equal(await act(id, 'so-tttt.officer', accept), 'ok');
  const moved = await province.read((tx) =>
    tx
      .selectFrom('task')
      .select(['unit_id as unitId', 'stated_on as stated', 'state'])
      .where('moved_from_id', '=', id)
      .execute(),
  );
  assert.deepEqual(moved, [{ unitId: province.unit('so-vhttdl'), stated: '2014-05-31', state: 'not-started' }]);
  assert.equal(await stateOf(id), 'transferred');
});

test('a decision may hand the whole obligation over: later tasks go along, and the next ones are made there', async () => {
  const id = await taskOf('so-noi-vu');
  const { obligationId } = (await situated(id)).task;
  await act(id, 'so-noi-vu.head', (change, on) =>
    proposeTransfer(change, { ...on, toUnitId: province.unit('so-vhttdl'), reason: 'đúng lĩnh vực' }),
  );
  const accept: UseCase = (change, on) => acceptTransfer(change, { ...on, decisionNumber: '92/UBND', wholeDuty: true });
  assert.equal(await act(id, 'so-tttt.head', accept), 'ok');
  await province.succeed(makeDueTasks, { today: day('2015-06-12') });
  const rows = await province.read((tx) =>
    tx
      .selectFrom('task')
      .innerJoin('unit', 'unit.id', 'task.unit_id')
      .select(['code', 'due_key as key', 'state'])
      .where('obligation_id', '=', obligationId)
      .orderBy('due_key')
      .orderBy('code')
      .execute(),
  );
  assert.deepEqual(
    rows.map((row) => `${row.key} ${row.code} ${row.state}`),
    [
      '2014 so-noi-vu transferred',
      '2014 so-vhttdl not-started',
      '2015 so-vhttdl not-started',
      '2016 so-vhttdl not-started',
    ],
  );
});

test('an event starts the clock, each time for one more task; a demand’s own day wins', async () => {
  const fair = await taskOf('so-noi-vu', AFTER_FAIR);
  const record =
    (happenedOn: string): UseCase =>
    (change, on) =>
      recordEvent(change, { ...on, happenedOn, documentNumber: '', note: '', forAll: false });
  assert.equal(await act(fair, 'so-noi-vu.officer', record('13/05/2014')), 'invalid refusal.invalid');
  assert.equal(await act(fair, 'so-noi-vu.officer', record('01/05/2014')), 'ok');
  assert.equal(await act(fair, 'so-noi-vu.officer', record('09/05/2014')), 'ok');
  const due = async (id: Id) => {
    const { obligationId } = (await situated(id)).task;
    return province.read((tx) =>
      tx
        .selectFrom('task')
        .select(['stated_on as stated', 'state'])
        .where('obligation_id', '=', obligationId)
        .orderBy('stated_on')
        .execute(),
    );
  };
  assert.deepEqual(await due(fair), [
    { stated: '2014-05-12', state: 'not-started' },
    { stated: '2014-05-19', state: 'not-started' },
    { stated: null, state: 'awaiting-event' },
  ]);
  const demand = await taskOf('so-noi-vu', ON_DEMAND);
  const open: UseCase = (change, on) =>
    openDemand(change, {
      ...on,
      happenedOn: '10/05/2014',
      dueOn: '28/05/2014',
      documentNumber: '77/UBND-VX',
      note: '',
      forAll: true,
    });
  assert.equal(await act(demand, 'so-tttt.officer', open), 'ok');
  assert.deepEqual(await due(demand), [
    { stated: '2014-05-28', state: 'not-started' },
    { stated: null, state: 'awaiting-demand' },
  ]);
});

test('a standing card lives from notes; a cooperation request never falls overdue and needs no extension', async () => {
  const standing = await taskOf('huyen-a', ONGOING);
  const note: UseCase = (change, on) => noteProgress(change, { ...on, note: 'Đăng 4 tin' });
  assert.equal(await act(standing, 'huyen-a.clerk', note), 'ok');
  assert.deepEqual(
    [(await situated(standing)).task.state, (await situated(standing)).task.lastActivityOn],
    ['in-progress', TODAY],
  );
  const asked = await taskOf('ban-tuyen-giao');
  assert.equal(timeStatusOf((await situated(asked)).task, day('2014-12-01'), 14), 'no-deadline');
  const ask: UseCase = (change, on) => askExtension(change, { ...on, wantedOn: '15/06/2014', reason: 'bận' });
  assert.equal(await act(asked, 'ban-tuyen-giao.head', ask), 'forbidden task.refusal.noDeadline');
});

test('a stale tab is told so and changes nothing', async () => {
  const id = await taskOf('huyen-a');
  await act(id, 'huyen-a.officer', (change, on) => noteProgress(change, { ...on, note: 'bắt đầu' }));
  const actor = province.actor('huyen-a.officer');
  const stale = await province.change((change) => number('1/KH')(change, { taskId: id, version: 1 }), { actor });
  assert.equal(!stale.ok && stale.refusal.key, 'task.refusal.stale');
  assert.equal(await stateOf(id), 'in-progress');
});

test('two people who act at once: one is done, the other is told', async () => {
  const id = await taskOf('huyen-a');
  const both = await Promise.all([
    act(id, 'huyen-a.officer', number('1/KH')),
    act(id, 'huyen-a.clerk', number('2/KH')),
  ]);
  assert.deepEqual(both.toSorted(), ['conflict task.refusal.state.handed-in', 'ok']);
});

test('every act leaves one fact that points at its audit row', async () => {
  const id = await taskOf('huyen-a');
  await act(id, 'huyen-a.officer', number('1/KH'));
  await act(id, 'huyen-a.head', confirmByUnit, day('2014-05-13'));
  const facts = await province.read((tx) =>
    tx
      .selectFrom('task_fact')
      .innerJoin('audit_entry', 'audit_entry.id', 'task_fact.act_id')
      .select(['kind', 'task_fact.happened_on as on', 'action', 'person_id as person'])
      .where('task_id', '=', id)
      .orderBy('task_fact.sequence')
      .execute(),
  );
  assert.deepEqual(facts, [
    { kind: 'opened', on: TODAY, action: 'directive.publish', person: null },
    { kind: 'handed-in', on: TODAY, action: 'task.hand-in', person: province.actor('huyen-a.officer').personId },
    {
      kind: 'unit-confirmed',
      on: '2014-05-13',
      action: 'task.confirm',
      person: province.actor('huyen-a.head').personId,
    },
  ]);
});
