import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { carryOutAmendments } from '../amendment/carry-out-amendments.ts';
import { amendmentsOf, keepAmendments } from '../amendment/publish-amendments.ts';
import { lockTargets } from '../amendment/relate-directive.ts';
import { EDITION_PUBLISHED, type EditionPublished } from '../directive.events.ts';
import { nextDirectiveState } from '../directive.lifecycle.ts';
import { mayPublish } from '../directive.policy.ts';
import { saveDirectiveState } from '../directive.store.ts';
import { lockDraft } from '../draft/amend-draft.ts';
import { lastSequence } from '../draft/load-draft.ts';
import { isReady } from './edition.rules.ts';
import { insertEdition } from './edition.store.ts';
import { proposeEdition } from './load-edition.ts';

/**
 * Makes the draft a numbered edition, for ever; its tasks come into being in the same transaction.
 * Refused while anything is open or any name means nobody. What it changes in other documents is carried out in the
 * same transaction when its day has come, else on that day.
 * @returns the number of the edition
 */
export async function publishEdition(
  change: Change,
  command: { directiveId: Id; version: number },
): Promise<Result<number>> {
  const locked = await lockDraft(change, command.directiveId);
  if (!locked.ok) return locked;
  const record = locked.value;
  const { directive } = record;
  if (!mayPublish(actorOf(change))) return forbidden('publication.notYours');
  const state = nextDirectiveState(directive.state, 'publish');
  if (!state) return conflict(`directive.notNow.${directive.state}`);
  if (directive.version !== command.version) return conflict('refusal.stale');
  const inOrder = await lockTargets(change, record);
  if (!inOrder.ok) return inOrder;
  const proposed = await proposeEdition(change, record);
  if (!isReady(proposed.obstacles)) return conflict('publication.notReady');

  const editionNumber = directive.editionNumber + 1;
  const edition: EditionPublished = {
    ...proposed.edition,
    ...(proposed.comparisons.length > 0 && { amendments: amendmentsOf(proposed.comparisons, change.newId) }),
    editionId: change.newId(),
    editionNumber,
  };
  const details = { edition: editionNumber, obligations: edition.obligations.length };
  const act = { action: 'directive.publish', subjectType: 'directive', subjectId: directive.id, details };
  const actId = await change.record(act);
  const parts = { compilationId: record.compilationId, lastSequence: lastSequence(record), actId };
  await insertEdition(change.tx, edition, parts);
  await saveDirectiveState(change.tx, directive.id, state, editionNumber);
  await keepAmendments(change, record, edition, proposed.comparisons, actId);
  await change.announce({ event: EDITION_PUBLISHED, version: 1, payload: edition, actId });
  if (edition.amendments) await carryOutAmendments(change);
  return ok(editionNumber);
}
