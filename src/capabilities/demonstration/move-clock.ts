import type { Day } from '../../kernel/day.ts';
import { conflict, ok, type Result } from '../../kernel/result.ts';
import type { Change } from '../../platform/change.ts';
import { findSimulatedDay, setSimulatedDay } from '../accounts/index.ts';

/** What happens when a day has come: due tasks are made, people are notified. Idempotent, in order of the days. */
export type NewDayWork = (change: Change, from: Day) => Promise<void>;

/** A jump further than this is a slip of the hand. */
const FURTHEST_YEARS = 20;

/**
 * Moves the business clock of a demonstration forward and carries out everything that fell due in between, in the
 * same transaction: the next page shows the new day with its work, or nothing has happened.
 */
export async function moveClock(change: Change, to: Day | null, works: readonly NewDayWork[]): Promise<Result<Day>> {
  const from = await findSimulatedDay(change.tx);
  if (from === null || to === null || to <= from) return conflict('demonstration.forwardOnly');
  if (Number(to.slice(0, 4)) > Number(from.slice(0, 4)) + FURTHEST_YEARS) return conflict('demonstration.tooFar');
  await setSimulatedDay(change.tx, to, change.now);
  await change.record({
    action: 'demonstration.move-clock',
    subjectType: 'clock',
    subjectId: null,
    details: { from, to },
  });
  for (const work of works) await work(change.on(to), from);
  return ok(to);
}
