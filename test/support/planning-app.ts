import { loadActor } from '../../src/capabilities/organisations/index.ts';
import type { LineContent } from '../../src/capabilities/plans/index.ts';
import { addLine, startPlan } from '../../src/capabilities/plans/index.ts';
import { openCycleFor } from '../../src/capabilities/plans/lines/plan-lines.fixtures.ts';
import type { Actor } from '../../src/kernel/actor.ts';
import { type Day, day } from '../../src/kernel/day.ts';
import type { Id } from '../../src/kernel/ids.ts';
import { ok, type Result } from '../../src/kernel/result.ts';
import type { Change } from '../../src/platform/change.ts';
import { carryOut } from '../../src/platform/unit-of-work.ts';
import { type DemonstrationApp, startDemonstration } from './demonstration.ts';

export const PLANNING_DAY = day('2014-05-12');

/** The product with a cycle in which one district, that of the demonstration's district officer, plans for 2015. */
export interface PlanningApp extends DemonstrationApp {
  readonly planId: Id;
  readonly path: string;
  actor(role: string): Promise<Actor>;
  succeed<T>(useCase: (change: Change) => Promise<Result<T>>, actor: Actor | null, today?: Day): Promise<T>;
  addLine(content: LineContent): Promise<Id>;
  /** the plan of the year before, with these lines */
  planBefore(lines: readonly LineContent[]): Promise<void>;
  start(): Promise<void>;
}

export async function startPlanningApp(): Promise<PlanningApp> {
  const demo = await startDemonstration(PLANNING_DAY);
  const database = demo.app.database(demo.schema);
  const succeed: PlanningApp['succeed'] = async (useCase, actor, today = PLANNING_DAY) => {
    const result = await carryOut(database, demo.app.work, { actor, today, requestId: null }, useCase);
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
    return result.value;
  };
  const actor = async (role: string): Promise<Actor> => {
    const accounts = await database.read((tx) =>
      tx.selectFrom('account').select(['id', 'demonstration_label as label']).execute(),
    );
    const account = accounts.find((each) => (each.label as { role: string } | null)?.role === role);
    const choice = { accountId: account?.id as Id, postId: null, delegationId: null };
    const found = await database.read((tx) => loadActor(tx, choice, PLANNING_DAY));
    if (!found) throw new Error(`nobody is ${role}`);
    return found;
  };
  const officer = await actor('district-officer');
  const open = (period: string, today: Day) =>
    succeed(
      async (change) => ok(await openCycleFor(change, period, () => officer.unitId, ['district'])),
      officer,
      today,
    );
  const planId = (await open('2015', PLANNING_DAY)).plans.get('district') as Id;
  return {
    ...demo,
    planId,
    path: `/plans/${planId}`,
    actor,
    succeed,
    addLine: async (content) => (await succeed((change) => addLine(change, { planId, content }), officer)).lineId,
    async planBefore(lines) {
      const before = (await open('2014', day('2013-05-12'))).plans.get('district') as Id;
      for (const content of lines) {
        await succeed((change) => addLine(change, { planId: before, content }), officer, day('2013-05-13'));
      }
    },
    start: async () => void (await succeed((change) => startPlan(change, { planId }), officer)),
  };
}
