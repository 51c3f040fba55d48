import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { changedFields } from './content/line-fields.rules.ts';
import { findRevision, listStepsAfter } from './line-history.store.ts';
import { onOpenLine } from './save-line.ts';
import { writeRevisions } from './write-lines.ts';

export interface UndoLine {
  readonly planId: Id;
  readonly lineId: Id;
  /** the line goes back to what this revision held */
  readonly toRevisionId: Id;
}

/** Takes back one's own changes since a revision, as a revision of its own; what another person wrote since stops it. */
export const undoLine = (change: Change, command: UndoLine): Promise<Result<Id>> =>
  onOpenLine(change, { ...command, baseRevisionId: command.toRevisionId }, async ({ line, base }) => {
    const target = await findRevision(change.tx, line.id, command.toRevisionId);
    if (!target) return notFound();
    const since = await listStepsAfter(change.tx, line.id, target.number);
    if (since.some((step) => step.savedBy !== actorOf(change).personId)) return conflict('plan.refusal.undoOthers');
    const fields = changedFields(line.content, base);
    if (fields.length === 0) return ok(line.id);
    const actId = await change.record({
      action: 'plan.undo-line',
      subjectType: 'plan-line',
      subjectId: line.id,
      details: { fields, revision: target.id },
    });
    await writeRevisions(change, [{ line, content: base }], actId);
    return ok(line.id);
  });
