import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { nextDirectiveState } from '../directive.lifecycle.ts';
import { mayAmend, mayReadDraft } from '../directive.policy.ts';
import { findDirectiveForUpdate, saveDirectiveState } from '../directive.store.ts';
import { insertLineages } from './compilation.store.ts';
import { type DraftObligation, isSettled, needsLook } from './draft.rules.ts';
import { foldDraft } from './fold.rules.ts';
import { type DraftRecord, lastSequence, loadDraft } from './load-draft.ts';
import type { Operation, OperationInput } from './operation.rules.ts';
import { insertOperations, saveProgress } from './operation.store.ts';

/** One person's correction of a draft, with the reason it may be refused for. */
export interface Amendment {
  readonly directiveId: Id;
  /** audit name */
  readonly action: string;
  /** what to do, given the draft as it stands inside the lock; no operation leaves everything as it is */
  readonly decide: (record: DraftRecord) => Result<readonly OperationInput[]>;
  /** lineages that the operations bring into being */
  readonly fresh?: readonly Id[];
}

/**
 * Locks the directive, asks lifecycle and policy again, decides on the draft as it stands now, and appends the
 * operations under one act.
 * @returns the draft afterwards
 */
export async function amendDraft(change: Change, amendment: Amendment): Promise<Result<DraftRecord>> {
  const locked = await lockDraft(change, amendment.directiveId);
  if (!locked.ok) return locked;
  const record = locked.value;
  const decided = amendment.decide(record);
  if (!decided.ok) return decided;
  const from = lastSequence(record) + 1;
  const operations = decided.value.map((input, index): Operation => ({ ...input, sequence: from + index }));
  if (operations.length === 0) return ok(record);
  const { directive } = record;
  const lineages = [...new Set(operations.flatMap((each) => ('lineageId' in each ? [each.lineageId] : [])))];
  const details = { operations: operations.length, ...(lineages.length <= 20 && { lineages }) };
  const act = { action: amendment.action, subjectType: 'directive', subjectId: directive.id, details };
  const actId = await change.record(act);
  await insertLineages(change.tx, directive.id, amendment.fresh ?? [], actId);
  const numbered = operations.map((operation) => ({ id: change.newId(), operation }));
  await insertOperations(change.tx, directive.id, numbered, actId);
  await saveDirectiveState(change.tx, directive.id, directive.state);
  const all = [...record.operations, ...operations];
  return ok(await saveDraftProgress(change, { ...record, operations: all, draft: foldDraft(record.reading, all) }));
}

/** The draft inside the lock, for somebody who may change it now. */
export async function lockDraft(change: Change, directiveId: Id): Promise<Result<DraftRecord>> {
  const directive = await findDirectiveForUpdate(change.tx, directiveId);
  const actor = actorOf(change);
  if (!directive || !mayReadDraft(actor, directive)) return notFound();
  if (!mayAmend(actor, directive)) return forbidden('refusal.forbidden');
  if (!nextDirectiveState(directive.state, 'amend')) {
    return conflict(`directive.notNow.${directive.state}`);
  }
  const record = await loadDraft(change, directive);
  return record ? ok(record) : conflict('directive.notNow.received');
}

export async function saveDraftProgress(change: Change, record: DraftRecord): Promise<DraftRecord> {
  const { obligations } = record.draft;
  await saveProgress(change.tx, record.directive.id, {
    obligations: obligations.length,
    settled: obligations.filter(isSettled).length,
    toReview: obligations.filter(needsLook).length,
    findings: record.answer.findings.length,
  });
  return record;
}

/** An obligation of the draft as the form saw it. Something that changed since leads back with what was typed. */
export function obligationAt(record: DraftRecord, lineageId: Id, version: string): Result<DraftObligation> {
  const found = record.draft.obligations.find((each) => each.lineageId === lineageId);
  if (!found) return notFound('draft.gone');
  return found.version === version ? ok(found) : conflict('refusal.stale');
}
