import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listPersonNames } from '../../organisations/index.ts';
import { isWritable } from '../acts/line.lifecycle.ts';
import { changedFields, type FormField } from './content/line-fields.rules.ts';
import { mergeLines } from './content/merge-lines.rules.ts';
import { readLine, type TypedLine } from './content/typed-line.rules.ts';
import { mayWrite } from './line.policy.ts';
import type { LineContent, PlanLine } from './line.rules.ts';
import { listLinesByIds } from './line.store.ts';
import { findRevision } from './line-history.store.ts';
import { findPlanPlace, type PlanPlace } from './plan-place.store.ts';

/** How a line stands now, seen from a form that was opened with an older revision. */
export interface LineWatch {
  readonly place: PlanPlace;
  readonly line: PlanLine;
  readonly writable: boolean;
  /** fields that changed since the form was opened */
  readonly changed: readonly FormField[];
  /** who changed last, when it was somebody else */
  readonly by: string | null;
  /** fields in which what was typed and what stands there both differ from the form's beginning */
  readonly conflicts: readonly FormField[];
}

/** @param typed what the form holds, when it is to be compared too */
export async function loadLineWatch(
  view: View,
  asked: { planId: Id; lineId: Id; baseRevisionId: Id | null; typed: TypedLine | null },
): Promise<LineWatch | null> {
  const { tx, today } = view;
  const place = await findPlanPlace(tx, asked.planId, today);
  if (!place || !mayWrite(actorOf(view), place)) return null;
  const [line] = await listLinesByIds(tx, [asked.lineId]);
  if (line?.planId !== place.id) return null;
  const since = asked.baseRevisionId && asked.baseRevisionId !== line.revisionId ? asked.baseRevisionId : null;
  const base = since ? await findRevision(tx, line.id, since) : null;
  const last = base ? await findRevision(tx, line.id, line.revisionId) : null;
  const other = last?.savedBy && last.savedBy !== actorOf(view).personId ? last.savedBy : null;
  const names = other ? await listPersonNames(view, [other]) : new Map<Id, string>();
  return {
    place,
    line,
    writable: isWritable(line.state),
    changed: base ? changedFields(base.content, line.content) : [],
    by: other && (names.get(other) ?? ''),
    conflicts: base && asked.typed ? clashes(base.content, line.content, asked.typed, place) : [],
  };
}

const clashes = (base: LineContent, now: LineContent, typed: TypedLine, place: PlanPlace): readonly FormField[] =>
  mergeLines(base, now, readLine(typed, base, place.period).content).conflicts;
