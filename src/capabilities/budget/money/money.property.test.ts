import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { openPlanProvince, type PlanProvince } from '../../../../test/support/plan-province.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { distribute } from '../distribution/distribute.ts';
import { openLines } from '../distribution/distribution.rules.ts';
import { listConfirmed, listNamed } from '../distribution/distribution.store.ts';
import type { EstimateKind } from '../estimates/estimate.rules.ts';
import { listLumpSums } from '../estimates/estimate-line.store.ts';
import { recordEstimate } from '../estimates/record-estimate.ts';
import { settle } from '../settlement/settle.ts';
import { explainOverspending } from '../spending/explain-overspending.ts';
import { recordSpending } from '../spending/record-spending.ts';
import { reverseSpending } from '../spending/reverse-spending.ts';
import { pageOverspent } from '../spending/standing.store.ts';
import { listMoneyGroups, sumMoney } from './money.store.ts';

const TODAY = day('2016-03-01');
let province: PlanProvince;
let finance: Actor;
let lines: Id[];
before(async () => {
  province = await openPlanProvince();
  finance = { ...province.actor('so-noi-vu.officer'), functions: ['finance-body'] };
  lines = await province.write('huyen-a', [{ title: 'Việc 1' }, { title: 'Việc 2' }, { title: 'Việc 3' }]);
});
after(() => province.close());

const pot = fc.constantFrom(
  { source: 'province', tag: '' },
  { source: 'province', tag: 'h' },
  { source: 'state', tag: '' },
);
const line = fc.constantFrom(0, 1, 2);
const lineOrNone = fc.constantFrom(null, 0, 1, 2);
const some = fc.integer({ min: 1, max: 60 });
const step = fc.oneof(
  fc.record({
    act: fc.constant('decide' as const),
    kind: fc.constantFrom<EstimateKind>('assign', 'adjust', 'supplement', 'withdraw'),
    amounts: fc.array(
      fc.record({ pot, line: lineOrNone, amount: fc.integer({ min: -40, max: 90 }), integrated: fc.constant(false) }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({
    act: fc.constant('distribute' as const),
    lines: fc.uniqueArray(
      fc.record({
        line,
        amounts: fc.uniqueArray(fc.record({ pot, drawn: fc.nat({ max: 50 }), integrated: fc.constantFrom(0, 0, 7) }), {
          selector: (each) => each.pot,
          maxLength: 2,
        }),
      }),
      {
        selector: (each) => each.line,
        minLength: 1,
        maxLength: 3,
      },
    ),
  }),
  fc.record({ act: fc.constant('pay' as const), line: lineOrNone, pot, amount: some, explained: fc.boolean() }),
  fc.record({ act: fc.constant('reverse' as const), pick: fc.nat() }),
  fc.record({ act: fc.constant('explain' as const), line: lineOrNone, pot }),
  fc.record({ act: fc.constant('settle' as const), line: lineOrNone, pot, amount: some }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** The same money by hand: plain lists of what was accepted, added up from nothing each time. */
class Oracle {
  given: { line: number | null; pot: string; amount: number }[] = [];
  /** of each line: what was laid, and what decisions had given it by then */
  confirmed = new Map<
    number,
    { laid: Map<string, { drawn: number; integrated: number }>; named: Map<string, number> }
  >();
  payments: { id: Id; line: number | null; pot: string; amount: number; reversed: boolean }[] = [];
  settled = new Map<string, number>();
  explained = new Map<string, number>();

  named(line: number | null): Map<string, number> {
    const sums = new Map<string, number>();
    for (const each of this.given.filter((one) => one.line === line))
      sums.set(each.pot, (sums.get(each.pot) ?? 0) + each.amount);
    return sums;
  }
  drawn(pot: string, but: readonly number[] = []): number {
    let sum = 0;
    for (const [at, { laid }] of this.confirmed) if (!but.includes(at)) sum += laid.get(pot)?.drawn ?? 0;
    return sum;
  }
  assigned(line: number | null, pot: string): number {
    const named = this.named(line).get(pot) ?? 0;
    if (line === null) return named - this.drawn(pot);
    const laid = this.confirmed.get(line)?.laid.get(pot);
    return named + (laid?.drawn ?? 0) + (laid?.integrated ?? 0);
  }
  spent(line: number | null, pot: string): number {
    return this.payments
      .filter((each) => each.line === line && each.pot === pot && !each.reversed)
      .reduce((sum, each) => sum + each.amount, 0);
  }
  isOpen(line: number): boolean {
    const then = this.confirmed.get(line);
    const now = this.named(line);
    const pots = new Set([...now.keys(), ...(then?.named.keys() ?? [])]);
    if ([...pots].some((each) => (now.get(each) ?? 0) !== (then?.named.get(each) ?? 0))) return true;
    return [...(then?.laid ?? [])].some(
      ([each, { drawn }]) => drawn > 0 && this.drawn(each) > (this.named(null).get(each) ?? 0),
    );
  }
}

const POTS = ['province', 'province:h', 'state'];
const nameOf = ({ source, tag }: { source: string; tag: string }): string => (tag ? `${source}:${tag}` : source);
const potOf = (name: string) => ({ source: name.split(':')[0] ?? '', tag: name.split(':')[1] ?? '' });

let year = 2015;
/** Every run takes a year of its own; the lines belong to 2015, so their cycle is moved along. */
async function nextYear(): Promise<void> {
  year += 1;
  await province.database.write((tx) =>
    tx
      .updateTable('plan_cycle')
      .set({ period: String(year) })
      .where('id', '=', province.cycleId)
      .execute(),
  );
}

async function carryOut(each: Step, oracle: Oracle, number: number): Promise<void> {
  const unitId = province.unit('huyen-a');
  const worker = { actor: province.actor('huyen-a.officer'), today: TODAY };
  const idOf = (at: number | null): Id | null => (at === null ? null : (lines[at] ?? null));
  if (each.act === 'decide') {
    const kept = each.amounts.filter(({ amount }) => amount !== 0);
    const said = kept.map((one) => ({
      ...one.pot,
      unitId,
      lineId: idOf(one.line),
      integrated: false,
      amount: one.amount as Dong,
    }));
    const signed = kept.map((one) => ({
      line: one.line,
      pot: nameOf(one.pot),
      amount: each.kind === 'withdraw' ? -Math.abs(one.amount) : one.amount,
    }));
    const after = new Oracle();
    after.given = [...oracle.given, ...signed];
    const sums = (at: number | null) => new Map([...after.named(at)]);
    const touched = signed.filter(
      (one) => signed.filter((o) => o.line === one.line && o.pot === one.pot).reduce((s, o) => s + o.amount, 0) !== 0,
    );
    const bySum = touched.map((one) =>
      signed.filter((o) => o.line === one.line && o.pot === one.pot).reduce((s, o) => s + o.amount, 0),
    );
    const refused =
      touched.length === 0 ||
      (each.kind === 'assign' || each.kind === 'supplement' ? bySum.some((sum) => sum < 0) : false) ||
      touched.some((one) => (sums(one.line).get(one.pot) ?? 0) < 0);
    const command = { kind: each.kind, year, documentNumber: `${number}/QĐ-UBND`, issuedOn: TODAY, amounts: said };
    const result = await province.change((change) => recordEstimate(change, command), { actor: finance, today: TODAY });
    assert.equal(result.ok, !refused, JSON.stringify({ each, result }));
    if (result.ok) oracle.given = after.given;
  }
  if (each.act === 'distribute') {
    const anew = each.lines.map((one) => one.line);
    const over = POTS.some((name) => {
      const laid = each.lines.flatMap((one) => one.amounts).filter((one) => nameOf(one.pot) === name);
      const drawn = laid.reduce((sum, one) => sum + one.drawn, 0);
      return drawn > 0 && oracle.drawn(name, anew) + drawn > (oracle.named(null).get(name) ?? 0);
    });
    const command = {
      unitId,
      year,
      version: null,
      lines: each.lines.map((one) => ({
        lineId: idOf(one.line) as Id,
        amounts: one.amounts.map((a) => ({ ...a.pot, drawn: a.drawn as Dong, integrated: a.integrated as Dong })),
      })),
    };
    const result = await province.change((change) => distribute(change, command), worker);
    assert.equal(result.ok, !over, JSON.stringify({ each, result }));
    if (!result.ok) return;
    for (const one of each.lines)
      oracle.confirmed.set(one.line, {
        laid: new Map(one.amounts.map((a) => [nameOf(a.pot), { drawn: a.drawn, integrated: a.integrated }])),
        named: oracle.named(one.line),
      });
  }
  if (each.act === 'pay') {
    const parts = { unitId, lineId: idOf(each.line), amount: each.amount as Dong, paidOn: TODAY, pot: each.pot, year };
    const said = each.explained ? { explanation: 'Phát sinh' } : {};
    const id = await province.succeed(
      (change) => recordSpending(change, { ...parts, ...said, documentNumber: '', words: 'Chi' }),
      worker,
    );
    const name = nameOf(each.pot);
    oracle.payments.push({ id, line: each.line, pot: name, amount: each.amount, reversed: false });
    const over = oracle.spent(each.line, name) - oracle.assigned(each.line, name);
    if (each.explained && over > 0) oracle.explained.set(`${each.line} ${name}`, over);
  }
  if (each.act === 'reverse') {
    const payment = oracle.payments[each.pick % Math.max(1, oracle.payments.length)];
    if (!payment) return;
    const command = { paymentId: payment.id, words: 'Ghi nhầm' };
    const result = await province.change((change) => reverseSpending(change, command), worker);
    assert.equal(result.ok, !payment.reversed);
    payment.reversed = true;
  }
  if (each.act === 'explain') {
    const name = nameOf(each.pot);
    const over = oracle.spent(each.line, name) - oracle.assigned(each.line, name);
    const command = { unitId, year, lineId: idOf(each.line), ...each.pot, words: 'Giá tăng' };
    const result = await province.change((change) => explainOverspending(change, command), worker);
    const known = oracle.payments.some((one) => one.line === each.line && one.pot === name) || over > 0;
    assert.equal(result.ok, over > 0 && known);
    if (result.ok) oracle.explained.set(`${each.line} ${name}`, over);
  }
  if (each.act === 'settle') {
    const places = [{ ...each.pot, lineId: idOf(each.line), amount: each.amount as Dong }];
    const command = { unitId, year, version: null, settledOn: TODAY, documentNumber: '7/TB', places };
    await province.succeed((change) => settle(change, command), worker);
    oracle.settled.set(`${each.line} ${nameOf(each.pot)}`, each.amount);
  }
}

test('after any history positions, open lines, sums and over-spending are those of the oracle', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      await nextYear();
      const oracle = new Oracle();
      for (const [number, each] of steps.entries()) {
        await carryOut(each, oracle, number);
        await holds(oracle);
      }
    }),
    { numRuns: 40 },
  );
});

async function holds(oracle: Oracle): Promise<void> {
  const unitYear = { unitId: province.unit('huyen-a'), year };
  await province.read(async (tx) => {
    const rows = await tx
      .selectFrom('budget_position')
      .selectAll()
      .where('unit_id', '=', unitYear.unitId)
      .where('year', '=', year)
      .execute();
    const total = { assigned: 0, spent: 0, settled: 0 };
    const places: string[] = [];
    for (const at of [null, 0, 1, 2])
      for (const name of POTS) {
        const { source, tag } = potOf(name);
        const lineId = at === null ? null : lines[at];
        const row = rows.find((one) => one.line_id === lineId && one.source === source && one.tag === tag);
        const said = `${at} ${name} in ${JSON.stringify(oracle.given)}`;
        const [assigned, spent] = [oracle.assigned(at, name), oracle.spent(at, name)];
        assert.equal(Number(row?.assigned ?? 0), assigned, said);
        assert.equal(Number(row?.spent ?? 0), spent, said);
        assert.equal(Number(row?.settled ?? 0), oracle.settled.get(`${at} ${name}`) ?? 0, said);
        total.assigned += assigned;
        total.spent += spent;
        total.settled += oracle.settled.get(`${at} ${name}`) ?? 0;
        if (Math.max(0, spent - assigned) > (oracle.explained.get(`${at} ${name}`) ?? 0))
          places.push(`${lineId} ${name}`);
      }
    const open = [0, 1, 2].filter((at) => oracle.isOpen(at)).map((at) => lines[at]);
    const flagged = [...new Set(rows.filter((row) => row.is_open).map((row) => row.line_id))];
    assert.deepEqual(flagged.sort(), [...open].sort(), 'a line is open when its money changed, and only then');
    const pure = openLines(
      await listLumpSums(tx, unitYear),
      await listNamed(tx, unitYear),
      await listConfirmed(tx, unitYear),
    );
    assert.deepEqual([...pure].sort(), [...open].sort());
    const { places: over } = await pageOverspent(tx, { year, unitId: null }, { skip: 0, take: 50 });
    assert.deepEqual(over.map((one) => `${one.lineId} ${nameOf(one)}`).sort(), places.sort());
    const sum = await sumMoney(tx, { year });
    assert.deepEqual({ assigned: sum.assigned, spent: sum.spent, settled: sum.settled }, total);
    for (const by of ['source', 'unit', 'task-group', 'tag'] as const) {
      const groups = await listMoneyGroups(tx, { year }, by);
      assert.equal(
        groups.reduce((all, group) => all + group.assigned, 0),
        total.assigned,
        by,
      );
      assert.equal(
        groups.reduce((all, group) => all + group.spent, 0),
        total.spent,
        by,
      );
    }
  });
}
