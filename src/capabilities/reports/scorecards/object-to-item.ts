import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { workOnReports } from '../reports.policy.ts';
import { findEdition } from './edition.store.ts';
import { findItem, insertObjection } from './item.store.ts';
import { decideEditionAct } from './scorecard.lifecycle.ts';

export interface ObjectToItem {
  readonly editionId: Id;
  readonly itemId: Id;
  readonly words: string;
}

/** A unit says why an item of its own is counted wrongly; once for each item. */
export async function objectToItem(change: Change, command: ObjectToItem): Promise<Result<Id>> {
  const { tx, today } = change;
  const actor = actorOf(change);
  const edition = await findEdition(tx, command.editionId, true);
  const item = edition && (await findItem(tx, edition.id, command.itemId));
  if (!item || item.unitId !== actor.unitId) return notFound();
  if (!workOnReports.allows(actor)) return forbidden('scorecard.refusal.notYours');
  const next = decideEditionAct('object', edition.state);
  if (!next.ok) return next;
  if (today > edition.objectionsUntil) return conflict('scorecard.refusal.tooLate');
  if (item.objectionId) return conflict('scorecard.refusal.objectedAlready');
  const words = command.words.trim();
  if (!words) return invalid({ words: 'scorecard.refusal.words' });
  const id = change.newId();
  const details = { edition: edition.id, item: item.id };
  const actId = await change.record({
    action: 'scorecard.object',
    subjectType: 'scorecard_item',
    subjectId: item.id,
    details,
  });
  await insertObjection(tx, { id, editionId: edition.id, itemId: item.id, words, objectedOn: today, actId });
  return ok(id);
}
