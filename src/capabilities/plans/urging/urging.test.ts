import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { type DutyYear, openDutyYear } from '../../../../test/support/duty-year.ts';
import { addDays, type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import { DOCUMENT_ISSUED, findOutgoing, freezeOutgoing } from '../../documents/index.ts';
import { PLAN_CHANGED } from '../acts/plan.events.ts';
import { addUnit } from '../cycle/add-unit.ts';
import { chooseDuties } from '../cycle/choose-duties.ts';
import { listProgress } from '../cycle/cycle-unit.store.ts';
import { openCycle } from '../cycle/open-cycle.ts';
import { prepareCycle } from '../cycle/prepare-cycle.ts';
import { draftUrging } from './draft-urging.ts';
import { dropSentUnit, followUrgingIssue } from './follow-urging.ts';
import { reaches, rungOf } from './ladder.rules.ts';
import { loadLadder } from './load-ladder.ts';
import { remindSilent } from './remind-silent.ts';
import { findUrgingOfDocument, listUrgings } from './urging.store.ts';

let year: DutyYear;
before(async () => {
  year = await openDutyYear({ [PLAN_CHANGED]: [dropSentUnit], [DOCUMENT_ISSUED]: [followUrgingIssue] });
});
after(() => year.close());

const DUE = day('2014-05-31');
const officer = (today: Day) => ({ actor: year.actor('so-tttt.officer'), today });

/** A cycle of its own in which every district sends, and one unit is only asked. */
async function openYear(firstYear: number): Promise<Id> {
  const today = day('2014-05-12');
  const basis = 'Công văn số 5';
  const window = { windowFrom: day('2014-05-01'), windowTo: DUE, basis };
  const command = { kind: 'yearly', preset: 'may-july', firstYear, lastYear: firstYear, ...window };
  const cycleId = await year.succeed((change) => prepareCycle(change, command), officer(today));
  const duties = (['plan', 'report'] as const).map((name) => ({
    obligationId: year.obligations[name],
    act: 'send' as const,
  }));
  await year.succeed((change) => chooseDuties(change, { cycleId, duties }), officer(today));
  await year.succeed((change) => addUnit(change, { cycleId, unitId: year.unit('xa-c') }), officer(today));
  await year.succeed((change) => openCycle(change, { cycleId }), officer(today));
  return cycleId;
}

/** What the act of sending leaves behind, as far as urging looks at it. */
const send = (cycleId: Id, unitId: Id, on: Day): Promise<unknown> =>
  year.succeed(
    async (change) => {
      const row = await change.tx
        .updateTable('plan')
        .set({ state: 'sent', sent_on: on })
        .where('cycle_id', '=', cycleId)
        .where('unit_id', '=', unitId)
        .where('level', '=', 'unit')
        .returning('id')
        .executeTakeFirstOrThrow();
      const actId = await change.record({ action: 'plan.send', subjectType: 'plan', subjectId: row.id as Id });
      const payload = { planId: row.id, cycleId, unitId, action: 'send', from: 'drafting', to: 'sent', lineIds: [] };
      await change.announce({ event: PLAN_CHANGED, version: 1, payload, actId });
      return ok(null);
    },
    { actor: year.actor('huyen-a.officer'), today: on },
  );

const draft = (cycleId: Id, rung: string, on: Day) =>
  year.change((change) => draftUrging(change, { cycleId, rung }), officer(on));
const paperOf = async (documentId: Id) => {
  const paper = await year.read((tx) => findOutgoing(tx, documentId));
  assert.ok(paper);
  return paper;
};
const certain = <T>(result: { ok: true; value: T } | { ok: false; refusal: { key: string } }): T => {
  assert.ok(result.ok, result.ok ? '' : result.refusal.key);
  return result.value;
};

test('rungs come one after the other, only for who is silent and owes', async () => {
  const rungs = await year.view((view) => loadLadder(view));
  assert.deepEqual(
    rungs.map(({ code }) => code),
    ['reminder', 'standing-letter', 'ppc-letter', 'criticism'],
  );
  const unit = { dueOn: DUE, graceDays: 1, askedOnly: false, sentOn: null };
  const on = (days: number) => rungOf(rungs, unit, addDays(DUE, 1 + days))?.code ?? null;
  assert.deepEqual([0, 1, 2, 3, 6, 7, 15].map(on), [
    null,
    'reminder',
    'reminder',
    'standing-letter',
    'standing-letter',
    'ppc-letter',
    'criticism',
  ]);
  assert.equal(rungOf(rungs, { ...unit, askedOnly: true }, day('2014-12-31')), null);
  assert.equal(rungOf(rungs, { ...unit, sentOn: day('2014-06-20') }, day('2014-12-31')), null);
});

test('the letter of the Sở asks, quotes each overdue duty and names the silent units; criticism is by hand', async () => {
  const cycleId = await openYear(2021);
  const today = addDays(DUE, 4);
  const early = await draft(cycleId, 'ppc-letter', today);
  assert.equal(!early.ok && early.refusal.key, 'urging.refusal.nobody');
  const documentId = certain(await draft(cycleId, 'standing-letter', today));
  const { content, issuerUnitId } = await paperOf(documentId);
  assert.equal(issuerUnitId, year.unit('so-tttt'));
  const text = JSON.stringify(content);
  assert.match(text, /đề nghị các cơ quan, đơn vị nêu trên khẩn trương gửi/);
  assert.doesNotMatch(text, /yêu cầu các cơ quan/);
  assert.match(text, /“Gửi kế hoạch của huyện” \(/);
  const listed = content.body.flatMap((block) => (block.kind === 'dash' ? [block.text] : []));
  assert.match(listed.at(-1) ?? '', /\)\.$/, 'the last of a list ends with a full stop');
  const silent = (await year.read((tx) => listProgress(tx, cycleId, today))).filter((unit) => !unit.askedOnly);
  assert.deepEqual(
    content.addressees,
    silent.map(({ name }) => name),
  );
  assert.doesNotMatch(text, /UBND xã C/, 'asked only, never urged');
  const twice = await draft(cycleId, 'standing-letter', today);
  assert.equal(!twice.ok && twice.refusal.key, 'urging.refusal.drafted');
  const byHand = await draft(cycleId, 'criticism', addDays(DUE, 40));
  assert.equal(!byHand.ok && byHand.refusal.key, 'urging.refusal.byHand');
});

test('the letter of the PPC is signed by order of the Chair', async () => {
  const cycleId = await openYear(2022);
  const documentId = certain(await draft(cycleId, 'ppc-letter', addDays(DUE, 8)));
  const { content, issuerUnitId, draftingUnitId } = await paperOf(documentId);
  assert.equal(issuerUnitId, year.unit('ubnd'));
  assert.equal(draftingUnitId, year.unit('so-tttt'));
  assert.deepEqual(content.signatures[0]?.lines, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']);
});

test('a frozen draft opens again for who has sent, an issued letter stands and is quoted beside who sent after it', async () => {
  const cycleId = await openYear(2023);
  const today = addDays(DUE, 4);
  const documentId = certain(await draft(cycleId, 'standing-letter', today));
  const { version } = await paperOf(documentId);
  await year.succeed((change) => freezeOutgoing(change, { documentId, version }), officer(today));
  await send(cycleId, year.unit('huyen-a'), today);
  const reopened = await paperOf(documentId);
  assert.equal(reopened.state, 'draft');
  assert.doesNotMatch(JSON.stringify(reopened.content), /huyện A/);
  await year.succeed(async (change) => {
    const actId = await change.record({ action: 'outgoing.issue', subjectType: 'document', subjectId: documentId });
    const issued = { documentId, purpose: 'urging', subjectType: 'plan-cycle', subjectId: cycleId };
    const payload = { ...issued, number: '215', symbol: 'STTTT', issuedOn: today, issuerUnitId: year.unit('so-tttt') };
    await change.announce({ event: DOCUMENT_ISSUED, version: 1, payload, actId });
    return ok(null);
  }, officer(today));
  const before = await paperOf(documentId);
  await send(cycleId, year.unit('huyen-b'), addDays(today, 2));
  assert.deepEqual(await paperOf(documentId), before, 'what was issued is not touched');
  const rows = await year.read((tx) => listProgress(tx, cycleId, today));
  assert.equal(rows.find(({ unitId }) => unitId === year.unit('huyen-b'))?.urgedBy, '215/STTTT');
  assert.equal(rows.find(({ unitId }) => unitId === year.unit('huyen-a'))?.urgedBy, null);
  const again = await draft(cycleId, 'standing-letter', addDays(today, 2));
  const named = again.ok ? (await paperOf(again.value)).content.addressees : [];
  assert.ok(!before.content.addressees.some((name) => named.includes(name)), 'nobody is asked the same twice');
});

test('silent units are reminded once for each rung of the system, who is only asked never', async () => {
  const cycleId = await openYear(2024);
  const on = { actor: null, today: addDays(DUE, 2) };
  const first = await year.succeed(remindSilent, on);
  assert.ok(first > 0);
  assert.equal(await year.succeed(remindSilent, { ...on, today: addDays(DUE, 3) }), 0);
  const told = await year.read((tx) =>
    tx
      .selectFrom('notice')
      .select('unit_id as unitId')
      .where('kind', '=', 'plan-silent')
      .where('record_id', '=', cycleId)
      .execute(),
  );
  assert.ok(!told.some(({ unitId }) => unitId === year.unit('xa-c')));
});

test('an unissued draft never names a unit that has sent, whatever happens in whatever order', async () => {
  const acts = fc.array(
    fc.oneof(
      fc.record({ act: fc.constant('draft' as const), rung: fc.constantFrom('standing-letter', 'ppc-letter') }),
      fc.record({ act: fc.constant('send' as const), unit: fc.constantFrom('huyen-a', 'huyen-b', 'so-noi-vu') }),
      fc.record({ act: fc.constant('freeze' as const) }),
    ),
    { minLength: 3, maxLength: 8 },
  );
  let firstYear = 2030;
  await fc.assert(
    fc.asyncProperty(acts, async (story) => {
      const cycleId = await openYear(firstYear++);
      const today = addDays(DUE, 9);
      const sent = new Set<Id>();
      for (const step of story) {
        if (step.act === 'draft') await draft(cycleId, step.rung, today);
        if (step.act === 'send' && !sent.has(year.unit(step.unit))) {
          await send(cycleId, year.unit(step.unit), today);
          sent.add(year.unit(step.unit));
        }
        if (step.act === 'freeze') await freezeAll(cycleId, today);
        await holds(cycleId, sent);
      }
    }),
    { numRuns: 12 },
  );
});

async function freezeAll(cycleId: Id, today: Day): Promise<void> {
  for (const { documentId, state } of await year.read((tx) => listUrgings(tx, cycleId))) {
    if (state !== 'draft') continue;
    const { version } = await paperOf(documentId);
    await year.change((change) => freezeOutgoing(change, { documentId, version }), officer(today));
  }
}

/** The oracle: names of units that have sent, looked for in the words of every paper that is not issued. */
async function holds(cycleId: Id, sent: ReadonlySet<Id>): Promise<void> {
  const units = await year.read((tx) => listProgress(tx, cycleId, DUE));
  for (const { documentId, state, unitIds } of await year.read((tx) => listUrgings(tx, cycleId))) {
    const paper = await paperOf(documentId);
    if (state === 'dropped') assert.equal(paper.state, 'dropped');
    if (paper.state === 'dropped') continue;
    assert.ok(!unitIds.some((id) => sent.has(id)));
    for (const unit of units.filter(({ unitId }) => sent.has(unitId)))
      assert.ok(!paper.content.addressees.includes(unit.name), `${unit.name} is named in a ${paper.state}`);
    assert.ok(paper.content.addressees.length > 0);
  }
}

test('nobody is reached who is only asked', async () => {
  const rungs = await year.view((view) => loadLadder(view));
  const asked = { dueOn: DUE, graceDays: 0, askedOnly: true, sentOn: null };
  assert.ok(rungs.every((rung) => !reaches(rung, asked, day('2015-05-31'))));
  assert.equal(await year.read((tx) => findUrgingOfDocument(tx, year.unit('ubnd'))), null);
});
