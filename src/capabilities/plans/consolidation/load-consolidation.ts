import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { listActionsOf } from '../../obligations/index.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { type CodeChoices, listCodeChoices } from '../../rulebook/index.ts';
import { type Group, PAGE, SHEET_ROWS, type ShownLine, type ShownLines, type Sums } from './consolidation.rules.ts';
import { type ConsolidationQuery, unitIdOf, wordsOf } from './consolidation-query.rules.ts';
import { type ConsolidationFrame, findFrame, listUnitsNamed } from './frame.store.ts';
import type { TotalsKeeper } from './keep-totals.ts';
import { inOrder, rowsOf, segmentsOf } from './segments.rules.ts';
import { listShownLines } from './shown-lines.store.ts';

export type Lists = Readonly<Record<'plan-task-groups' | 'channels' | 'languages' | 'sibling-plans', CodeChoices>>;

export interface Consolidation {
  readonly cycle: ConsolidationFrame;
  readonly asked: ConsolidationQuery;
  readonly shown: ShownLines;
  /** the groups in which the rows stand, with their sums over all pages */
  readonly groups: ReadonlyMap<string, Group>;
  /** rows that the groups before left on an earlier page begin a group with this value */
  readonly continued: string | null;
  readonly overall: Sums;
  readonly rows: readonly ShownLine[];
  readonly page: number;
  readonly total: number;
  readonly lists: Lists;
  readonly units: ReadonlyMap<Id, UnitLabel>;
  readonly duties: ReadonlyMap<string, { readonly action: string; readonly documentLabel: string }>;
}

/** One page of the table, or all of it: rows and sums come from the same lines in the same snapshot. */
export async function loadConsolidation(
  view: View,
  totals: TotalsKeeper,
  cycleId: Id,
  asked: ConsolidationQuery,
  page: number | 'all',
): Promise<Consolidation | null> {
  const { tx, today } = view;
  const cycle = await findFrame(tx, cycleId);
  if (!cycle) return null;
  const lists = await listCodeChoices(tx, ['plan-task-groups', 'channels', 'languages', 'sibling-plans'], today);
  const shown = await shownBy(view, cycleId, asked);
  const found = await totals(tx, shown);
  const inside = asked.group === null ? found.groups : found.groups.filter((group) => group.value === asked.group);
  const groups = inOrder(inside, codesOf(asked, lists));
  const total = rowsOf(groups);
  const last = Math.max(1, Math.ceil(total / PAGE));
  const number = page === 'all' ? 1 : Math.min(page, last);
  const take = page === 'all' ? SHEET_ROWS : PAGE;
  const segments = segmentsOf(groups, page === 'all' ? 0 : (number - 1) * PAGE, take);
  const rows = await listShownLines(tx, shown, segments);
  const values = new Set(segments.map((segment) => segment.value));
  const [first] = segments;
  return {
    cycle,
    asked,
    shown,
    groups: new Map(groups.filter((group) => values.has(group.value)).map((group) => [group.value, group])),
    continued: first && first.skip > 0 ? first.value : null,
    overall: asked.group === null ? found.overall : (groups[0] ?? NOTHING),
    rows,
    page: number,
    total,
    lists,
    units: await listUnitLabels(tx, [...new Set(rows.map((row) => row.unitId))], today),
    duties: asked.grouping === 'obligation' ? await listActionsOf(tx, idsIn(values)) : new Map(),
  };
}

const NOTHING = {
  lines: 0,
  undecided: 0,
  changed: 0,
  proposed: 0,
  appraised: 0,
  planned: 0,
  siblingLines: 0,
  siblingProposed: 0,
  siblingPlanned: 0,
} as Sums;

/** The question behind an address; units may be named by words. */
export async function shownBy({ tx }: View, cycleId: Id, asked: ConsolidationQuery): Promise<ShownLines> {
  const { grouping, group, standing, taskGroup, q } = asked;
  const id = unitIdOf(asked.unit);
  const unitIds = asked.unit === '' ? null : id ? [id] : await listUnitsNamed(tx, wordsOf(asked.unit));
  return { cycleId, grouping, group, standing, unitIds, taskGroup: taskGroup || null, words: wordsOf(q) };
}

function codesOf({ grouping }: ConsolidationQuery, lists: Lists): string[] {
  if (grouping === 'task-group') return lists['plan-task-groups'].items.map((item) => item.code);
  if (grouping === 'channel') return lists.channels.items.map((item) => item.code);
  return grouping === 'language' ? lists.languages.items.map((item) => item.code) : [];
}

const idsIn = (values: ReadonlySet<string>): Id[] => [...values].flatMap((value) => unitIdOf(value) ?? []);
