import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Actor } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { unsendLines } from '../acts/sending.store.ts';
import { listLines, listLinesByIds } from '../lines/line.store.ts';
import { setLineStates } from '../lines/line-saving.store.ts';
import { writeRevisions } from '../lines/write-lines.ts';
import { updatePlan } from '../plan.store.ts';
import { aLine, dong, type InventedCycle, openInventedCycle, sendAll } from './consolidation.fixtures.ts';
import { GROUPINGS, linesOf, OVERLAPPING, type ShownLines } from './consolidation.rules.ts';
import { decideLines } from './decide-lines.ts';
import { listSentLines } from './decision.store.ts';
import { keepTotals } from './keep-totals.ts';
import { mergeLines } from './merge-lines.ts';
import { rowsOf, segmentsOf } from './segments.rules.ts';
import { listShownLines } from './shown-lines.store.ts';

let cycle: InventedCycle;
let officer: Actor;
before(async () => {
  cycle = await openInventedCycle();
  officer = await cycle.of('so-tttt', 'standing-body');
});
after(() => cycle.work.close());

const UNITS = ['huyen-a', 'huyen-b', 'so-vhttdl'];
const content = fc.record({
  money: fc.dictionary(fc.constantFrom('state', 'province', 'social'), fc.integer({ min: 1, max: 9e12 }).map(dong)),
  taskGroup: fc.constantFrom('training', 'documents', null),
  channel: fc.constantFrom('portals', null),
  countries: fc.uniqueArray(fc.constantFrom('Lào', 'Campuchia'), { maxLength: 2 }),
  languages: fc.uniqueArray(fc.constantFrom('vi', 'lo', 'en'), { maxLength: 3 }),
  sibling: fc.constantFrom('investment', null, null),
});
const step = fc.oneof(
  fc.record({
    act: fc.constant('send' as const),
    unit: fc.constantFrom(...UNITS),
    lines: fc.array(content, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ act: fc.constantFrom('resend' as const, 'remove' as const), pick: fc.nat(), line: content }),
  fc.record({ act: fc.constantFrom('take-back' as const), unit: fc.constantFrom(...UNITS) }),
  fc.record({
    act: fc.constantFrom('keep' as const, 'cut' as const, 'postpone' as const),
    pick: fc.nat(),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    act: fc.constant('merge' as const),
    pick: fc.nat(),
    count: fc.integer({ min: 2, max: 3 }),
    line: content,
  }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

test('after any history the sums, the rows and the oracle say the same, kept sums too', async () => {
  const totals = keepTotals();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      for (const each of steps) await carryOutStep(each);
      await cycle.work.view(async ({ tx }) => {
        const truth = await oracle(tx);
        for (const grouping of GROUPINGS) {
          const shown: ShownLines = {
            cycleId: cycle.cycleId,
            grouping,
            group: null,
            standing: null,
            unitIds: null,
            taskGroup: null,
            words: [],
          };
          const { overall, groups } = await totals(tx, shown);
          const rows = await listShownLines(tx, shown, segmentsOf(groups, 0, rowsOf(groups)));
          assert.equal(rows.length, rowsOf(groups), grouping);
          for (const group of groups) {
            const own = rows.filter((row) => row.value === group.value && row.sibling === '');
            assert.equal(own.length, group.lines);
            for (const amount of ['proposed', 'planned', 'appraised'] as const)
              assert.equal(group[amount], sum(own.map((row) => row[amount] ?? 0)), `${grouping} ${amount}`);
          }
          assert.equal(linesOf(overall), truth.lines);
          assert.equal(overall.proposed, truth.proposed, grouping);
          assert.equal(overall.planned, truth.planned, grouping);
          assert.equal(overall.siblingProposed, truth.siblingProposed, grouping);
          if (!OVERLAPPING.includes(grouping)) assert.equal(rows.length, truth.lines, 'each line stands once');
        }
      });
    }),
    { numRuns: 25 },
  );
});

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

async function carryOutStep(each: Step): Promise<void> {
  const { work, cycleId, planOf } = cycle;
  if (each.act === 'send') {
    await cycle.send(
      each.unit,
      each.lines.map((line, at) => aLine(`Việc ${at}`, line)),
    );
    return;
  }
  if (each.act === 'take-back') {
    await work.succeed(async (change) => {
      const lines = await listLines(change.tx, planOf(each.unit));
      const ids = lines.filter((line) => line.state === 'locked').map((line) => line.id);
      await unsendLines(change.tx, planOf(each.unit), ids, 1);
      await updatePlan(change.tx, planOf(each.unit), { state: 'drafting' });
      return ok(null);
    });
    return;
  }
  const shown = await work.view(({ tx }) => tx.selectFrom('sent_line').select('line_id').orderBy('line_id').execute());
  const picked = shown.slice(each.pick % Math.max(1, shown.length)).map((row) => row.line_id as Id);
  const [first] = picked;
  if (!first) return;
  if (!('count' in each)) return changeLine(first, each.act, aLine('Đã chỉnh', each.line));
  const some = picked.slice(0, each.count);
  const lines = (await work.view(({ tx, today }) => listSentLines(tx, cycleId, some, today))).map(
    ({ lineId, mark }) => ({ lineId, mark }),
  );
  if (each.act === 'merge') {
    const merge = { cycleId, lines, itemId: null, content: aLine('Gộp', each.line), reason: 'Cùng việc' };
    await work.change((change) => mergeLines(change, merge), { actor: officer });
    return;
  }
  const command = { cycleId, lines, decision: each.act, reason: 'Lý do' };
  await work.succeed((change) => decideLines(change, command), { actor: officer });
}

const changeLine = (lineId: Id, act: 'resend' | 'remove', line: ReturnType<typeof aLine>) =>
  cycle.work.succeed(async (change) => {
    const actId = await change.record({ action: 'test.change', subjectType: 'plan', subjectId: null });
    const [found] = await listLinesByIds(change.tx, [lineId]);
    if (!found) return ok(undefined);
    await setLineStates(change.tx, [lineId], act === 'remove' ? 'removed' : 'returned');
    if (act === 'resend') {
      await writeRevisions(change, [{ line: found, content: line }], actId);
      await sendAll(change, { id: found.planId, cycleId: cycle.cycleId }, []);
    }
    return ok(undefined);
  });

/** The same figures from the lines, revisions and decisions alone, added up here. */
async function oracle(tx: Tx) {
  const plans = new Map(
    (await tx.selectFrom('plan').select(['id', 'level', 'state']).execute()).map((row) => [row.id, row]),
  );
  const revisions = new Map(
    (await tx.selectFrom('line_revision').select(['id', 'sibling']).execute()).map((row) => [row.id, row]),
  );
  const money = new Map<string, number>();
  for (const { revision_id, amount } of await tx.selectFrom('line_money').select(['revision_id', 'amount']).execute())
    money.set(revision_id, (money.get(revision_id) ?? 0) + Number(amount));
  const items = new Map(
    (await tx.selectFrom('line_decision').select(['id', 'item_id']).execute()).map((row) => [row.id, row.item_id]),
  );
  const lines = new Map((await tx.selectFrom('plan_line').selectAll().execute()).map((row) => [row.id, row]));
  const truth = { lines: 0, proposed: 0, planned: 0, siblingProposed: 0 };
  const counted = new Set<string>();
  for (const line of lines.values()) {
    const plan = plans.get(line.plan_id);
    if (plan?.level !== 'unit' || plan.state === 'drafting' || line.state === 'removed' || !line.sent_revision_id)
      continue;
    const item = lines.get(items.get(line.decision_id ?? '') ?? '');
    const live = item && item.state !== 'removed' ? item : null;
    const sibling = live ? revisions.get(live.revision_id)?.sibling : revisions.get(line.sent_revision_id)?.sibling;
    truth.lines += 1;
    if (sibling) truth.siblingProposed += money.get(line.sent_revision_id) ?? 0;
    else truth.proposed += money.get(line.sent_revision_id) ?? 0;
    if (!live || counted.has(live.id)) continue;
    counted.add(live.id);
    if (!sibling) truth.planned += money.get(live.revision_id) ?? 0;
  }
  return truth;
}
