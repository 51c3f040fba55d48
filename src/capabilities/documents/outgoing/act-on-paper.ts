import type { Id } from '../../../kernel/ids.ts';
import type { Lifecycle } from '../../../kernel/lifecycle.ts';
import { nextState } from '../../../kernel/lifecycle.ts';
import { conflict, notFound, ok, type Result, refuse } from '../../../kernel/result.ts';
import type { Act, Change, View } from '../../../platform/change.ts';
import { findUnit } from '../../organisations/index.ts';
import { type OutgoingAction, type OutgoingState, outgoingLifecycle } from './outgoing.lifecycle.ts';
import { mayAct, type PaperPlace } from './outgoing.policy.ts';
import type { OutgoingCommand, OutgoingDocument } from './outgoing.rules.ts';
import { findOutgoingForUpdate, saveState } from './outgoing.store.ts';
import { insertStep } from './outgoing-step.store.ts';

export interface PaperAct {
  readonly action: OutgoingAction;
  readonly remarks?: string | null;
  readonly details?: Act['details'];
}

/**
 * Loads and locks a paper for an act of a person: who may not act there finds nothing; a paper that somebody moved on
 * meanwhile, or a state in which the act is not possible, is a conflict.
 */
export async function paperFor(
  change: Change,
  command: OutgoingCommand,
  action: OutgoingAction,
): Promise<Result<OutgoingDocument>> {
  const paper = await findOutgoingForUpdate(change.tx, command.documentId);
  if (!paper || !mayAct(change.actor, await placeOf(change, paper), action)) return notFound();
  if (paper.version !== command.version) return refuse({ kind: 'conflict', key: 'refusal.stale' });
  if (!nextState(LIFECYCLE, paper.state, action)) return conflict('outgoing.notNow');
  return ok(paper);
}

/** Moves the paper on and keeps the step. @returns the id of the act, for the facts that hang on it */
export async function takeStep(change: Change, paper: OutgoingDocument, act: PaperAct): Promise<Id> {
  const state = nextState(LIFECYCLE, paper.state, act.action);
  if (!state) throw new Error(`${act.action} is not possible in ${paper.state}`);
  const { documentId, contentId } = paper;
  const { action, remarks = null, details = {} } = act;
  const actId = await change.record({
    action: `outgoing.${action}`,
    subjectType: 'document',
    subjectId: documentId,
    details: { content: contentId, ...details },
  });
  const step = { id: change.newId(), documentId, contentId, action, happenedOn: change.today, remarks, actId };
  await insertStep(change.tx, step);
  await saveState(change.tx, documentId, state, contentId);
  return actId;
}

export async function placeOf(
  view: View,
  paper: Pick<OutgoingDocument, 'issuerUnitId' | 'draftingUnitId'>,
): Promise<PaperPlace> {
  const issuer = await findUnit(view.tx, paper.issuerUnitId, view.today);
  const { issuerUnitId, draftingUnitId } = paper;
  return { issuerUnitId, draftingUnitId, issuerPath: issuer?.path ?? issuerUnitId };
}

const LIFECYCLE: Lifecycle<OutgoingState, OutgoingAction> = outgoingLifecycle;
