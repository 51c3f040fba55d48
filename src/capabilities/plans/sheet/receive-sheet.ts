import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { writeOnPlan } from '../lines/write-on-plan.ts';
import type { ImportWay } from './plan-import.rules.ts';
import { dropUnfinished, findImported, insertImport } from './plan-import.store.ts';

export interface ReceiveSheet {
  readonly planId: Id;
  readonly way: ImportWay;
  readonly name: string;
  readonly sha256: string;
  readonly secrecyDeclared: boolean;
}

/**
 * Opens the record of a sheet that is going to be read; nothing of its content is kept yet.
 * @returns refusals for a missing declaration, and for a file whose lines the plan already took over
 */
export async function receiveSheet(change: Change, command: ReceiveSheet): Promise<Result<Id>> {
  const { planId, way, name, sha256 } = command;
  const place = await writeOnPlan(change, planId);
  if (!place.ok) return place;
  if (!command.secrecyDeclared) return invalid({ no_state_secrets: 'file.declarationMissing' });
  if (place.value.noActivity) return conflict('plan.refusal.noActivity');
  const before = await findImported(change.tx, planId, sha256);
  if (before?.importedOn) {
    const { added, updated } = before;
    return conflict('planSheet.refusal.sameFile', { day: formatDay(before.importedOn), added, updated });
  }
  await dropUnfinished(change.tx, planId);
  const id = change.newId();
  const actId = await change.record({
    action: 'plan.receive-sheet',
    subjectType: 'plan',
    subjectId: planId,
    details: { way, sha256 },
  });
  await insertImport(change.tx, { id, planId, way, name, sha256, movedAt: change.now, madeOn: change.today, actId });
  return ok(id);
}
