import type { PresetRule, RulePreset } from '../preset-rules.rules.ts';
import { sameContent } from '../rows/rule-content.rules.ts';
import { contentOf, overlaps, type RuleContent, type RulePlace, type RuleRow } from '../rule.rules.ts';

/**
 * new, changed, ended (the newer preset no longer has it): can be adopted. kept: the row was changed here and stays
 * so. blocked: adopting it would put two rows of one key on one day, one of them changed or added here.
 */
export type DifferenceKind = 'new' | 'changed' | 'ended' | 'kept' | 'blocked';

export interface Difference extends RulePlace {
  /** `set|list|originKey`: the same row over all versions of the preset */
  readonly id: string;
  readonly kind: DifferenceKind;
  /** the row as it stands here; null when it is new */
  readonly row: RuleRow | null;
  /** what the newer preset says; null when it no longer has the row */
  readonly proposal: PresetRule | null;
}

/**
 * How a preset differs from the one whose rows are here: what each row was when it was loaded is compared with what
 * the preset says now, so that a local edit is never taken for a difference of the preset.
 * @param rows every row of the province, those added here included
 */
export function comparePreset(rows: readonly RuleRow[], preset: RulePreset): Difference[] {
  const own = new Map(rows.flatMap((row) => (row.origin === preset.origin ? [[idOf(row), row] as const] : [])));
  const proposed = new Map(preset.rules.map((rule) => [idOf(rule), rule]));
  const differences = [
    ...[...proposed].flatMap(([id, rule]) => differenceOf(id, own.get(id) ?? null, rule)),
    ...[...own].flatMap(([id, row]) => (proposed.has(id) ? [] : differenceOf(id, row, null))),
  ];
  return blockClashes(differences, rows);
}

export const isAdoptable = ({ kind }: Difference): boolean => kind === 'new' || kind === 'changed' || kind === 'ended';

const idOf = ({ set, list, originKey }: RulePlace & { originKey: string | null }): string =>
  `${set}|${list}|${originKey}`;

function differenceOf(id: string, row: RuleRow | null, proposal: PresetRule | null): Difference[] {
  const { set, list, key } = (row ?? proposal) as RulePlace;
  const as = (kind: DifferenceKind): Difference[] => [{ id, kind, set, list, key, row, proposal }];
  if (row === null) return as('new');
  if (proposal === null) {
    if (row.edited) return row.originContent && !row.withdrawn ? as('kept') : [];
    return row.withdrawn ? [] : as('ended');
  }
  const moved = row.originContent === null || !sameContent(row.originContent, proposal.content);
  if (row.edited) return moved && !sameContent(row, proposal.content) ? as('kept') : [];
  // Withdrawn without a local edit: an earlier version ended it, and this one has it again.
  return moved || row.withdrawn ? as('changed') : [];
}

/** Taking one proposal out can put another in the way of the row that stays, so this goes on until all fit. */
function blockClashes(differences: readonly Difference[], rows: readonly RuleRow[]): Difference[] {
  let current = [...differences];
  for (;;) {
    const standing = Map.groupBy(afterAdoption(current, rows), ({ place }) => place);
    const clashes = (each: Difference) =>
      isAdoptable(each) &&
      each.proposal !== null &&
      (standing.get(placeOf(each)) ?? []).some(
        (other) => other.id !== each.id && overlaps(other.content, (each.proposal as PresetRule).content),
      );
    const next = current.map((each) => (clashes(each) ? { ...each, kind: 'blocked' as const } : each));
    if (next.every((each, index) => each === current[index])) return next;
    current = next;
  }
}

const placeOf = ({ set, list, key }: RulePlace): string => `${set}|${list}|${key}`;

/** The rows that hold when everything that can be adopted is. */
function afterAdoption(differences: readonly Difference[], rows: readonly RuleRow[]) {
  const adopted = differences.filter(isAdoptable);
  const touched = new Set(adopted.map((each) => each.row?.id));
  const kept = rows.filter((row) => !row.withdrawn && !touched.has(row.id));
  return [
    ...kept.map((row) => ({ id: row.id as string, place: placeOf(row), content: contentOf(row) })),
    ...adopted.flatMap((each): { id: string; place: string; content: RuleContent }[] =>
      each.proposal ? [{ id: each.id, place: placeOf(each), content: each.proposal.content }] : [],
    ),
  ];
}
