import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import type { LineContent, PlanLine } from './line.rules.ts';
import { insertLines, insertRevisions, moveToRevisions, nextPosition } from './line-saving.store.ts';
import { saveNextRevision } from './next-revision.store.ts';

export interface AddedLine {
  readonly content: LineContent;
  readonly continuesLineId: Id | null;
}

/** Adds lines at the end of a plan that the caller has locked. @returns their ids, in order */
export async function addLines(
  change: Change,
  plan: { readonly id: Id; readonly cycleId: Id },
  lines: readonly AddedLine[],
  actId: Id,
): Promise<Id[]> {
  const first = await nextPosition(change.tx, plan.id);
  const made = lines.map((line, index) => ({
    ...line,
    id: change.newId(),
    revisionId: change.newId(),
    planId: plan.id,
    cycleId: plan.cycleId,
    position: first + index,
  }));
  await insertLines(change.tx, made);
  await insertRevisions(
    change.tx,
    made.map(({ id, revisionId, content }) => ({
      ...stamp(change, actId),
      id: revisionId,
      lineId: id,
      number: 1,
      content,
    })),
  );
  return made.map((line) => line.id);
}

/** Gives lines that the caller has locked a next revision each; what was seen before stays as it is. */
export async function writeRevisions(
  change: Change,
  lines: readonly { readonly line: Pick<PlanLine, 'id' | 'revisionNumber'>; readonly content: LineContent }[],
  actId: Id,
): Promise<Id[]> {
  const revisions = lines.map(({ line, content }) => ({
    ...stamp(change, actId),
    id: change.newId(),
    lineId: line.id,
    number: line.revisionNumber + 1,
    content,
  }));
  const [only] = revisions;
  if (only && revisions.length === 1) await saveNextRevision(change.tx, only);
  else {
    await insertRevisions(change.tx, revisions);
    await moveToRevisions(change.tx, revisions);
  }
  return revisions.map((revision) => revision.id);
}

const stamp = (change: Change, actId: Id) => ({
  savedBy: change.actor?.personId ?? null,
  savedOn: change.today,
  actId,
});
