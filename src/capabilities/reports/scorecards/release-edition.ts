import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { findEdition, updateEdition } from './edition.store.ts';
import { countUnsettled } from './item.store.ts';
import { decideEditionAct, type EditionAction } from './scorecard.lifecycle.ts';
import { runScorecards } from './scorecard.policy.ts';

export interface ReleaseEdition {
  readonly editionId: Id;
  readonly version: number;
  /** of the PPC's decision: "412/QĐ-UBND" */
  readonly decisionNumber: string;
  readonly decisionOn: Day;
}

/**
 * Shown to all units by a decision of the PPC, after every objection has its answer and the time to object is over
 * (practice 17). It stays as it was counted and settled.
 */
export async function releaseEdition(change: Change, command: ReleaseEdition): Promise<Result<Id>> {
  const { tx, today } = change;
  const found = await runnable(change, command, 'release');
  if (!found.ok) return found;
  const edition = found.value;
  const decisionNumber = command.decisionNumber.trim();
  if (!decisionNumber) return invalid({ decisionNumber: 'scorecard.refusal.decision' });
  if (command.decisionOn > today || command.decisionOn < edition.openedOn)
    return invalid({ decisionOn: 'scorecard.refusal.decisionDay' });
  const unsettled = await countUnsettled(tx, edition.id);
  if (unsettled > 0) return conflict('scorecard.refusal.unsettled', { count: unsettled });
  if (today <= edition.objectionsUntil) return conflict('scorecard.refusal.stillOpen');
  const { id } = edition;
  await change.record({
    action: 'scorecard.release',
    subjectType: 'scorecard_edition',
    subjectId: id,
    details: { decisionNumber },
  });
  await updateEdition(tx, id, 'released', { decisionNumber, decisionOn: command.decisionOn, releasedOn: today });
  return ok(id);
}

/** An edition that was counted too early or wrongly; another one may be opened. */
export async function withdrawEdition(
  change: Change,
  command: { readonly editionId: Id; readonly version: number },
): Promise<Result<Id>> {
  const found = await runnable(change, command, 'withdraw');
  if (!found.ok) return found;
  const { id } = found.value;
  await change.record({ action: 'scorecard.withdraw', subjectType: 'scorecard_edition', subjectId: id });
  await updateEdition(change.tx, id, 'withdrawn');
  return ok(id);
}

async function runnable(
  change: Change,
  { editionId, version }: { readonly editionId: Id; readonly version: number },
  action: EditionAction,
) {
  const edition = await findEdition(change.tx, editionId, true);
  if (!edition) return notFound();
  if (!runScorecards.allows(actorOf(change))) return forbidden('scorecard.refusal.notRunner');
  const next = decideEditionAct(action, edition.state);
  if (!next.ok) return next;
  return edition.version === version ? ok(edition) : conflict('report.refusal.stale');
}
