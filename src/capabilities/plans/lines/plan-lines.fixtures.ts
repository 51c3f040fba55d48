import { type DutyYear, openDutyYear } from '../../../../test/support/duty-year.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { ok } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { findCycleForUpdate, insertCycle, saveCycleState } from '../cycle/cycle.store.ts';
import { saveCycleUnits } from '../cycle/cycle-unit.store.ts';
import { insertPlans } from '../plan.store.ts';
import { emptyLine, type LineContent } from './line.rules.ts';

/** A complete line of the plan of 2015. */
export const aLine = (parts: Partial<LineContent> = {}): LineContent => ({
  ...emptyLine,
  title: 'Đón đoàn báo chí nước ngoài',
  taskGroup: 'training',
  leadName: 'UBND huyện Đăk A',
  time: { kind: 'month', from: day('2015-05-01'), to: day('2015-05-31') },
  product: 'Chuyến thăm',
  quantity: 1,
  productUnit: 'đoàn',
  money: { province: 50_000_000 as Dong },
  ...parts,
});

/** The invented province with obligations and an open cycle for 2015 in which two districts and the standing body plan. */
export interface PlanYear extends DutyYear {
  readonly cycleId: Id;
  plan(unit: string): Id;
}

const PLANNING = ['huyen-a', 'huyen-b', 'so-tttt'] as const;

export async function openPlanYear(): Promise<PlanYear> {
  const year = await openDutyYear();
  const { cycleId, plans } = await year.succeed(async (change) => ok(await openCycleFor(change, '2015', year.unit)));
  const plan = (unit: string): Id =>
    plans.get(unit) ??
    (() => {
      throw new Error(`${unit} does not plan`);
    })();
  return { ...year, cycleId, plan };
}

/** A cycle as `openCycle` leaves it, without the papers that belong to it. */
export async function openCycleFor(
  change: Change,
  period: string,
  unit: (code: string) => Id,
  units: readonly string[] = PLANNING,
): Promise<{ cycleId: Id; plans: ReadonlyMap<string, Id> }> {
  const year = Number(period.slice(0, 4)) - 1;
  const cycleId = change.newId();
  const actId = await change.record({ action: 'plan.open-cycle', subjectType: 'plan-cycle', subjectId: cycleId });
  const window = { windowFrom: day(`${year}-05-01`), windowTo: day(`${year}-05-31`) };
  const rules = { basis: null, preset: 'yearly-2013', outsideValidity: false };
  await insertCycle(change.tx, { id: cycleId, kind: 'yearly', period, ...window, ...rules, actId });
  await findCycleForUpdate(change.tx, cycleId);
  await saveCycleState(change.tx, cycleId, { state: 'open', opened_on: change.today });
  const plans = new Map(units.map((code) => [code, change.newId()]));
  await saveCycleUnits(
    change.tx,
    cycleId,
    units.map((code) => ({
      unitId: unit(code),
      dueOn: day(`${year}-05-31`),
      urgedOn: day(`${year}-05-30`),
      graceDays: 0,
      basis: null,
      askedOnly: false,
      ownDay: false,
      added: false,
    })),
  );
  const rows = [...plans].map(([code, id]) => ({ id, cycleId, unitId: unit(code), level: 'unit' as const }));
  await insertPlans(change.tx, rows);
  return { cycleId, plans };
}
