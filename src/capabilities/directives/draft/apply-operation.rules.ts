import { type Content, contentOf, type Decision, type DraftObligation, type Review } from './draft.rules.ts';
import { type FieldEdit, type ObligationOperation, sameValue } from './operation.rules.ts';
import { type Drafts, merge, split } from './reshape.rules.ts';

/**
 * Applies one human operation to the drafts in hand.
 * @returns false when the obligation it speaks of is not there
 */
export function applyOperation(
  drafts: Drafts,
  operation: ObligationOperation,
  text: string,
  compilation: number,
): boolean {
  const version = `${compilation}.${operation.sequence}`;
  if (operation.kind === 'add') return add(drafts, operation, text, version);
  const found = drafts.get(operation.lineageId);
  if (!found) return false;
  const draft = { ...found, version };
  const save = (changes: Partial<DraftObligation>): boolean => {
    drafts.set(draft.lineageId, { ...draft, ...changes });
    return true;
  };
  switch (operation.kind) {
    case 'edit':
      return save(edited(draft, operation.edit));
    case 'confirm':
      return save(decided(draft, 'confirmed', operation.base, null));
    case 'classify-general':
      return save(decided(draft, 'general', operation.base, null));
    case 'reject':
      return save(decided(draft, 'rejected', operation.base, operation.reason));
    case 'reconsider':
      return save({
        decision: 'open',
        reason: null,
        review: draft.review.filter((r) => r.why !== 'changed-since-decision'),
      });
    case 'split':
      return split(drafts, draft, operation, text);
    case 'merge':
      return merge(drafts, draft, operation.others, text);
  }
}

function edited(draft: DraftObligation, edit: FieldEdit): Partial<DraftObligation> {
  const before = draft.fields[edit.field];
  const otherwise: Review[] = sameValue(before, edit.base)
    ? []
    : [{ why: 'read-otherwise', field: edit.field, now: typeof before === 'string' ? before : JSON.stringify(before) }];
  return {
    fields: { ...draft.fields, [edit.field]: edit.value },
    edited: [...draft.edited.filter((field) => field !== edit.field), edit.field],
    decision: 'open',
    reason: null,
    review: [...draft.review.filter((r) => r.why !== 'changed-since-decision'), ...otherwise],
  };
}

/** Whoever decides has looked: a decision on the present content settles what was to be looked at again. */
function decided(
  draft: DraftObligation,
  decision: Decision,
  base: Content,
  reason: string | null,
): Partial<DraftObligation> {
  if (sameValue(base, contentOf(draft))) return { decision, reason, review: [] };
  return { decision: 'open', reason, review: [...draft.review, { why: 'changed-since-decision', decision }] };
}

function add(
  drafts: Drafts,
  operation: Extract<ObligationOperation, { kind: 'add' }>,
  text: string,
  version: string,
): boolean {
  const { lineageId, section, content } = operation;
  drafts.set(lineageId, {
    ...content,
    lineageId,
    version,
    origin: 'added',
    section,
    quote: text.slice(...content.anchor),
    spans: { lead: [], coordinators: [], deadline: [], recipients: [] },
    flags: [],
    confidence: null,
    edited: [],
    decision: 'open',
    reason: null,
    review: [],
  });
  return true;
}
