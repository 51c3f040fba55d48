import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { type DirectiveAction, nextDirectiveState } from '../directive.lifecycle.ts';
import { mayAmend, mayRead } from '../directive.policy.ts';
import { type DirectiveRow, findDirectiveForUpdate, insertDecision, saveDirectiveState } from '../directive.store.ts';
import { saveDraftProgress } from '../draft/amend-draft.ts';
import { lastSequence, loadDraft } from '../draft/load-draft.ts';
import { insertOperations } from '../draft/operation.store.ts';
import { placeOf } from '../load-directive.ts';
import { findEdition } from './edition.store.ts';

export interface DecideOnDirective {
  readonly directiveId: Id;
  readonly version: number;
  readonly reason: string;
}

/** Opens the draft of the next edition; the one in force stays in force until that is published. */
export const correctEdition = (change: Change, command: DecideOnDirective): Promise<Result<Id>> =>
  decide(change, command, 'correct');

/** Leaves a correction: what was changed since the edition in force is taken back, and stays in the history. */
export async function discardCorrection(change: Change, command: DecideOnDirective): Promise<Result<Id>> {
  return decide(change, command, 'discard', async (directive, actId) => {
    const edition = await findEdition(change.tx, directive.id, directive.editionNumber);
    const record = await loadDraft(change, directive);
    if (!edition || !record) return;
    const sequence = lastSequence(record) + 1;
    const operation = { kind: 'revert', after: edition.lastSequence, sequence } as const;
    await insertOperations(change.tx, directive.id, [{ id: change.newId(), operation }], actId);
    const again = await loadDraft(change, directive);
    if (again) await saveDraftProgress(change, again);
  });
}

/** Takes back a document that was received by mistake; only before anything was published. */
export const withdrawDirective = (change: Change, command: DecideOnDirective): Promise<Result<Id>> =>
  decide(change, command, 'withdraw');

async function decide(
  change: Change,
  { directiveId, version, reason }: DecideOnDirective,
  action: DirectiveAction & ('correct' | 'discard' | 'withdraw'),
  then: (directive: DirectiveRow, actId: Id) => Promise<void> = async () => {},
): Promise<Result<Id>> {
  const directive = await findDirectiveForUpdate(change.tx, directiveId);
  const actor = actorOf(change);
  const place = directive && placeOf(directive);
  if (!directive || !place || !mayRead(actor, place)) return notFound();
  if (!mayAmend(actor, directive)) return forbidden('refusal.forbidden');
  const state = nextDirectiveState(directive.state, action);
  if (!state) return conflict(`directive.notNow.${directive.state}`);
  if (directive.version !== version) return conflict('refusal.stale');
  if (reason === '') return invalid({ reason: 'draft.reasonMissing' });
  const actId = await change.record({
    action: `directive.${action}`,
    subjectType: 'directive',
    subjectId: directive.id,
  });
  const decision = { id: change.newId(), directiveId, kind: action, reason, on: change.today, actId };
  await insertDecision(change.tx, decision);
  await then(directive, actId);
  await saveDirectiveState(change.tx, directive.id, state);
  return ok(directive.id);
}
