import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result, refuse } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { isWritable } from '../acts/line.lifecycle.ts';
import { checkContent } from './check-content.ts';
import { changedFields, type FormField, withFields } from './content/line-fields.rules.ts';
import { mergeLines } from './content/merge-lines.rules.ts';
import { readLine, type TypedLine } from './content/typed-line.rules.ts';
import type { LineContent, PlanLine } from './line.rules.ts';
import { findLineForUpdate } from './line.store.ts';
import { findRevision } from './line-history.store.ts';
import type { PlanPlace } from './plan-place.store.ts';
import { writeRevisions } from './write-lines.ts';
import { writeOnPlan } from './write-on-plan.ts';

export interface OnLine {
  readonly planId: Id;
  readonly lineId: Id;
  /** the revision that the form was opened with */
  readonly baseRevisionId: Id;
}

export interface SavedLine {
  readonly lineId: Id;
  /** in force now */
  readonly revisionId: Id;
  readonly content: LineContent;
  /** false when nothing differed, and no revision was made */
  readonly changed: boolean;
  /** fields that another person changed meanwhile and that were kept */
  readonly theirs: readonly FormField[];
  /** message keys by input of what could not be read and was left as it was */
  readonly errors: Readonly<Record<string, string>>;
}

/** Gives a line another content. What others changed in other fields since `baseRevisionId` stays. */
export const saveLine = (change: Change, command: OnLine & { content: LineContent }): Promise<Result<SavedLine>> =>
  onOpenLine(change, command, async ({ place, line, base }) => {
    const checked = await checkContent(change, place, base, command.content);
    if (Object.keys(checked.errors).length > 0) return invalid(checked.errors);
    return saveMerged(change, line, base, checked.content, {});
  });

export interface SaveTypedLine extends OnLine {
  readonly typed: TypedLine;
  /** autosave keeps what can be read and says the rest; the button refuses until everything can be read */
  readonly partly: boolean;
  /** fields in which the person chose what the other one wrote */
  readonly take: readonly FormField[];
}

export const saveTypedLine = (change: Change, command: SaveTypedLine): Promise<Result<SavedLine>> =>
  onOpenLine(change, command, async ({ place, line, base }) => {
    const read = readLine(command.typed, base, place.period);
    const checked = await checkContent(change, place, base, read.content);
    const errors = { ...read.errors, ...checked.errors };
    if (!command.partly && Object.keys(errors).length > 0) return invalid(errors);
    return saveMerged(change, line, base, withFields(checked.content, line.content, command.take), errors);
  });

interface OpenLine {
  readonly place: PlanPlace;
  readonly line: PlanLine;
  readonly base: LineContent;
}

/** Locks the line and nothing else, and asks again whether it may be written. */
export async function onOpenLine<T>(
  change: Change,
  { planId, lineId, baseRevisionId }: OnLine,
  act: (open: OpenLine) => Promise<Result<T>>,
): Promise<Result<T>> {
  const place = await writeOnPlan(change, planId);
  if (!place.ok) return place;
  const line = await findLineForUpdate(change.tx, lineId);
  if (!line || line.planId !== planId) return notFound();
  if (line.state === 'removed') return conflict('plan.refusal.lineRemoved');
  if (!isWritable(line.state)) return conflict('plan.refusal.lineLocked');
  if (baseRevisionId === line.revisionId) return act({ place: place.value, line, base: line.content });
  const base = await findRevision(change.tx, lineId, baseRevisionId);
  return base ? act({ place: place.value, line, base: base.content }) : notFound();
}

async function saveMerged(
  change: Change,
  line: PlanLine,
  base: LineContent,
  mine: LineContent,
  errors: SavedLine['errors'],
): Promise<Result<SavedLine>> {
  const { merged, conflicts, theirs } = mergeLines(base, line.content, mine);
  if (conflicts.length > 0) {
    const fields = Object.fromEntries(conflicts.map((field) => [field, 'plan.line.conflict.field']));
    return refuse({ kind: 'conflict', key: 'plan.line.conflict', fields });
  }
  const fields = changedFields(line.content, merged);
  const answer = { lineId: line.id, content: merged, theirs, errors };
  if (fields.length === 0) return ok({ ...answer, revisionId: line.revisionId, changed: false });
  const actId = await change.record({
    action: 'plan.save-line',
    subjectType: 'plan-line',
    subjectId: line.id,
    details: { fields },
  });
  const [revisionId = line.revisionId] = await writeRevisions(change, [{ line, content: merged }], actId);
  return ok({ ...answer, revisionId, changed: true });
}
