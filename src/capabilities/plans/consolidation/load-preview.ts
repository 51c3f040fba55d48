import type { Actor } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { mayDecide } from './consolidation.policy.ts';
import { MOST_TICKED, type ShownLine, type ShownLines, type Sums } from './consolidation.rules.ts';
import type { ConsolidationQuery } from './consolidation-query.rules.ts';
import { type DecidedLine, listSentLines } from './decision.store.ts';
import { shownBy } from './load-consolidation.ts';
import { rowsOf, segmentsOf } from './segments.rules.ts';
import { listShownLines, sumLines } from './shown-lines.store.ts';

/** The lines that a decision would be about, as they are now. */
export interface Picked {
  readonly lines: readonly ShownLine[];
  readonly sums: Sums;
  readonly units: ReadonlyMap<Id, UnitLabel>;
  /** what stands behind each, for the effect of the decision */
  readonly standing: ReadonlyMap<Id, DecidedLine>;
  /** how many of them this person may not decide: of their own unit, or for the PPC office to decide */
  readonly foreign: number;
}

/** What one act can record: lines that are not this person's to decide are left as they are, and counted. */
export function withoutForeign(picked: Picked, actor: Actor): Picked {
  const standing = new Map([...picked.standing].filter(([, line]) => mayDecide(actor, [line])));
  return { ...picked, standing, lines: picked.lines.filter((line) => standing.has(line.lineId)) };
}

/** @param lineIds the ticked ones; null means all that the question finds, as far as one act can decide them */
export async function loadPicked(
  view: View,
  cycleId: Id,
  asked: ConsolidationQuery,
  lineIds: readonly Id[] | null,
): Promise<Picked> {
  const { tx, today } = view;
  const shown: ShownLines = lineIds
    ? { cycleId, grouping: 'unit', group: null, standing: null, unitIds: null, taskGroup: null, words: [], lineIds }
    : await shownBy(view, cycleId, asked);
  const { overall, groups } = await sumLines(tx, shown);
  const inside = groups.filter((group) => shown.group === null || group.value === shown.group);
  const rows = await listShownLines(tx, shown, segmentsOf(inside, 0, Math.min(rowsOf(inside), MOST_TICKED)));
  const lines = [...new Map(rows.map((row) => [row.lineId, row])).values()];
  const ids = lines.map((line) => line.lineId);
  const standing = new Map((await listSentLines(tx, cycleId, ids, today)).map((line) => [line.lineId, line]));
  const actor = actorOf(view);
  return {
    lines,
    sums: overall,
    units: await listUnitLabels(tx, [...new Set(lines.map((line) => line.unitId))], today),
    standing,
    foreign: [...standing.values()].filter((line) => !mayDecide(actor, [line])).length,
  };
}
