import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { tellUnits } from '../../obligations/index.ts';
import { listUnitsHolding } from '../../organisations/index.ts';
import { overseeReports } from '../reports.policy.ts';
import { findEdition } from './edition.store.ts';
import type { Outcome } from './formula.rules.ts';
import { findItem, insertSettlement } from './item.store.ts';
import { decideEditionAct } from './scorecard.lifecycle.ts';
import { scorecardPaths } from './scorecard.paths.ts';
import { maySettle } from './scorecard.policy.ts';

export interface SettleObjection {
  readonly editionId: Id;
  readonly itemId: Id;
  readonly outcome: Outcome;
  readonly words: string;
}

/** The answer to an objection, with its reason: the item counts, is left out, or stays as it is. */
export async function settleObjection(change: Change, command: SettleObjection): Promise<Result<Id>> {
  const { tx, today } = change;
  const actor = actorOf(change);
  const edition = await findEdition(tx, command.editionId, true);
  const item = edition && (await findItem(tx, edition.id, command.itemId));
  if (!edition || !item?.objectionId || !(overseeReports.allows(actor) || item.unitId === actor.unitId))
    return notFound();
  const standing = await listUnitsHolding(tx, 'standing-body', today);
  if (!maySettle(actor, { id: item.unitId, isStandingBody: standing.includes(item.unitId) }))
    return forbidden('scorecard.refusal.notSettler');
  const next = decideEditionAct('settle', edition.state);
  if (!next.ok) return next;
  if (item.outcome) return conflict('scorecard.refusal.settledAlready');
  const words = command.words.trim();
  if (!words) return invalid({ words: 'scorecard.refusal.answer' });
  const id = change.newId();
  const details = { edition: edition.id, item: item.id, outcome: command.outcome };
  const actId = await change.record({
    action: 'scorecard.settle',
    subjectType: 'scorecard_item',
    subjectId: item.id,
    details,
  });
  const { objectionId } = item;
  await insertSettlement(tx, { id, objectionId, outcome: command.outcome, words, settledOn: today, actId });
  await tellUnits(change, [
    {
      unitId: item.unitId,
      to: 'workers-and-heads',
      kind: 'report-scorecard-settled',
      record: { id: item.id, path: scorecardPaths.item(edition.id, item.id) },
      key: id,
    },
  ]);
  return ok(id);
}
