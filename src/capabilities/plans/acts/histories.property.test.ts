import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { aLine, openPlanProvince, type PlanProvince } from '../../../../test/support/plan-province.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listLines, listRevisions } from '../lines/line.store.ts';
import { saveLine } from '../lines/save-line.ts';
import { addLines } from '../lines/write-lines.ts';
import { findPlan, insertPlans } from '../plan.store.ts';
import { approveLines } from './approve-lines.ts';
import { listApprovedLines, listSeen } from './reading.store.ts';
import { receivePlan } from './receive-plan.ts';
import { resendLines } from './resend-lines.ts';
import { returnLines, returnPlan } from './return-lines.ts';
import { sendPlan } from './send-plan.ts';
import type { FrozenLine } from './sending.store.ts';

let province: PlanProvince;
before(async () => {
  province = await openPlanProvince();
});
after(() => province.close());

const CLICK = { kind: 'click' } as const;
const carry = <T>(post: string, useCase: (change: Change) => Promise<Result<T>>): Promise<Result<T>> =>
  province.change(useCase, { actor: province.actor(post) });

let periods = 2100;
/** A plan of its own for each history: a commune without obligations, in a cycle of its own. */
async function newPlan(count: number): Promise<{ planId: Id; lineIds: Id[] }> {
  const period = String(++periods);
  return province.succeed(
    async (change) => {
      const actId = await change.record({ action: 'cycle.open', subjectType: 'plan_cycle', subjectId: null });
      const cycle = { id: change.newId(), kind: 'yearly', period, preset: 'may-july', outside_validity: false };
      const window = { window_from: '2014-05-01', window_to: '2014-06-30', state: 'open', opened_on: change.today };
      await change.tx
        .insertInto('plan_cycle')
        .values({ ...cycle, ...window, act_id: actId })
        .execute();
      const plan = { id: change.newId(), cycleId: cycle.id, unitId: province.unit('xa-c'), level: 'unit' as const };
      await insertPlans(change.tx, [plan]);
      const time = { kind: 'month' as const, from: day(`${period}-03-01`), to: day(`${period}-03-31`) };
      const contents = Array.from({ length: count }, (_, index) => aLine({ title: `${index}.0`, time }));
      const lines = contents.map((content) => ({ content, continuesLineId: null }));
      return ok({ planId: plan.id, lineIds: await addLines(change, plan, lines, actId) });
    },
    { actor: province.actor('xa-c.officer') },
  );
}

/** What stands in the plan, told by the oracle alone: titles are the revisions. */
interface Story {
  plan: 'drafting' | 'sent' | 'received';
  everSent: boolean;
  lines: { title: string; state: 'open' | 'locked' | 'returned'; sent: string | null }[];
  approved: Set<string>;
  shown: string[];
}

type Step =
  | { readonly act: 'edit'; readonly line: number }
  | { readonly act: 'send' | 'receive' | 'return-whole' | 'look' }
  | { readonly act: 'return' | 'resend' | 'approve'; readonly lines: readonly number[] };

const COUNT = 5;
const some = fc.uniqueArray(fc.integer({ min: 0, max: COUNT - 1 }), { minLength: 1, maxLength: COUNT });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ act: fc.constant('edit' as const), line: fc.integer({ min: 0, max: COUNT - 1 }) }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        act: fc.constantFrom('send', 'look', 'look', 'receive') as fc.Arbitrary<'send'>,
      }),
    },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('return-whole' as const) }) },
    {
      weight: 7,
      arbitrary: fc.record({
        act: fc.constantFrom('return' as const, 'resend' as const, 'approve' as const),
        lines: some,
      }),
    },
  ),
  { minLength: 8, maxLength: 30 },
);

/** Whether the step is possible, and what it leaves; written from the words, not from the code. */
function tell(story: Story, step: Step, edits: number): boolean {
  const atReader = story.plan !== 'drafting';
  const isShown = (index: number) => story.lines[index]?.sent === story.shown[index];
  switch (step.act) {
    case 'look':
      if (!story.everSent) return true;
      story.shown = story.lines.map((line) => line.sent ?? '');
      return true;
    case 'edit': {
      const line = story.lines[step.line];
      if (!line || line.state === 'locked') return false;
      line.title = `${step.line}.${edits}`;
      return true;
    }
    case 'send': {
      if (story.plan !== 'drafting') return false;
      if (story.everSent && story.lines.every((line) => line.title === line.sent)) return false;
      for (const line of story.lines) Object.assign(line, { state: 'locked', sent: line.title });
      Object.assign(story, { plan: 'sent', everSent: true });
      return true;
    }
    case 'receive':
      if (story.plan !== 'sent') return false;
      story.plan = 'received';
      return true;
    case 'return-whole':
      if (!atReader) return false;
      for (const line of story.lines) line.state = 'returned';
      story.plan = 'drafting';
      return true;
    case 'return':
      if (!atReader || !step.lines.every((index) => story.lines[index]?.state === 'locked' && isShown(index)))
        return false;
      for (const index of step.lines) Object.assign(story.lines[index] ?? {}, { state: 'returned' });
      return true;
    case 'resend': {
      const lines = step.lines.map((index) => story.lines[index]);
      if (!atReader || !lines.every((line) => line && line.state !== 'locked' && line.title !== line.sent))
        return false;
      for (const line of lines) Object.assign(line ?? {}, { state: 'locked', sent: line?.title });
      return true;
    }
    case 'approve': {
      const seen = step.lines.filter((index) => story.lines[index]?.state === 'locked' && isShown(index));
      if (!atReader || seen.length === 0) return false;
      for (const index of seen) story.approved.add(story.shown[index] ?? '');
      return true;
    }
  }
}

const approvedIn = (story: Story): number[] =>
  story.lines.flatMap((line, index) => (line.state === 'locked' && story.approved.has(line.sent ?? '') ? [index] : []));

test('property: in random histories only what changed is approved anew, and what was sent never changes', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const { planId, lineIds } = await newPlan(COUNT);
      const lines = Array.from({ length: COUNT }, (_, index) => ({
        title: `${index}.0`,
        state: 'open' as const,
        sent: null,
      }));
      const story: Story = { plan: 'drafting', everSent: false, lines, approved: new Set(), shown: [] };
      const titles = new Map<Id, string>();
      let screen: FrozenLine[] = [];
      for (const [index, step] of history.entries()) {
        const stood = await province.read((tx) => listLines(tx, planId));
        if (step.act === 'look') {
          if (story.everSent)
            screen = stood.map((line) => ({ lineId: line.id, revisionId: line.sentRevisionId as Id }));
          tell(story, step, index + 1);
          continue;
        }
        const may = tell(story, step, index + 1);
        const result = await act(planId, lineIds, step, index + 1, screen);
        assert.equal(result.ok, may, `${JSON.stringify(step)}: ${JSON.stringify(result)}`);
        if (result.ok) done += 1;
        const now = await province.read((tx) => listLines(tx, planId));
        assert.deepEqual(
          now.map((line) => [line.content.title, line.state]),
          story.lines.map((line) => [line.title, line.state]),
        );
        const approved = await province.read((tx) => listApprovedLines(tx, planId, 'standing-body'));
        assert.deepEqual(
          lineIds.flatMap((id, at) => (approved.has(id) ? [at] : [])),
          approvedIn(story),
        );
        for (const line of now)
          if (line.sentRevisionId)
            titles.set(
              line.sentRevisionId,
              titles.get(line.sentRevisionId) ?? story.lines[lineIds.indexOf(line.id)]?.sent ?? '',
            );
      }
      const revisions = await province.read((tx) => listRevisions(tx, [...titles.keys()]));
      for (const [id, title] of titles)
        assert.equal(revisions.get(id)?.title, title, 'a sent revision stays as it was sent');
      await onlySeenIsApproved(planId, screen);
    }),
    { numRuns: 20 },
  );
  assert.ok(done > 75, `only ${done} acts were possible`);
});

async function act(
  planId: Id,
  lineIds: readonly Id[],
  step: Step,
  edits: number,
  screen: readonly FrozenLine[],
): Promise<Result<unknown>> {
  const plan = await province.read((tx) => findPlan(tx, planId));
  const on = { planId, version: plan?.version ?? 0 };
  const lines = await province.read((tx) => listLines(tx, planId));
  const seen = (indexes: readonly number[]) => {
    const ids = indexes.map((index) => lineIds[index]);
    const found = screen.filter((line) => ids.includes(line.lineId));
    // what was never on a screen is asked for by its newest revision, and must be refused or be the one shown
    return found.length === ids.length ? found : ids.map((lineId) => ({ lineId: lineId as Id, revisionId: planId }));
  };
  switch (step.act) {
    case 'edit': {
      const line = lines.find((each) => each.id === lineIds[step.line]);
      assert.ok(line);
      const content = { ...line.content, title: `${step.line}.${edits}` };
      return carry('xa-c.officer', (change) =>
        saveLine(change, { planId, lineId: line.id, baseRevisionId: line.revisionId, content }),
      );
    }
    case 'send':
      return carry('xa-c.head', (change) => sendPlan(change, { ...on, fingerprint: null, way: CLICK }));
    case 'receive':
      return carry('so-tttt.officer', (change) => receivePlan(change, on));
    case 'return-whole':
      return carry('so-tttt.officer', (change) => returnPlan(change, { ...on, message: 'Làm lại.' }));
    case 'return':
      return carry('so-tttt.officer', (change) =>
        returnLines(change, { planId, lines: seen(step.lines).map((line) => ({ ...line, message: 'Bổ sung.' })) }),
      );
    case 'resend': {
      const chosen = lines.filter((line) => step.lines.some((index) => lineIds[index] === line.id));
      return carry('xa-c.head', (change) =>
        resendLines(change, {
          planId,
          lines: chosen.map((line) => ({ lineId: line.id, revisionId: line.revisionId })),
          way: CLICK,
        }),
      );
    }
    case 'approve':
      return carry('so-tttt.officer', (change) => approveLines(change, { planId, lines: seen(step.lines) }));
    case 'look':
      throw new Error('a look is no act');
  }
}

/** Whoever approved a line has seen that revision or, afterwards, a newer one on the screen. */
async function onlySeenIsApproved(planId: Id, screen: readonly FrozenLine[]): Promise<void> {
  const seen = await province.read((tx) => listSeen(tx, province.actor('so-tttt.officer').personId, planId));
  const approved = await province.read((tx) => listApprovedLines(tx, planId, 'standing-body'));
  for (const id of approved) assert.ok(seen.has(id) && screen.some((line) => line.lineId === id));
}

test('one line of 400 changes: exactly one is approved again', async () => {
  const { planId, lineIds } = await newPlan(400);
  const on = async () => ({ planId, version: (await province.read((tx) => findPlan(tx, planId)))?.version ?? 0 });
  const opened = await on();
  assert.ok((await carry('xa-c.head', (change) => sendPlan(change, { ...opened, fingerprint: null, way: CLICK }))).ok);
  const sent = async () =>
    (await province.read((tx) => listLines(tx, planId))).map((line) => ({
      lineId: line.id,
      revisionId: line.sentRevisionId as Id,
    }));
  const approve = async (lines: readonly FrozenLine[]) =>
    carry('so-tttt.officer', (change) => approveLines(change, { planId, lines }));
  assert.deepEqual(await approve(await sent()), { ok: true, value: { approved: 400, left: 0 } });
  const [one] = (await sent()).slice(137);
  assert.ok(one);
  assert.ok(
    (
      await carry('so-tttt.officer', (change) =>
        returnLines(change, { planId, lines: [{ ...one, message: 'Ghi rõ.' }] }),
      )
    ).ok,
  );
  const line = (await province.read((tx) => listLines(tx, planId))).find((each) => each.id === one.lineId);
  assert.ok(line);
  const content = { ...line.content, title: 'Đã ghi rõ' };
  const other = (await province.read((tx) => listLines(tx, planId)))[3];
  assert.ok(other);
  const edit = (of: typeof line) =>
    carry('xa-c.officer', (change) =>
      saveLine(change, { planId, lineId: of.id, baseRevisionId: of.revisionId, content }),
    );
  assert.equal((await edit(other)).ok, false, 'a locked line stays');
  const saved = await edit(line);
  assert.ok(saved.ok);
  const again = [{ lineId: line.id, revisionId: saved.value.revisionId }];
  assert.ok((await carry('xa-c.head', (change) => resendLines(change, { planId, lines: again, way: CLICK }))).ok);
  const approved = await province.read((tx) => listApprovedLines(tx, planId, 'standing-body'));
  assert.deepEqual(
    lineIds.filter((id) => !approved.has(id)),
    [one.lineId],
  );
  assert.deepEqual(await approve(again), { ok: true, value: { approved: 1, left: 0 } });
  assert.equal((await province.read((tx) => listApprovedLines(tx, planId, 'standing-body'))).size, 400);
});
