import { type InventedProvince, openInventedProvince } from '../../../../test/support/invented-province.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { ok } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { insertCycle } from '../cycle/cycle.store.ts';
import { emptyLine, type LineContent } from '../lines/line.rules.ts';
import { listLines } from '../lines/line.store.ts';
import { setLineStates } from '../lines/line-saving.store.ts';
import { addLines } from '../lines/write-lines.ts';
import { insertPlans, updatePlan } from '../plan.store.ts';

export const aLine = (title: string, parts: Partial<LineContent> = {}): LineContent => ({
  ...emptyLine,
  title,
  ...parts,
});

export const dong = (amount: number): Dong => amount as Dong;

/** The invented province with a cycle of 2015, its plan and a plan of each unit named, not yet sent. */
export interface InventedCycle extends InventedProvince {
  readonly cycleId: Id;
  readonly provinceId: Id;
  readonly planOf: (unitCode: string) => Id;
  /** adds lines to a unit's plan and sends all that it has */
  send(unitCode: string, lines: readonly LineContent[]): Promise<Id[]>;
  /** somebody of a unit with the functions that the unit is given here */
  of(unitCode: string, ...functions: string[]): Promise<Actor>;
}

const UNITS = ['so-tttt', 'so-vhttdl', 'so-ngoai-vu', 'huyen-a', 'huyen-b'];

export async function openInventedCycle(): Promise<InventedCycle> {
  const province = await openInventedProvince();
  const { work } = province;
  const units = await Promise.all([...UNITS, 'ubnd'].map((code) => province.unit(code)));
  const ids = { cycleId: work.newId(), plans: new Map(units.map(({ code }) => [code, work.newId()])) };
  const planOf = (code: string): Id => {
    const id = ids.plans.get(code);
    if (!id) throw new Error(`no plan of ${code}`);
    return id;
  };
  await work.succeed(async (change) => {
    await makeCycle(change, ids.cycleId);
    const plans = units.map(({ id: unitId, code }) => {
      const level = code === 'ubnd' ? ('province' as const) : ('unit' as const);
      return { id: planOf(code), cycleId: ids.cycleId, unitId, level };
    });
    await insertPlans(change.tx, plans);
    return ok(null);
  });
  return {
    ...province,
    cycleId: ids.cycleId,
    provinceId: planOf('ubnd'),
    planOf,
    send: (code, lines) =>
      work.succeed(async (change) => ok(await sendAll(change, { id: planOf(code), cycleId: ids.cycleId }, lines))),
    of: async (code, ...functions) => {
      const unit = await province.unit(code);
      return { ...province.officer, unitId: unit.id, unitPath: unit.path, functions };
    },
  };
}

async function makeCycle(change: Change, id: Id): Promise<void> {
  const actId = await change.record({ action: 'test.cycle', subjectType: 'plan_cycle', subjectId: id });
  const window = { windowFrom: day('2014-05-01'), windowTo: day('2014-05-31') };
  const origin = { basis: null, preset: 'test', outsideValidity: false };
  await insertCycle(change.tx, { id, kind: 'yearly', period: '2015', ...window, ...origin, actId });
}

export async function sendAll(
  change: Change,
  plan: { readonly id: Id; readonly cycleId: Id },
  contents: readonly LineContent[],
): Promise<Id[]> {
  const actId = await change.record({ action: 'test.send', subjectType: 'plan', subjectId: plan.id });
  const added = contents.map((content) => ({ content, continuesLineId: null }));
  const ids = added.length > 0 ? await addLines(change, plan, added, actId) : [];
  const lines = await listLines(change.tx, plan.id);
  await setLineStates(
    change.tx,
    lines.map((line) => line.id),
    'locked',
    true,
  );
  await updatePlan(change.tx, plan.id, { state: 'sent', sentOn: change.today });
  return ids;
}
