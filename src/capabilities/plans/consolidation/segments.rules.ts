import { type Group, linesOf } from './consolidation.rules.ts';

/** A stretch of one group. */
export interface Segment {
  readonly value: string;
  readonly skip: number;
  readonly take: number;
}

/** The stretches of groups that rows `from` (counted from 0) and the next `take` of them stand in. */
export function segmentsOf(groups: readonly Group[], from: number, take: number): Segment[] {
  const segments: Segment[] = [];
  let before = 0;
  let wanted = take;
  for (const group of groups) {
    const size = linesOf(group);
    const skip = Math.max(0, from - before);
    before += size;
    if (skip >= size) continue;
    const taken = Math.min(size - skip, wanted);
    segments.push({ value: group.value, skip, take: taken });
    wanted -= taken;
    if (wanted === 0) break;
  }
  return segments;
}

/** Rows of the table: a line that stands in three groups is three rows. */
export const rowsOf = (groups: readonly Group[]): number => groups.reduce((sum, group) => sum + linesOf(group), 0);

/** Groups in the order of a list of codes; unknown ones after, those without a value last. Without codes as they come. */
export function inOrder(groups: readonly Group[], codes: readonly string[]): readonly Group[] {
  if (codes.length === 0) return groups;
  const places = new Map(codes.map((code, place) => [code, place]));
  const placeOf = ({ value }: Group) => (value === '' ? Number.MAX_SAFE_INTEGER : (places.get(value) ?? codes.length));
  return groups.toSorted((a, b) => placeOf(a) - placeOf(b));
}
