import type { LineContent } from '../line.rules.ts';
import { changedFields, type FormField, sameField, withFields } from './line-fields.rules.ts';

export interface Merge {
  /** theirs, with every field that only I changed */
  readonly merged: LineContent;
  /** fields that both changed, each to something else: a person chooses */
  readonly conflicts: readonly FormField[];
  /** fields that only they changed */
  readonly theirs: readonly FormField[];
}

/**
 * Brings together what two people made of the same content.
 * @param base what my form was opened with
 * @param theirs what stands there now
 * @param mine what I typed
 */
export function mergeLines(base: LineContent, theirs: LineContent, mine: LineContent): Merge {
  const byMe = changedFields(base, mine);
  const byThem = changedFields(base, theirs);
  const conflicts = byMe.filter((field) => byThem.includes(field) && !sameField(field, theirs, mine));
  const own = byMe.filter((field) => !conflicts.includes(field));
  return {
    merged: withFields(theirs, mine, own),
    conflicts,
    theirs: byThem.filter((field) => !byMe.includes(field)),
  };
}
