import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { mayWorkOn } from '../budget.policy.ts';
import type { Place } from '../budget.rules.ts';
import { lockUnitYears, setExplained } from '../money/position.store.ts';
import { overOf } from './spending.rules.ts';
import { findStanding, insertExplanation } from './standing.store.ts';

export interface ExplainOverspending extends Place {
  readonly words: string;
}

/** Why more was paid than was assigned; it covers what is over now, and more asks again. */
export async function explainOverspending(change: Change, command: ExplainOverspending): Promise<Result<Id>> {
  const { words: said, ...place } = command;
  if (!mayWorkOn(actorOf(change), place.unitId)) return notFound();
  const words = said.trim();
  if (!words) return invalid({ words: 'spending.explanation.missing' });
  await lockUnitYears(change.tx, [place.unitId], place.year);
  const over = overOf(await findStanding(change.tx, place));
  if (over === 0) return conflict('spending.explanation.notOver');
  const details = { unit: place.unitId, year: place.year, line: place.lineId };
  const id = change.newId();
  const act = { action: 'budget.explain', subjectType: 'overspending_explanation', subjectId: id, details };
  const actId = await change.record(act);
  await insertExplanation(change.tx, place, { id, over, words, actId });
  await setExplained(change.tx, place, over);
  return ok(id);
}
