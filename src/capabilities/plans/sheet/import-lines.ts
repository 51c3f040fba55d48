import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listLinesByIds } from '../lines/line.store.ts';
import { addLines, writeRevisions } from '../lines/write-lines.ts';
import { writeOnPlan } from '../lines/write-on-plan.ts';
import { findPlanForUpdate } from '../plan.store.ts';
import { insertPlanFacts } from '../plan-fact.store.ts';
import { insertImportedLines } from './imported-line.store.ts';
import { matchPlan } from './match-plan.ts';
import { reportOf } from './plan-import.rules.ts';
import { findImportForUpdate, findReading, saveImported } from './plan-import.store.ts';
import type { Decided } from './reading/match-lines.rules.ts';

export interface ImportLines {
  readonly planId: Id;
  readonly importId: Id;
  /** `all` when everything is right; `right` leaves out the rows that are not */
  readonly which: 'all' | 'right';
  /** how many lines the person was told; another number means that the plan changed meanwhile */
  readonly expected: number;
}

export interface Imported {
  readonly added: number;
  readonly updated: number;
}

/** Takes over what was read, as one act that can be undone as one; rows are compared with the plan once more. */
export async function importLines(change: Change, command: ImportLines): Promise<Result<Imported>> {
  const { planId, importId } = command;
  if (!(await findPlanForUpdate(change.tx, planId))) return notFound();
  const place = await writeOnPlan(change, planId);
  if (!place.ok) return place;
  const found = await findImportForUpdate(change.tx, importId);
  if (found?.planId !== planId) return notFound();
  const { reading, report } = await findReading(change.tx, importId);
  if (found.state !== 'checked' || !reading || !report) return conflict('planSheet.refusal.notChecked');
  const matched = await matchPlan(change, place.value, reading.lines, 'lock');
  const { counts } = reportOf(report, reading.findings, matched);
  if (counts.add + counts.update === 0) return conflict('planSheet.refusal.nothing');
  if (counts.add + counts.update !== command.expected) return conflict('planSheet.refusal.changed');
  if (command.which === 'all' && counts.wrong > 0)
    return conflict('planSheet.refusal.wrongRows', { count: counts.wrong });
  const { add: added, update: updated } = counts;
  const actId = await change.record({
    action: 'plan.import-sheet',
    subjectType: 'plan',
    subjectId: planId,
    details: { import: importId, added, updated, wrong: counts.wrong },
  });
  await write(change, { plan: place.value, importId, actId }, matched.rows);
  await saveImported(change.tx, importId, { added, updated, on: change.today, actId });
  const fact = { id: change.newId(), planId, lineId: null, happenedOn: change.today, actId };
  await insertPlanFacts(change.tx, [
    { ...fact, kind: 'sheet-imported', details: { import: importId, added, updated } },
  ]);
  return ok({ added, updated });
}

interface Target {
  readonly plan: { readonly id: Id; readonly cycleId: Id };
  readonly importId: Id;
  readonly actId: Id;
}

async function write(change: Change, { plan, importId, actId }: Target, rows: readonly Decided[]): Promise<void> {
  const fresh = rows.filter((row) => row.action === 'add').map(({ content }) => ({ content, continuesLineId: null }));
  const changed = rows.flatMap(({ action, line, content }) => (action === 'update' && line ? [{ line, content }] : []));
  const made = await listLinesByIds(change.tx, await addLines(change, plan, fresh, actId));
  const revisions = await writeRevisions(change, changed, actId);
  await insertImportedLines(change.tx, importId, [
    ...made.map((line) => ({ lineId: line.id, revisionId: line.revisionId, formerRevisionId: null })),
    ...changed.flatMap(({ line }, at) => {
      const revisionId = revisions[at];
      return revisionId ? [{ lineId: line.id, revisionId, formerRevisionId: line.revisionId }] : [];
    }),
  ]);
}
