import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testId } from '../../../../test/support/province.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { findGaps } from '../acts/find-gaps.ts';
import { addLine } from './add-line.ts';
import { declareNoActivity, takeBackNoActivity } from './declare-no-activity.ts';
import { giveReason } from './give-reason.ts';
import { emptyLine, type LineContent, type PlanLine } from './line.rules.ts';
import { listLines } from './line.store.ts';
import { setLineStates } from './line-saving.store.ts';
import { aLine, openCycleFor, openPlanYear, type PlanYear } from './plan-lines.fixtures.ts';
import { removeLine } from './remove-line.ts';
import { saveLine, saveTypedLine } from './save-line.ts';
import { startPlan, takeOverLines } from './start-plan.ts';
import { undoAct } from './undo-act.ts';
import { undoLine } from './undo-line.ts';

let year: PlanYear;
before(async () => {
  year = await openPlanYear();
});
after(() => year.close());

const officer = (): Actor => year.actor('huyen-a.officer');
const head = (): Actor => year.actor('huyen-a.head');
const linesOf = (planId: Id): Promise<PlanLine[]> => year.view((view) => listLines(view.tx, planId));
const lineOf = async (planId: Id, lineId: Id): Promise<PlanLine> => {
  const line = (await linesOf(planId)).find((each) => each.id === lineId);
  assert.ok(line, 'the line is there');
  return line;
};

async function newLine(content: LineContent = aLine()): Promise<{ planId: Id; lineId: Id; baseRevisionId: Id }> {
  const planId = year.plan('huyen-a');
  const made = await year.succeed((change) => addLine(change, { planId, content }), { actor: officer() });
  return { planId, lineId: made.lineId, baseRevisionId: made.revisionId };
}

const save = (on: Awaited<ReturnType<typeof newLine>>, content: LineContent, actor = officer()) =>
  year.change((change) => saveLine(change, { ...on, content }), { actor });

const refusalOf = (result: { ok: boolean } & object): string =>
  'refusal' in result ? (result as { refusal: { key: string } }).refusal.key : 'none';

test('a save is a revision; the same content makes none; the lead becomes a unit', async () => {
  const on = await newLine();
  const line = await lineOf(on.planId, on.lineId);
  assert.equal(line.content.leadUnitId, year.unit('huyen-a'));
  const same = await save(on, line.content);
  assert.ok(same.ok && !same.value.changed);
  const saved = await save(on, { ...line.content, place: 'Huyện A' });
  assert.ok(saved.ok && saved.value.changed);
  const now = await lineOf(on.planId, on.lineId);
  assert.deepEqual([now.revisionNumber, now.content.place], [2, 'Huyện A']);
});

test('two people at once: different fields are brought together, the same field is refused with both kept', async () => {
  const on = await newLine();
  const { content } = await lineOf(on.planId, on.lineId);
  assert.ok((await save(on, { ...content, place: 'Thị trấn' }, head())).ok);
  const merged = await save(on, { ...content, note: 'Có phiên dịch' });
  assert.ok(merged.ok);
  assert.deepEqual(merged.value.theirs, ['place']);
  const clash = await save(on, { ...content, place: 'Cửa khẩu' });
  assert.equal(refusalOf(clash), 'plan.line.conflict');
  const now = await lineOf(on.planId, on.lineId);
  assert.deepEqual([now.content.place, now.content.note], ['Thị trấn', 'Có phiên dịch']);
  const chosen = await save({ ...on, baseRevisionId: now.revisionId }, { ...now.content, place: 'Cửa khẩu' });
  assert.ok(chosen.ok);
});

test('autosave keeps what can be read and says the rest; the button refuses', async () => {
  const on = await newLine();
  const values: Record<string, string> = {
    title: 'Mới',
    time: 'tháng 5/2019',
    leadName: 'UBND huyện Đăk A',
    money_province: '-3',
  };
  const typed = { text: (name: string) => values[name] ?? '', all: () => [], names: Object.keys(values) };
  const refused = await year.change((change) => saveTypedLine(change, { ...on, typed, partly: false, take: [] }), {
    actor: officer(),
  });
  assert.equal(refusalOf(refused), 'refusal.invalid');
  const kept = await year.succeed((change) => saveTypedLine(change, { ...on, typed, partly: true, take: [] }), {
    actor: officer(),
  });
  assert.deepEqual(kept.errors, {
    time: 'plan.line.error.time.outside',
    money_province: 'plan.line.error.money.negative',
  });
  const { content } = await lineOf(on.planId, on.lineId);
  assert.deepEqual([content.title, content.time, content.money.province], ['Mới', aLine().time, 50_000_000]);
});

test('unknown codes are refused at the field, known ones of later law are offered', async () => {
  const on = await newLine();
  const { content } = await lineOf(on.planId, on.lineId);
  const wrong = await save(on, { ...content, channel: 'không có' });
  assert.deepEqual(!wrong.ok && wrong.refusal.fields, { channel: 'plan.line.error.code' });
  assert.ok((await save(on, { ...content, channel: 'portals', sibling: 'investment-promotion' })).ok);
});

test('undo goes back over one’s own changes only', async () => {
  const on = await newLine();
  const { content } = await lineOf(on.planId, on.lineId);
  const first = await save(on, { ...content, place: 'Một' });
  assert.ok(first.ok);
  assert.ok((await save({ ...on, baseRevisionId: first.value.revisionId }, { ...content, place: 'Hai' })).ok);
  const undo = () =>
    year.change((change) => undoLine(change, { ...on, toRevisionId: on.baseRevisionId }), { actor: officer() });
  assert.ok((await undo()).ok);
  assert.equal((await lineOf(on.planId, on.lineId)).content.place, '');
  assert.ok((await save(on, { ...content, note: 'của lãnh đạo' }, head())).ok);
  assert.equal(refusalOf(await undo()), 'plan.refusal.undoOthers');
});

test('removing is undone as one act; a stale tab is told', async () => {
  const on = await newLine();
  const actId = await year.succeed((change) => removeLine(change, on), { actor: officer() });
  assert.equal(refusalOf(await save(on, aLine())), 'plan.refusal.lineRemoved');
  const undo = (actor: Actor) => year.change((change) => undoAct(change, { planId: on.planId, actId }), { actor });
  assert.equal(refusalOf(await undo(head())), 'plan.refusal.undoOthers');
  assert.ok((await undo(officer())).ok);
  assert.equal((await lineOf(on.planId, on.lineId)).state, 'open');
  assert.equal(refusalOf(await undo(officer())), 'plan.refusal.undoLate');
});

test('a locked line and another unit’s plan stay closed', async () => {
  const on = await newLine();
  const stranger = await save(on, aLine({ place: 'x' }), year.actor('huyen-b.officer'));
  assert.equal(refusalOf(stranger), 'refusal.notFound');
  await year.database.write(async (tx) => {
    await tx
      .updateTable('plan_line')
      .set((row) => ({ sent_revision_id: row.ref('revision_id') }))
      .where('id', '=', on.lineId)
      .execute();
    await setLineStates(tx, [on.lineId], 'locked');
  });
  assert.equal(refusalOf(await save(on, aLine({ place: 'x' }))), 'plan.refusal.lineLocked');
});

test('saving a line asks few questions', async () => {
  const on = await newLine();
  const { content } = await lineOf(on.planId, on.lineId);
  const { queries } = await countQueries(() => save(on, { ...content, note: 'x' }));
  assert.ok(queries <= 8, `${queries} queries`);
});

test('a plan starts from last year’s lines and from obligations, and takes over each line once', async () => {
  const planId = year.plan('huyen-b');
  const actor = year.actor('huyen-b.officer');
  const start = () => year.change((change) => startPlan(change, { planId }), { actor });
  const before = await year.succeed(async (change) => ok(await openCycleFor(change, '2014', year.unit, ['huyen-b'])), {
    actor,
    today: day('2013-05-12'),
  });
  const oldPlan = before.plans.get('huyen-b') as Id;
  const old = aLine({
    leadName: 'UBND huyện Đăk B',
    time: { kind: 'month', from: day('2014-02-01'), to: day('2014-02-28') },
    obligationIds: [year.obligations.report],
  });
  await year.succeed((change) => addLine(change, { planId: oldPlan, content: old }), { actor });
  const started = await start();
  assert.ok(started.ok);
  const lines = await linesOf(planId);
  const [first, ...rest] = lines;
  assert.ok(first?.continuesLineId);
  assert.deepEqual(first.content.time, { kind: 'month', from: '2015-02-01', to: '2015-02-28' });
  assert.deepEqual(first.content.obligationIds, [year.obligations.report]);
  assert.deepEqual(
    rest.map((line) => [line.content.title, line.content.time?.from, line.content.leadName]),
    [['Gửi kế hoạch của huyện', '2015-05-01', 'UBND huyện Đăk B']],
  );
  assert.equal(refusalOf(await start()), 'plan.refusal.hasLines');
  const again = await year.change((change) => takeOverLines(change, { planId, lineIds: null }), { actor });
  assert.equal(refusalOf(again), 'plan.refusal.takenOver');
  const { actId } = started.value;
  assert.ok((await year.change((change) => undoAct(change, { planId, actId }), { actor })).ok);
  assert.deepEqual(await linesOf(planId), []);
});

test('no activity is said, taken back, and never together with lines; reasons answer obligations', async () => {
  const planId = year.plan('so-tttt');
  const actor = year.actor('so-tttt.officer');
  const act = (useCase: typeof declareNoActivity) => year.change((change) => useCase(change, { planId }), { actor });
  const add = () =>
    year.change((change) => addLine(change, { planId, content: { ...emptyLine, title: 'x' } }), { actor });
  assert.ok((await act(declareNoActivity)).ok);
  assert.equal(refusalOf(await add()), 'plan.refusal.noActivity');
  assert.ok((await act(takeBackNoActivity)).ok);
  assert.ok((await add()).ok);
  assert.equal(refusalOf(await act(declareNoActivity)), 'plan.refusal.hasLines');
  const give = (obligationId: Id, reason: string) =>
    year.change((change) => giveReason(change, { planId, obligationId, reason }), { actor });
  assert.equal(refusalOf(await give(year.obligations.plan, 'không phải của đơn vị')), 'refusal.notFound');
  assert.equal(refusalOf(await give(year.obligations.portal, ' ')), 'refusal.invalid');
  assert.ok((await give(year.obligations.portal, 'Đã có trong kế hoạch ứng dụng CNTT')).ok);
});

test('a dissolved unit neither plans nor leads, and is told so', async () => {
  const ended = year.unit('huyen-b');
  await year.database.write((tx) =>
    tx.updateTable('unit').set({ valid: '[2012-01-01,2014-05-01)' }).where('id', '=', ended).execute(),
  );
  const actor = year.actor('huyen-b.officer');
  const planId = year.plan('huyen-b');
  const add = await year.change((change) => addLine(change, { planId, content: aLine() }), { actor });
  assert.equal(refusalOf(add), 'plan.refusal.unitEnded');
  const on = await newLine();
  const led = await save(on, aLine({ leadName: 'ubnd huyện đăk b' }));
  assert.deepEqual(!led.ok && led.refusal.fields, { leadName: 'plan.line.error.leadEnded' });
});

test('reasons that answer several obligations are one act', async () => {
  const planId = year.plan('huyen-a');
  const { plan, report } = year.obligations;
  const command = { planId, obligationId: plan, also: [report, testId(99)], reason: 'Đơn vị chỉ phối hợp' };
  await year.succeed((change) => giveReason(change, command), { actor: officer() });
  const gaps = await year.view(async (view) =>
    findGaps(view, { id: planId, cycleId: year.cycleId, unitId: year.unit('huyen-a'), noActivity: false }, []),
  );
  assert.deepEqual([...gaps.reasons.keys()].sort(), [plan, report].sort());
  assert.deepEqual(gaps.unanswered, []);
});
