import type { Span } from '../../../compiler/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { amendDraft } from './amend-draft.ts';
import type { DraftFields } from './draft.rules.ts';
import { wrongFields } from './edit-obligation.ts';
import { sectionAt } from './section.rules.ts';

export interface AddObligation {
  readonly directiveId: Id;
  /** the sentence that it stands in */
  readonly anchor: Span;
  readonly fields: DraftFields;
}

/** A duty that the compiler did not see, tied to the sentence that gives it. @returns its lineage */
export async function addObligation(change: Change, command: AddObligation): Promise<Result<Id>> {
  const wrong = wrongFields(command.fields);
  if (wrong) return wrong;
  const lineageId = change.newId();
  const { anchor, fields } = command;
  const amended = await amendDraft(change, {
    directiveId: command.directiveId,
    action: 'directive.add-obligation',
    fresh: [lineageId],
    decide({ reading, answer }) {
      const quote = reading.text.slice(...anchor);
      if (anchor[1] > reading.text.length || quote.trim() === '') return invalid({ sentence: 'draft.sentenceMissing' });
      const section = sectionAt(answer.structure, anchor[0]);
      return ok([{ kind: 'add', lineageId, section, content: { anchor, fields } }]);
    },
  });
  return amended.ok ? ok(lineageId) : amended;
}
