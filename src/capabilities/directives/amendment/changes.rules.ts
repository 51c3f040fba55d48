import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { PublishedObligation } from '../directive.events.ts';
import type { PublicationEffect } from '../publication.contributor.ts';
import type { AmendmentMode } from './amendment.rules.ts';
import type { ChangedPart } from './changed-parts.rules.ts';
import type { ChangeKind, ObligationChange } from './compare.rules.ts';

/** One obligation with what becomes of it and of its tasks. */
export interface ChangeLine {
  readonly kind: ChangeKind;
  readonly old: PublishedObligation | null;
  readonly now: PublishedObligation | null;
  readonly parts: readonly ChangedPart[];
  readonly because: ObligationChange['because'] | null;
  readonly likeness: ObligationChange['likeness'];
  /** of the document that is changed */
  readonly label: string;
  readonly effects: readonly PublicationEffect[];
}

/** One document that is changed, and by what right. */
export interface ChangedDocument {
  readonly directiveId: Id;
  readonly label: string;
  readonly mode: AmendmentMode;
  readonly effectiveOn: Day;
  readonly coming: boolean;
  readonly paper: { readonly label: string; readonly on: Day | null };
  /** the sentence that says so, or the reason that was recorded */
  readonly words: string;
}

/** What changes for one unit. */
export interface UnitChanges {
  readonly unitId: Id;
  readonly ends: readonly ChangeLine[];
  readonly changes: readonly ChangeLine[];
  readonly begins: readonly ChangeLine[];
  readonly same: readonly ChangeLine[];
  readonly tasks: Readonly<Record<'opens' | 'moves' | 'ends' | 'keeps-closed', number>>;
}

/**
 * For each unit what ends, changes, begins and stays the same: an obligation that goes from one unit to another ends for
 * the one and begins for the other. What stays in force untouched is nobody's change.
 */
export function changesByUnit(lines: readonly ChangeLine[]): UnitChanges[] {
  const units = new Map<Id, { [K in 'ends' | 'changes' | 'begins' | 'same']: ChangeLine[] }>();
  const put = (unitId: Id, place: 'ends' | 'changes' | 'begins' | 'same', line: ChangeLine) => {
    const known = units.get(unitId) ?? { ends: [], changes: [], begins: [], same: [] };
    known[place].push(line);
    units.set(unitId, known);
  };
  for (const line of lines) {
    if (line.kind === 'kept') continue;
    const [before, after] = [oldUnits(line), unitsOf(line.now)];
    for (const id of before) put(id, after.has(id) ? (line.kind === 'same' ? 'same' : 'changes') : 'ends', line);
    for (const id of after) if (!before.has(id)) put(id, 'begins', line);
  }
  return [...units].map(([unitId, own]) => ({ unitId, ...own, tasks: tasksOf(unitId, lines) }));
}

const unitsOf = (each: PublishedObligation | null): Set<Id> =>
  new Set(each && !each.general ? [...each.leadUnitIds, ...each.coordinatorUnitIds] : []);

/** Whoever was named, and whoever holds open work of it by now. */
const oldUnits = (line: ChangeLine): Set<Id> =>
  new Set([
    ...unitsOf(line.old),
    ...line.effects.flatMap(({ kind, perUnit = [] }) =>
      line.old && kind !== 'opens' ? perUnit.map(({ unitId }) => unitId) : [],
    ),
  ]);

export function tasksOf(unitId: Id | null, lines: readonly ChangeLine[]): UnitChanges['tasks'] {
  const count = (kind: PublicationEffect['kind']): number =>
    lines
      .flatMap((line) => line.effects)
      .filter((effect) => effect.kind === kind)
      .flatMap((effect) => effect.perUnit ?? [])
      .reduce((sum, each) => sum + (unitId === null || each.unitId === unitId ? each.tasks : 0), 0);
  return {
    opens: count('opens'),
    moves: count('moves'),
    ends: count('ends'),
    'keeps-closed': count('keeps-closed'),
  };
}

/** Each line with the effects of its own obligations, on either side. */
export function withEffects<Line extends Pick<ChangeLine, 'old' | 'now'>>(
  lines: readonly Line[],
  effects: readonly PublicationEffect[],
): (Line & Pick<ChangeLine, 'effects'>)[] {
  const byLineage = Map.groupBy(effects, (effect) => effect.lineageId);
  const ofSide = (side: PublishedObligation | null) => (side ? (byLineage.get(side.lineageId) ?? []) : []);
  return lines.map((line) => ({ ...line, effects: [...ofSide(line.old), ...ofSide(line.now)] }));
}
