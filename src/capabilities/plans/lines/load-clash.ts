import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import type { FormField } from './content/line-fields.rules.ts';
import { type InputValues, inputValues, typedValues, valuesOfFields } from './content/line-values.rules.ts';
import { mergeLines } from './content/merge-lines.rules.ts';
import { readLine } from './content/typed-line.rules.ts';
import type { PlanLine } from './line.rules.ts';
import type { Attempt } from './line-form.rules.ts';
import { findRevision } from './line-history.store.ts';
import type { PlanPlace } from './plan-place.store.ts';

export interface Clash {
  /** mine, with the fields that only the other person changed as they are now */
  readonly values: InputValues;
  /** fields that both changed */
  readonly conflicts: readonly FormField[];
  readonly by: Id | null;
}

/** What a form shows that was refused because another person wrote in the same field. Null for any other refusal. */
export async function clashOf(
  view: View,
  place: PlanPlace,
  line: PlanLine | null,
  attempt: Attempt | null,
): Promise<Clash | null> {
  if (!line || attempt?.refusal.key !== 'plan.line.conflict' || !attempt.baseRevisionId) return null;
  const base = await findRevision(view.tx, line.id, attempt.baseRevisionId);
  const current = await findRevision(view.tx, line.id, line.revisionId);
  if (!base || !current) return null;
  const mine = readLine(attempt.typed, base.content, place.period).content;
  const { conflicts, theirs } = mergeLines(base.content, line.content, mine);
  const now = inputValues(line.content, 'vi', []);
  return { values: { ...typedValues(attempt.typed), ...valuesOfFields(now, theirs) }, conflicts, by: current.savedBy };
}
