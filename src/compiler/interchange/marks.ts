/** A stretch of text inside which nothing begins or ends. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** ids of the obligations that cover it */
  readonly covered: readonly string[];
  readonly leaf: Leaf | null;
}

/** An inline element around exactly these characters. */
export interface Leaf {
  readonly start: number;
  readonly end: number;
  /** @param first whether this is the first piece, where paragraphs or clauses cut it */
  readonly open: (first: boolean) => string;
  readonly close: string;
}

export interface Clause {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Clauses of one place that are named there; the exact places of all stand in our own block. */
const MOST_COVERING = 8;

/**
 * Cuts the marked stretches of a text at every border, in text order. One pass over sorted borders.
 * @param leaves in order of weight: what overlaps an earlier one is left out
 */
export function segmentsOf(clauses: readonly Clause[], leaves: readonly (readonly Leaf[])[]): Segment[] {
  const kept = leaves.reduce<readonly Leaf[]>((own, more) => withoutOverlap(own, more), []);
  const spans = clauses.filter(({ start, end }) => start < end);
  const borders = [...new Set([...spans, ...kept].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const starting = Map.groupBy(spans, ({ start }) => start);
  const ending = Map.groupBy(spans, ({ end }) => end);
  const active = new Set<string>();
  const segments: Segment[] = [];
  let next = 0;
  borders.forEach((start, index) => {
    for (const { id } of ending.get(start) ?? []) active.delete(id);
    for (const { id } of starting.get(start) ?? []) active.add(id);
    while ((kept[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const end = borders[index + 1];
    const leaf = kept[next];
    const inside = leaf !== undefined && leaf.start <= start ? leaf : null;
    if (end === undefined || (active.size === 0 && !inside)) return;
    segments.push({ start, end, covered: [...active.values().take(MOST_COVERING)], leaf: inside });
  });
  return segments;
}

/** Both lists as one in text order; of two that overlap the one in `own`, or else the earlier, stays. */
function withoutOverlap(own: readonly Leaf[], more: readonly Leaf[]): Leaf[] {
  const weighed = [...own.map((leaf) => ({ leaf, own: true })), ...more.map((leaf) => ({ leaf, own: false }))]
    .filter(({ leaf }) => leaf.start < leaf.end)
    .sort((a, b) => a.leaf.start - b.leaf.start || Number(b.own) - Number(a.own));
  const kept: typeof weighed = [];
  for (const each of weighed) {
    const last = kept.at(-1);
    if (last === undefined || last.leaf.end <= each.leaf.start) kept.push(each);
    else if (each.own && !last.own) kept[kept.length - 1] = each;
  }
  return kept.map(({ leaf }) => leaf);
}
