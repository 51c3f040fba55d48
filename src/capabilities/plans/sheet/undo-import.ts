import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { isWritable, lineLifecycle } from '../acts/line.lifecycle.ts';
import { listLinesForUpdate, listRevisions } from '../lines/line.store.ts';
import { setLineStates } from '../lines/line-saving.store.ts';
import { writeRevisions } from '../lines/write-lines.ts';
import { writeOnPlan } from '../lines/write-on-plan.ts';
import { findPlanForUpdate } from '../plan.store.ts';
import { insertPlanFacts } from '../plan-fact.store.ts';
import { listImportedLines } from './imported-line.store.ts';
import { findImportForUpdate, saveUndone } from './plan-import.store.ts';

export interface Undone {
  readonly removed: number;
  readonly restored: number;
  /** worked on or sent since; they stay as they are */
  readonly kept: number;
}

/** Takes an import back as one act: lines that it added leave, lines that it changed get their former content. */
export async function undoImport(
  change: Change,
  { planId, importId }: { readonly planId: Id; readonly importId: Id },
): Promise<Result<Undone>> {
  if (!(await findPlanForUpdate(change.tx, planId))) return notFound();
  const place = await writeOnPlan(change, planId);
  if (!place.ok) return place;
  const found = await findImportForUpdate(change.tx, importId);
  if (found?.planId !== planId) return notFound();
  if (found.state !== 'imported') return conflict('planSheet.refusal.notImported');
  const written = await listImportedLines(change.tx, importId);
  const lineOf = new Map((await listLinesForUpdate(change.tx, planId)).map((line) => [line.id, line]));
  const untouched = written.flatMap((each) => {
    const line = lineOf.get(each.lineId);
    return line && line.revisionId === each.revisionId && isWritable(line.state) ? [{ ...each, line }] : [];
  });
  if (untouched.length === 0) return conflict('planSheet.refusal.undoLate');
  const added = untouched.filter((each) => each.formerRevisionId === null).map((each) => each.lineId);
  const former = await listRevisions(
    change.tx,
    untouched.flatMap((each) => each.formerRevisionId ?? []),
  );
  const restored = untouched.flatMap(({ line, formerRevisionId }) => {
    const content = formerRevisionId && former.get(formerRevisionId);
    return content ? [{ line, content }] : [];
  });
  const counts = { removed: added.length, restored: restored.length, kept: written.length - untouched.length };
  const actId = await change.record({
    action: 'plan.undo-import',
    subjectType: 'plan',
    subjectId: planId,
    details: { import: importId, ...counts },
  });
  await setLineStates(change.tx, added, lineLifecycle.open.remove);
  await writeRevisions(change, restored, actId);
  await saveUndone(change.tx, importId, actId);
  const fact = { id: change.newId(), planId, lineId: null, happenedOn: change.today, actId };
  await insertPlanFacts(change.tx, [{ ...fact, kind: 'sheet-undone', details: { import: importId, ...counts } }]);
  return ok(counts);
}
