import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { saveDirectiveState } from '../directive.store.ts';
import { lockDraft } from '../draft/amend-draft.ts';
import type { DraftRecord } from '../draft/load-draft.ts';
import { type AmendmentOperationInput, foldAmendments, type RelatedTarget } from './amendment.rules.ts';
import { listAmendmentsOfTargets } from './amendment.store.ts';
import { insertAmendmentOperation, listAmendmentOperations } from './operation.store.ts';

export interface OnTarget {
  readonly directiveId: Id;
  /** of the directive, as the person saw it */
  readonly version: number;
  readonly targetId: Id;
  /** audit name */
  readonly action: string;
}

/**
 * One decision about what a draft does to another directive: locks the draft, asks what is decided on it as it stands
 * now, and appends it. What was published is no longer decided on.
 * @returns the target's id
 */
export async function decideOnTarget(
  change: Change,
  on: OnTarget,
  decide: (record: DraftRecord, relation: RelatedTarget | null) => Promise<Result<AmendmentOperationInput>>,
): Promise<Result<Id>> {
  const locked = await lockDraft(change, on.directiveId);
  if (!locked.ok) return locked;
  const record = locked.value;
  const { directive } = record;
  if (directive.version !== on.version) return conflict('refusal.stale');
  const published = await listAmendmentsOfTargets(change.tx, [on.targetId]);
  if (published.some((each) => each.byDirectiveId === directive.id)) return conflict('amendment.refusal.published');
  const operations = await listAmendmentOperations(change.tx, directive.id);
  const relation = foldAmendments(operations).find((each) => each.targetId === on.targetId) ?? null;
  const decided = await decide(record, relation);
  if (!decided.ok) return decided;
  const details = { target: on.targetId, decision: decided.value.kind };
  const act = { action: on.action, subjectType: 'directive', subjectId: directive.id, details };
  const actId = await change.record(act);
  const operation = { ...decided.value, sequence: (operations.at(-1)?.sequence ?? 0) + 1 };
  await insertAmendmentOperation(change.tx, { id: change.newId(), directiveId: directive.id, operation, actId });
  await saveDirectiveState(change.tx, directive.id, directive.state);
  return ok(on.targetId);
}
