import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { insertPlanFacts } from '../plan-fact.store.ts';
import { checkContent } from './check-content.ts';
import { readLine, type TypedLine } from './content/typed-line.rules.ts';
import { emptyLine, type LineContent } from './line.rules.ts';
import { listLinesByIds } from './line.store.ts';
import type { PlanPlace } from './plan-place.store.ts';
import { type AddedLine, addLines } from './write-lines.ts';
import { writeOnDraft } from './write-on-plan.ts';

export interface MadeLine {
  readonly lineId: Id;
  readonly revisionId: Id;
  readonly actId: Id;
  readonly content: LineContent;
  readonly errors: Readonly<Record<string, string>>;
}

/** Adds one line at the end of the unit's plan. */
export async function addLine(
  change: Change,
  command: { readonly planId: Id; readonly content: LineContent },
): Promise<Result<MadeLine>> {
  const place = await writeOnDraft(change, command.planId);
  return place.ok ? make(change, place.value, { content: command.content, errors: {} }, false) : place;
}

export interface AddTypedLine {
  readonly planId: Id;
  readonly typed: TypedLine;
  readonly partly: boolean;
}

/** The same from a form; without a title there is no line yet. */
export async function addTypedLine(change: Change, command: AddTypedLine): Promise<Result<MadeLine>> {
  const place = await writeOnDraft(change, command.planId);
  if (!place.ok) return place;
  const read = readLine(command.typed, emptyLine, place.value.period);
  return make(change, place.value, read, command.partly && !read.errors.title);
}

async function make(
  change: Change,
  place: PlanPlace,
  read: { readonly content: LineContent; readonly errors: Readonly<Record<string, string>> },
  partly: boolean,
): Promise<Result<MadeLine>> {
  const checked = await checkContent(change, place, emptyLine, read.content);
  const errors = { ...read.errors, ...checked.errors };
  if (!partly && Object.keys(errors).length > 0) return invalid(errors);
  const made = await addToPlan(change, place, [{ content: checked.content, continuesLineId: null }], 'plan.add-line');
  if (!made.ok) return made;
  const [line] = await listLinesByIds(change.tx, made.value.lineIds);
  if (!line) throw new Error('a line that was made is there');
  const { actId } = made.value;
  return ok({ lineId: line.id, revisionId: line.revisionId, actId, content: line.content, errors });
}

export interface AddedToPlan {
  readonly actId: Id;
  readonly lineIds: readonly Id[];
}

/** Adds lines to a plan that the caller has locked and asked about, as one act that can be undone as one. */
export async function addToPlan(
  change: Change,
  plan: PlanPlace,
  lines: readonly AddedLine[],
  action: string,
): Promise<Result<AddedToPlan>> {
  if (plan.noActivity) return conflict('plan.refusal.noActivity');
  const actId = await change.record({
    action,
    subjectType: 'plan',
    subjectId: plan.id,
    details: { lines: lines.length },
  });
  const lineIds = await addLines(change, plan, lines, actId);
  const fact = { id: change.newId(), planId: plan.id, lineId: null, happenedOn: change.today, actId };
  await insertPlanFacts(change.tx, [{ ...fact, kind: 'lines-added', details: { lines: lines.length } }]);
  return ok({ actId, lineIds });
}
