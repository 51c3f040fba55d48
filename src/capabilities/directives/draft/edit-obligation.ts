import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { amendDraft, obligationAt } from './amend-draft.ts';
import { contentOf, type DraftFields, type DraftObligation, FIELD_NAMES } from './draft.rules.ts';
import { type FieldEdit, type OperationInput, sameValue } from './operation.rules.ts';

export interface EditObligation {
  readonly directiveId: Id;
  readonly lineageId: Id;
  readonly version: string;
  readonly fields: DraftFields;
  /** "Lưu và xác nhận" */
  readonly confirm: boolean;
}

/** Saves what a person changed, one operation for each field that differs, and may confirm the whole at once. */
export async function editObligation(change: Change, command: EditObligation): Promise<Result<unknown>> {
  const wrong = wrongFields(command.fields);
  if (wrong) return wrong;
  return amendDraft(change, {
    directiveId: command.directiveId,
    action: 'directive.edit-obligation',
    decide(record) {
      const found = obligationAt(record, command.lineageId, command.version);
      if (!found.ok) return found;
      const edits = editsOf(found.value, command.fields);
      if (!command.confirm) return ok(edits);
      const base = { ...contentOf(found.value), fields: command.fields };
      return ok([...edits, { kind: 'confirm', lineageId: command.lineageId, base }]);
    },
  });
}

/** @returns the refusal, or null when every field can be kept */
export function wrongFields(fields: DraftFields): Result<never> | null {
  const wrong = {
    ...(fields.action === '' && { action: 'draft.actionMissing' }),
    ...(fields.lead.length === 0 && { lead: 'draft.leadMissing' }),
  };
  return Object.keys(wrong).length > 0 ? invalid(wrong) : null;
}

/** One edit for each field that differs. */
export function editsOf(obligation: DraftObligation, fields: DraftFields): OperationInput[] {
  return FIELD_NAMES.filter((field) => !sameValue(obligation.fields[field], fields[field])).map((field) => ({
    kind: 'edit',
    lineageId: obligation.lineageId,
    edit: { field, value: fields[field], base: obligation.fields[field] } as FieldEdit,
  }));
}
