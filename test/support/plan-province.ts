import { aPublishedObligation, IN_MAY, ONGOING } from '../../src/capabilities/obligations/obligations.fixtures.ts';
import { emptyLine, type LineContent, type PlanLine } from '../../src/capabilities/plans/lines/line.rules.ts';
import { listLines } from '../../src/capabilities/plans/lines/line.store.ts';
import { addLines } from '../../src/capabilities/plans/lines/write-lines.ts';
import type { Plan } from '../../src/capabilities/plans/plan.rules.ts';
import { findPlan, insertPlans } from '../../src/capabilities/plans/plan.store.ts';
import { day } from '../../src/kernel/day.ts';
import type { Id } from '../../src/kernel/ids.ts';
import { ok } from '../../src/kernel/result.ts';
import type { Subscriber } from '../../src/platform/change.ts';
import { type DutyProvince, openDutyProvince } from './duty-province.ts';
import { TODAY } from './province-work.ts';

/** The invented province in May 2014 with an open cycle for 2015: each unit has an empty plan, the province one too. */
export interface PlanProvince extends DutyProvince {
  readonly cycleId: Id;
  /** a lasting obligation of the two districts, which their plans answer */
  readonly duty: Id;
  plan(unit: string): Promise<Plan>;
  lines(unit: string): Promise<PlanLine[]>;
  /** adds complete lines to a unit's plan, as its officer */
  write(unit: string, contents: readonly Partial<LineContent>[]): Promise<Id[]>;
}

const PLANNING = ['huyen-a', 'huyen-b', 'so-tttt', 'so-noi-vu', 'van-phong', 'xa-c'];
/** the last day to send in the test */
export const DUE = day('2014-05-30');

export const aLine = (parts: Partial<LineContent> = {}): LineContent => ({
  ...emptyLine,
  title: 'Tập huấn cán bộ xã',
  taskGroup: 'training',
  leadName: 'Phòng Văn hóa và Thông tin',
  time: { kind: 'month', from: day('2015-03-01'), to: day('2015-03-31') },
  product: 'Lớp tập huấn',
  ...parts,
});

export async function openPlanProvince(
  subscribers: Readonly<Record<string, readonly Subscriber[]>> = {},
): Promise<PlanProvince> {
  const province = await openDutyProvince(subscribers);
  const duty = await province.lineage();
  const sending = await province.lineage();
  const districts = ['huyen-a', 'huyen-b'].map((code) => province.unit(code));
  await province.publish([
    aPublishedObligation(sending, districts, { deadline: IN_MAY }),
    aPublishedObligation(duty, districts, { deadline: ONGOING, action: 'Tập huấn cán bộ', position: 2 }),
  ]);
  const cycleId = await insertCycle(province, sending);
  const ids = new Map<string, Id>();
  for (const code of PLANNING) ids.set(code, province.newId());
  await province.database.write(async (tx) => {
    const ofUnits = PLANNING.map((code) => ({ id: ids.get(code) as Id, unitId: province.unit(code) }));
    await insertPlans(tx, [
      ...ofUnits.map((plan) => ({ ...plan, cycleId, level: 'unit' as const })),
      { id: province.newId(), cycleId, unitId: province.unit('so-tttt'), level: 'province' as const },
    ]);
    for (const code of PLANNING)
      await tx
        .insertInto('cycle_unit')
        .values({ cycle_id: cycleId, unit_id: province.unit(code), due_on: DUE, urged_on: DUE, grace_days: 2 })
        .execute();
  });
  const plan = async (unit: string): Promise<Plan> =>
    (await province.read((tx) => findPlan(tx, ids.get(unit) as Id))) as Plan;
  return {
    ...province,
    cycleId,
    duty,
    plan,
    lines: (unit) => province.read((tx) => listLines(tx, ids.get(unit) as Id)),
    write: async (unit, contents) => {
      const found = await plan(unit);
      return province.succeed(
        async (change) => {
          const actId = await change.record({ action: 'line.add', subjectType: 'plan', subjectId: found.id });
          const lines = contents.map((content) => ({ content: aLine(content), continuesLineId: null }));
          return ok(await addLines(change, found, lines, actId));
        },
        { actor: province.actor(`${unit}.officer`), today: TODAY },
      );
    },
  };
}

/** @param duty what the sending of a plan fulfils: in May every year */
const insertCycle = (province: DutyProvince, duty: Id): Promise<Id> =>
  province.succeed(async (change) => {
    const actId = await change.record({ action: 'cycle.open', subjectType: 'plan_cycle', subjectId: null });
    const id = change.newId();
    await change.tx
      .insertInto('plan_cycle')
      .values({
        id,
        kind: 'yearly',
        period: '2015',
        window_from: '2014-05-01',
        window_to: '2014-06-30',
        state: 'open',
        opened_on: TODAY,
        preset: 'may-july',
        outside_validity: false,
        act_id: actId,
      })
      .execute();
    const obligation = { cycle_id: id, obligation_id: duty, act: 'send', act_id: actId };
    await change.tx.insertInto('cycle_duty').values(obligation).execute();
    return ok(id);
  });
