import {
  findPostHolder,
  KON_TUM,
  type PlanCourse,
  playPlanCourse,
  playWork,
  type Stage,
} from './capabilities/demonstration/index.ts';
import type { Actor } from './kernel/actor.ts';
import type { Day } from './kernel/day.ts';
import type { Change } from './platform/change.ts';
import type { Tx } from './platform/database/tenant.ts';
import type { ContentStore } from './platform/files/content.ts';
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

/** The invented course of planning and of work, from one day to another; nothing where the province is another one. */
export async function playCourse(
  work: WorkDeps,
  tx: Tx,
  content: ContentStore,
  days: { from: Day | null; to: Day },
): Promise<void> {
  const course = presetFile('demonstration', 'plan-course.json') as Pick<PlanCourse, 'cycles'>;
  const { lines } = presetFile('demonstration', 'plan-lines.json') as Pick<PlanCourse, 'lines'>;
  const stage = stageIn(work, tx);
  await playPlanCourse(stage, tx, { cycles: course.cycles, lines }, days);
  for (const { year } of course.cycles)
    await playWork({ stage, tx, content, house: KON_TUM }, { year, seed: year, lines }, days);
}

/** The same for whoever moves the clock. */
export const courseOnNewDays =
  (work: WorkDeps, content: (schema: string) => ContentStore) =>
  (schema: string) =>
  (change: Change, from: Day): Promise<void> =>
    playCourse(work, change.tx, content(schema), { from, to: change.today });
