import type { ObligationRow, Span } from '../../../compiler/index.ts';
import type { Id, NewId } from '../../../kernel/ids.ts';
import type { DraftFields } from './draft.rules.ts';
import { fieldsOf } from './fold.rules.ts';
import { canonicalJson } from './operation.rules.ts';

/** What is known of a lineage: where it stood when it was last read, split off or added. */
export interface KnownLineage {
  readonly lineageId: Id;
  readonly anchor: Span;
  readonly fields: DraftFields;
}

/**
 * Gives each row of a new reading the lineage of the obligation that it reads again: first rows that say
 * exactly the same, in order, then those whose clause overlaps most (at least half of the shorter one).
 * Rows that nobody knew get a new lineage. Each lineage is given once.
 * @returns row id → lineage, and which lineages are new
 */
export function matchLineages(
  rows: readonly ObligationRow[],
  known: readonly KnownLineage[],
  newId: NewId,
): { lineageOf: Map<string, Id>; fresh: Id[] } {
  const lineageOf = new Map<string, Id>();
  const taken = new Set<Id>();
  const give = (row: ObligationRow, lineageId: Id) => {
    lineageOf.set(row.id, lineageId);
    taken.add(lineageId);
  };
  if (known.length > 0) giveSame(rows, known, give);
  giveOverlapping(
    rows.filter((row) => !lineageOf.has(row.id)),
    known.filter((each) => !taken.has(each.lineageId)),
    give,
  );
  const fresh: Id[] = [];
  for (const row of rows) {
    if (lineageOf.has(row.id)) continue;
    const lineageId = newId();
    fresh.push(lineageId);
    lineageOf.set(row.id, lineageId);
  }
  return { lineageOf, fresh };
}

type Give = (row: ObligationRow, lineageId: Id) => void;

function giveSame(rows: readonly ObligationRow[], known: readonly KnownLineage[], give: Give): void {
  const byContent = Map.groupBy(known, (each) => canonicalJson([each.anchor, each.fields]));
  for (const row of rows) {
    const same = byContent.get(canonicalJson([row.anchor, fieldsOf(row)]))?.shift();
    if (same) give(row, same.lineageId);
  }
}

interface Pair {
  readonly row: ObligationRow;
  readonly known: KnownLineage;
  readonly overlap: number;
}

function giveOverlapping(rows: readonly ObligationRow[], known: readonly KnownLineage[], give: Give): void {
  const pairs = overlappingPairs(rows, known).sort((a, b) => b.overlap - a.overlap || likeness(b) - likeness(a));
  for (const pair of eachOnce(pairs, ({ row, known: each }) => [row, each])) give(pair.row, pair.known.lineageId);
}

/** Of pairs in order of preference the first of each side holds: nothing is given twice. */
export function eachOnce<Paired>(pairs: readonly Paired[], sides: (pair: Paired) => readonly object[]): Paired[] {
  const given = new Set<object>();
  return pairs.filter((pair) => {
    const both = sides(pair);
    if (both.some((side) => given.has(side))) return false;
    for (const side of both) given.add(side);
    return true;
  });
}

/** How many rivals one clause is compared with: keeps a text of one endless clause from going quadratic. */
const RIVALS = 24;

function overlappingPairs(rows: readonly ObligationRow[], known: readonly KnownLineage[]): Pair[] {
  const sorted = [...known].sort((a, b) => a.anchor[0] - b.anchor[0]);
  const pairs: Pair[] = [];
  let from = 0;
  for (const row of [...rows].sort((a, b) => a.anchor[0] - b.anchor[0])) {
    while ((sorted[from]?.anchor[1] ?? Number.POSITIVE_INFINITY) <= row.anchor[0]) from += 1;
    for (const each of sorted.slice(from, from + RIVALS)) {
      const overlap = jaccard(row.anchor, each.anchor);
      if (overlap.ofShorter >= 0.5) pairs.push({ row, known: each, overlap: overlap.ofBoth });
    }
  }
  return pairs;
}

function jaccard(a: Span, b: Span): { ofBoth: number; ofShorter: number } {
  const common = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  const [lengthA, lengthB] = [a[1] - a[0], b[1] - b[0]];
  return {
    ofBoth: common / Math.max(1, lengthA + lengthB - common),
    ofShorter: common / Math.max(1, Math.min(lengthA, lengthB)),
  };
}

const likeness = ({ row, known }: Pair): number =>
  (['action', 'lead', 'deadline', 'recipients'] as const).filter(
    (field) => canonicalJson(row[field]) === canonicalJson(known.fields[field]),
  ).length;
