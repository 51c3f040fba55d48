import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Actor } from '../../../kernel/actor.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import { draftOutgoing, findOutgoing, freezeOutgoing } from '../../documents/index.ts';
import { aDraft } from '../../documents/outgoing/outgoing.fixtures.ts';
import { insertCycle } from '../cycle/cycle.store.ts';
import { listLines, listLinesByIds } from '../lines/line.store.ts';
import { setLineStates } from '../lines/line-saving.store.ts';
import { writeRevisions } from '../lines/write-lines.ts';
import { insertPlans } from '../plan.store.ts';
import { amendItem, amendLine } from './amend-item.ts';
import { appraiseLines } from './appraise-lines.ts';
import { aLine, dong, type InventedCycle, openInventedCycle, sendAll } from './consolidation.fixtures.ts';
import type { ShownLines } from './consolidation.rules.ts';
import { decideLines } from './decide-lines.ts';
import { listSentLines } from './decision.store.ts';
import { findItem, listItems } from './item.store.ts';
import { mergeLines } from './merge-lines.ts';
import { sumLines } from './shown-lines.store.ts';

let cycle: InventedCycle;
let officer: Actor;
before(async () => {
  cycle = await openInventedCycle();
  officer = await cycle.of('so-tttt', 'standing-body');
});
after(() => cycle.work.close());

const ticked = async (...ids: Id[]) =>
  (await cycle.work.view(({ tx, today }) => listSentLines(tx, cycle.cycleId, ids, today))).map(({ lineId, mark }) => ({
    lineId,
    mark,
  }));
const decide = async (ids: readonly Id[], decision: 'keep' | 'cut' | 'postpone', reason = '', actor = officer) => {
  const lines = await ticked(...ids);
  return cycle.work.change((change) => decideLines(change, { cycleId: cycle.cycleId, lines, decision, reason }), {
    actor,
  });
};
const items = () => cycle.work.view(({ tx }) => listItems(tx, cycle.cycleId));
const all = (): ShownLines => ({
  cycleId: cycle.cycleId,
  grouping: 'unit',
  group: null,
  standing: null,
  unitIds: null,
  taskGroup: null,
  words: [],
});
const sums = async () => (await cycle.work.view(({ tx }) => sumLines(tx, all()))).overall;

test('keeping makes an item of the same words and money; cutting it takes the item away, and back again', async () => {
  const [line = '' as Id] = await cycle.send('huyen-a', [
    aLine('Bản tin Việt – Lào', { money: { province: dong(50) } }),
  ]);
  assert.ok((await decide([line], 'keep')).ok);
  const [item] = await items();
  assert.equal(item?.content.title, 'Bản tin Việt – Lào');
  assert.deepEqual(
    item?.origins.map((origin) => origin.lineId),
    [line],
  );
  assert.equal((await sums()).planned, 50);
  const again = await decide([line], 'keep');
  assert.deepEqual(again.ok && again.value, { decided: 0, same: 1 });
  const silent = await decide([line], 'cut');
  assert.deepEqual(!silent.ok && silent.refusal.fields, { reason: 'consolidation.refusal.reason' });
  assert.ok((await decide([line], 'cut', 'Trùng với kế hoạch xúc tiến')).ok);
  assert.deepEqual(await items(), []);
  assert.equal((await sums()).planned, 0);
  assert.ok((await decide([line], 'keep')).ok);
  assert.equal((await items()).length, 1);
  const rows = await cycle.work.database.read((tx) =>
    tx.selectFrom('line_decision').select('decision').where('line_id', '=', line).orderBy('id').execute(),
  );
  assert.deepEqual(
    rows.map((row) => row.decision),
    ['keep', 'cut', 'keep'],
    'no decision is forgotten',
  );
});

test('two units’ lines go into one item, its money counted once; splitting gives each its own again', async () => {
  const [one = '' as Id] = await cycle.send('huyen-b', [
    aLine('Hội chợ A', { money: { province: dong(10), social: dong(5) } }),
  ]);
  const [two = '' as Id] = await cycle.send('so-vhttdl', [aLine('Hội chợ A', { money: { province: dong(20) } })]);
  const before = await sums();
  const lines = await ticked(one, two);
  const content = aLine('Tham gia Hội chợ A', { money: { province: dong(27) } });
  const merge = { cycleId: cycle.cycleId, lines, itemId: null, content, reason: 'Cùng một hội chợ' };
  const item = await cycle.work.succeed((change) => mergeLines(change, merge), { actor: officer });
  const after = await sums();
  assert.equal(after.planned - before.planned, 27);
  assert.equal(after.proposed, before.proposed);
  const found = await cycle.work.view(({ tx }) => findItem(tx, cycle.cycleId, item));
  assert.deepEqual(found?.origins.map((origin) => origin.lineId).sort(), [one, two]);
  const old = await cycle.work.change((change) => mergeLines(change, merge), { actor: officer });
  assert.equal(
    !old.ok && old.refusal.key,
    'consolidation.refusal.stale',
    'the same form again is not carried out again',
  );
  assert.ok((await decide([one, two], 'keep')).ok);
  assert.equal((await sums()).planned - before.planned, 35);
  assert.equal((await cycle.work.view(({ tx }) => findItem(tx, cycle.cycleId, item)))?.state, 'removed');
});

test('lines go into no item of another year, whatever the form says', async () => {
  const last = await openCycleBefore();
  const [line = '' as Id] = await cycle.send('huyen-a', [aLine('Dòng của năm nay')]);
  const content = aLine('Sửa kế hoạch đã ban hành');
  const lines = await ticked(line);
  const merge = { cycleId: cycle.cycleId, lines, itemId: last.item, content, reason: 'Gộp' };
  const refused = await cycle.work.change((change) => mergeLines(change, merge), { actor: officer });
  assert.equal(!refused.ok && refused.refusal.kind, 'not-found');
  const [item] = await cycle.work.view(({ tx }) => listLinesByIds(tx, [last.item]));
  assert.equal(item?.content.title, 'Dòng của năm trước');
});

/** Last year's provincial plan with one item that one unit's line went into. */
async function openCycleBefore(): Promise<{ item: Id }> {
  const units = [await cycle.unit('huyen-b'), await cycle.unit('ubnd')];
  const [cycleId, planId, provinceId] = [cycle.work.newId(), cycle.work.newId(), cycle.work.newId()];
  const before = { kind: 'yearly', period: '2014', basis: null, preset: 'test', outsideValidity: false };
  const window = { windowFrom: day('2013-05-01'), windowTo: day('2013-05-31') };
  await cycle.work.succeed(async (change) => {
    const actId = await change.record({ action: 'test.cycle', subjectType: 'plan_cycle', subjectId: cycleId });
    await insertCycle(change.tx, { id: cycleId, ...before, ...window, actId });
    await insertPlans(change.tx, [
      { id: planId, cycleId, unitId: units[0]?.id as Id, level: 'unit' },
      { id: provinceId, cycleId, unitId: units[1]?.id as Id, level: 'province' },
    ]);
    await sendAll(change, { id: planId, cycleId }, [aLine('Dòng của năm trước')]);
    return ok(null);
  });
  const sent = await cycle.work.view(async ({ tx, today }) =>
    listSentLines(
      tx,
      cycleId,
      (await listLines(tx, planId)).map(({ id }) => id),
      today,
    ),
  );
  const keep = { cycleId, lines: sent, decision: 'keep' as const, reason: '' };
  await cycle.work.succeed((change) => decideLines(change, keep), { actor: officer });
  const [item] = await cycle.work.view(({ tx }) => listItems(tx, cycleId));
  return { item: item?.id as Id };
}

test('other words for one line, then for its item; an old form is told', async () => {
  const [line = '' as Id] = await cycle.send('huyen-b', [aLine('Tập huấn', { money: { province: dong(90) } })]);
  const [tick] = await ticked(line);
  assert.ok(tick);
  const content = aLine('Tập huấn người phát ngôn', { money: { province: dong(60) } });
  const command = { cycleId: cycle.cycleId, line: tick, content, reason: 'Ghép hai lớp' };
  const itemId = await cycle.work.succeed((change) => amendLine(change, command), { actor: officer });
  const item = await cycle.work.view(({ tx }) => findItem(tx, cycle.cycleId, itemId));
  assert.equal(item?.origins[0]?.decision, 'amend');
  const amend = { itemId, version: item?.version ?? 0, content: { ...content, note: 'x' }, reason: 'Thêm ghi chú' };
  await cycle.work.succeed((change) => amendItem(change, cycle.cycleId, amend), { actor: officer });
  const stale = await cycle.work.change((change) => amendItem(change, cycle.cycleId, amend), { actor: officer });
  assert.equal(!stale.ok && stale.refusal.key, 'consolidation.refusal.itemChanged');
  const finance = await cycle.of('so-noi-vu', 'finance-body');
  const now = await cycle.work.view(({ tx }) => findItem(tx, cycle.cycleId, itemId));
  const appraisal = { itemId, revisionId: now?.revisionId ?? itemId, amounts: { province: dong(40) }, note: '' };
  const before = await sums();
  const command2 = { cycleId: cycle.cycleId, items: [appraisal] };
  await cycle.work.succeed((change) => appraiseLines(change, command2), { actor: finance });
  assert.equal((await sums()).appraised - before.appraised, 40);
  assert.equal((await sums()).planned, before.planned, 'an opinion plans nothing');
  const refused = await cycle.work.change((change) => appraiseLines(change, command2), { actor: officer });
  assert.equal(!refused.ok && refused.refusal.kind, 'forbidden');
});

test('a decision on a revision that is no longer the newest is told, and shows as changed after a resending', async () => {
  const [line = '' as Id] = await cycle.send('so-ngoai-vu', [aLine('Đón đoàn báo chí')]);
  const old = await ticked(line);
  assert.ok((await decide([line], 'keep')).ok);
  await cycle.work.succeed(async (change) => {
    const actId = await change.record({ action: 'test.edit', subjectType: 'plan', subjectId: null });
    await setLineStates(change.tx, [line], 'returned');
    const [found] = await listLinesByIds(change.tx, [line]);
    if (found) await writeRevisions(change, [{ line: found, content: aLine('Đón đoàn báo chí Lào') }], actId);
    await sendAll(change, { id: cycle.planOf('so-ngoai-vu'), cycleId: cycle.cycleId }, []);
    return ok(null);
  });
  assert.equal((await sums()).changed, 1);
  const command = { cycleId: cycle.cycleId, lines: old, decision: 'cut' as const, reason: 'Không phù hợp' };
  const refused = await cycle.work.change((change) => decideLines(change, command), { actor: officer });
  assert.deepEqual(!refused.ok && refused.refusal, {
    kind: 'conflict',
    key: 'consolidation.refusal.stale',
    params: { count: 1 },
  });
  assert.ok((await decide([line], 'keep')).ok);
  assert.equal((await sums()).changed, 0);
  const item = (await items()).find((each) => each.origins[0]?.lineId === line);
  assert.equal(item?.content.title, 'Đón đoàn báo chí Lào');
});

test('nobody decides lines of their own unit; the standing body’s are decided by the PPC office', async () => {
  const [own = '' as Id] = await cycle.send('so-tttt', [aLine('Bản tin của Sở')]);
  const [other = '' as Id] = await cycle.send('huyen-a', [aLine('Bản tin huyện')]);
  const office = await cycle.of('van-phong', 'ppc-office');
  const refused = await decide([own, other], 'keep');
  assert.equal(!refused.ok && refused.refusal.key, 'consolidation.refusal.own');
  assert.equal((await decide([other], 'keep', '', office)).ok, false);
  assert.ok((await decide([own], 'keep', '', office)).ok);
  assert.ok((await decide([other], 'keep')).ok);
});

test('a paper that was frozen with other items is a draft again, so that its number approves what was signed', async () => {
  const [line = '' as Id] = await cycle.send('huyen-a', [aLine('Sau khi trình ký')]);
  const { unitId } = officer;
  const draft = {
    ...aDraft({ issuerUnitId: unitId, draftingUnitId: unitId }),
    subject: { type: 'plan', id: cycle.provinceId },
  };
  const on = { actor: officer };
  const documentId = await cycle.work.succeed((change) => draftOutgoing(change, draft), on);
  await cycle.work.succeed((change) => freezeOutgoing(change, { documentId, version: 1 }), on);
  assert.ok((await decide([line], 'keep')).ok);
  assert.equal((await cycle.work.view(({ tx }) => findOutgoing(tx, documentId)))?.state, 'draft');
});

test('one line of a hundred gives one decision, and bulk asks for each the same', async () => {
  const lines = Array.from({ length: 100 }, (_, at) => aLine(`Việc số ${at}`, { money: { province: dong(at + 1) } }));
  const ids = await cycle.send('huyen-a', lines);
  const before = await sums();
  const done = await decide(ids, 'keep');
  assert.deepEqual(done.ok && done.value, { decided: 100, same: 0 });
  assert.equal((await sums()).planned - before.planned, 5050);
  const none = await decide([], 'keep');
  assert.equal(none.ok, false);
});
