import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { foldDraft } from '../draft/fold.rules.ts';
import { liveOperations } from '../draft/operation.rules.ts';
import { annotationOf, type CorrectedAnnotation, type CorrectedDirective } from './annotation.rules.ts';
import { type CorrectedRow, type CorrectionsQuestion, listCorrected } from './corrections.store.ts';
import type { DecidedHow } from './outcome.rules.ts';

export interface ExportCorrections extends CorrectionsQuestion {
  /** code of the province, the first part of every annotation's id */
  readonly province: string;
}

const PAGE = 50;

/**
 * Annotations of every directive on which people decided, in the order in which the directives came in; the same
 * records give the same annotations. Kept in the audit log, with counts only.
 * @returns a conflict `corrections.none` when there is nothing
 */
export async function exportCorrections(
  change: Change,
  command: ExportCorrections,
): Promise<Result<readonly CorrectedAnnotation[]>> {
  const annotations: CorrectedAnnotation[] = [];
  let page: CorrectedRow[] = [];
  do {
    page = await listCorrected(change.tx, command, page.at(-1)?.id ?? null, PAGE);
    annotations.push(...page.flatMap((row) => annotated(row, command.province)));
  } while (page.length === PAGE);
  if (annotations.length === 0) return conflict('corrections.none');
  const rows = annotations.reduce((sum, { corrections }) => sum + corrections.length, 0);
  const details = { directives: annotations.length, rows, drafts: command.drafts, since: command.since };
  await change.record({ action: 'directive.export-corrections', subjectType: 'directive', subjectId: null, details });
  return ok(annotations);
}

/** None when everything that people did was taken back again. */
function annotated(row: CorrectedRow, province: string): CorrectedAnnotation[] {
  const { answer, rows, compilation, edition, textSha256, chars } = row;
  const operations = row.operations.map(({ operation }) => operation);
  const live = liveOperations(operations);
  if (live.every(({ kind }) => kind === 'resolve')) return [];
  const current = rows.filter((each) => each.compilation === compilation);
  const directive: CorrectedDirective = {
    ...{ id: `${province}_${row.id}`, edition, textSha256, chars, answer, operations: live },
    lineages: new Map(current.map(({ rowId, lineageId }) => [rowId, lineageId])),
    decidedHow: new Map(row.operations.map(({ operation, action }) => [operation.sequence, howOf(action)])),
    // Quotes stay empty: nothing of the text leaves the installation.
    draft: foldDraft({ text: '', compilation, rows }, operations),
  };
  return [annotationOf(directive)];
}

function howOf(action: string): DecidedHow {
  if (action === 'directive.confirm-obligations') return 'together';
  return action === 'directive.accept-reading' ? 'as_a_whole' : 'singly';
}
