import { findPostHolder, type PlanCourse, playPlanCourse, type Stage } from './capabilities/demonstration/index.ts';
import type { Actor } from './kernel/actor.ts';
import type { Day } from './kernel/day.ts';
import type { Change } from './platform/change.ts';
import type { Tx } from './platform/database/tenant.ts';
import { presetFile } from './platform/runtime/preset-files.ts';
import { changeIn, type WorkDeps } from './platform/unit-of-work.ts';

/** Lets invented people act in this transaction. Who holds a post is asked once a month: hundreds of acts are played. */
export function stageIn(work: WorkDeps, tx: Tx): Stage {
  const holders = new Map<string, Promise<Actor | null>>();
  return {
    async as(unitCode, kinds, day) {
      const key = `${unitCode} ${kinds} ${day.slice(0, 7)}`;
      const holder = holders.get(key) ?? findPostHolder(tx, unitCode, kinds, day);
      holders.set(key, holder);
      const actor = await holder;
      return actor && changeIn(tx, work, { actor, today: day, requestId: null });
    },
  };
}

/** The invented course of planning, from one day to another; nothing where the province is not the one it was made for. */
export async function playCourse(work: WorkDeps, tx: Tx, days: { from: Day | null; to: Day }): Promise<void> {
  const course = presetFile('demonstration', 'plan-course.json') as Pick<PlanCourse, 'cycles'>;
  const { lines } = presetFile('demonstration', 'plan-lines.json') as Pick<PlanCourse, 'lines'>;
  await playPlanCourse(stageIn(work, tx), tx, { cycles: course.cycles, lines }, days);
}

/** The same for whoever moves the clock. */
export const courseOnNewDays =
  (work: WorkDeps) =>
  (change: Change, from: Day): Promise<void> =>
    playCourse(work, change.tx, { from, to: change.today });
