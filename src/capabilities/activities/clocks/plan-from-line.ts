import type { Id } from '../../../kernel/ids.ts';
import { notFound, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { emptyActivity } from '../activity.rules.ts';
import { guessKind } from '../kinds/index.ts';
import { planActivity } from '../recording/index.ts';
import { listLinesAhead } from './planned-line.store.ts';

/** How many lines of a plan are looked through; no unit has as many. */
export const MOST_LINES = 500;

/**
 * A line of the unit's own plan becomes a planned activity, so that its legal clocks run: its words, its first day (today
 * where it has begun already), its kind as the words say it.
 */
export async function planFromLine(change: Change, lineId: Id): Promise<Result<Id>> {
  const lines = await listLinesAhead(change.tx, actorOf(change).unitId, change.today, MOST_LINES);
  const line = lines.find(({ id }) => id === lineId);
  if (!line) return notFound();
  const startsOn = line.startsOn < change.today ? change.today : line.startsOn;
  const kind = guessKind(line.title) ?? 'other';
  return planActivity(change, {
    content: { ...emptyActivity(kind, line.title, startsOn), place: line.place, lineId: line.id },
  });
}
