import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { findDocument } from '../../documents/index.ts';
import { insertDeclaration } from '../figures/declared.store.ts';
import { findIndicator } from './load-indicator.ts';

export interface DeclareFigure {
  readonly indicator: string;
  readonly from: Day;
  readonly to: Day;
  /** null takes back what the unit declared */
  readonly amount: number | null;
  /** where it stands: never without */
  readonly source: string;
  readonly documentId: Id | null;
}

/** A unit says a figure that no record counts, and where it stands. It is shown as declared, always. */
export async function declareFigure(change: Change, command: DeclareFigure): Promise<Result<Id>> {
  const actor = actorOf(change);
  const indicator = await findIndicator(change, command.indicator);
  if (!indicator) return notFound();
  if (indicator.expression) return conflict('indicator.refusal.counted');
  const source = command.source.trim();
  if (source === '') return invalid({ source: 'indicator.error.source' });
  if (command.documentId && !(await findDocument(change.tx, command.documentId)))
    return invalid({ documentId: 'indicator.error.document' });
  const id = change.newId();
  const actId = await change.record({
    action: 'indicator.declare',
    subjectType: 'indicator',
    subjectId: id,
    details: { indicator: command.indicator, taken_back: command.amount === null },
  });
  await insertDeclaration(change.tx, {
    ...command,
    id,
    source,
    unitId: actor.unitId,
    declaredBy: actor.personId,
    declaredOn: change.today,
    actId,
  });
  return ok(id);
}
