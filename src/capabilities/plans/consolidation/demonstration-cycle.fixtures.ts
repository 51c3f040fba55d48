import { type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import type { TenantDatabase } from '../../../platform/database/tenant.ts';
import { carryOut, type WorkDeps } from '../../../platform/unit-of-work.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import { insertCycle, saveCycleState } from '../cycle/cycle.store.ts';
import { insertPlans } from '../plan.store.ts';
import { aLine, dong, sendAll } from './consolidation.fixtures.ts';

export interface FilledCycle {
  readonly cycleId: Id;
  readonly lines: readonly Id[];
  readonly districtPlanId: Id;
  addLines(count: number): Promise<void>;
}

const TITLES = [
  'Bản tin đối ngoại',
  'Tham gia Hội chợ biên giới Bờ Y',
  'Tập huấn người phát ngôn',
  'Đón đoàn nhà báo Lào thăm tỉnh',
];

/** A cycle in a demonstration, with lines of several units sent. @param district whose plan is asked for by name */
export async function fillCycle(
  database: TenantDatabase,
  work: WorkDeps,
  today: Day,
  district: Id,
): Promise<FilledCycle> {
  const who = { actor: null, today, requestId: null };
  const cycleId = work.newId();
  const plans = new Map<string, Id>();
  const made = await carryOut(database, work, who, async (change) => {
    const actId = await change.record({ action: 'test.cycle', subjectType: 'plan_cycle', subjectId: cycleId });
    const window = { windowFrom: day('2014-05-01'), windowTo: day('2014-05-31') };
    const origin = { basis: null, preset: 'test', outsideValidity: false };
    await insertCycle(change.tx, { id: cycleId, kind: 'yearly', period: '2015', ...window, ...origin, actId });
    await saveCycleState(change.tx, cycleId, { state: 'open', opened_on: today });
    const units = await listUnitsAt(change.tx, today);
    const planning = [...units.filter((unit) => unit.kind === 'district-ppc' || unit.kind === 'department')].slice(
      0,
      6,
    );
    const ids = [...new Set([...planning.map((unit) => unit.id), district])];
    const top = units.find((unit) => unit.parentId === null);
    await insertPlans(change.tx, [
      ...ids.map((unitId) => ({ id: planId(unitId), cycleId, unitId, level: 'unit' as const })),
      { id: change.newId(), cycleId, unitId: top?.id ?? district, level: 'province' as const },
    ]);
    const lines: Id[] = [];
    for (const unitId of ids) lines.push(...(await sendAll(change, { id: planId(unitId), cycleId }, contents(4))));
    return ok({ lines, district: planId(district) });
  });
  if (!made.ok) throw new Error('refused');
  return {
    cycleId,
    lines: made.value.lines,
    districtPlanId: made.value.district,
    async addLines(count) {
      const id = made.value.district;
      await carryOut(database, work, who, async (change) =>
        ok(await sendAll(change, { id, cycleId }, contents(count))),
      );
    },
  };

  function planId(unitId: string): Id {
    const id = plans.get(unitId) ?? work.newId();
    plans.set(unitId, id);
    return id;
  }
}

const contents = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aLine(`${TITLES[at % TITLES.length]}${at < TITLES.length ? '' : ` ${at}`}`, {
      taskGroup: at % 2 === 0 ? 'training' : 'documents',
      channel: 'portals',
      countries: at % 3 === 0 ? ['Lào', 'Campuchia'] : [],
      languages: ['vi'],
      money: { province: dong(10_000_000 * (at + 1)) },
      place: 'Bờ Y',
      time: { kind: 'days', from: day('2015-04-10'), to: day('2015-04-12') },
    }),
  );
