import type { Id } from '../../../kernel/ids.ts';
import { seededRandom } from '../../../kernel/seeded-random.ts';

/** What a sample is drawn from. */
export interface FrameRow {
  readonly activityId: Id;
  readonly revisionId: Id;
  readonly unitId: Id;
}

/**
 * A systematic sample, stratified by unit in proportion: units in random order, the work of each in random order, then
 * every n-th from a random start. Each has the same chance, each unit gives its share rounded up or down, and the same
 * frame, size and seed give the same sample on every machine.
 * @param size no more than the frame
 */
export function drawSample(frame: readonly FrameRow[], size: number, seed: number): ReadonlySet<Id> {
  const random = seededRandom(seed);
  const ordered = frame.toSorted((one, other) => (one.activityId < other.activityId ? -1 : 1));
  const byUnit = [...Map.groupBy(ordered, (row) => row.unitId)].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = shuffled(byUnit, random).flatMap(([, own]) => shuffled(own, random));
  const step = rows.length / size;
  const start = random() * step;
  const drawn = Array.from({ length: size }, (_, at) => rows[Math.min(rows.length - 1, Math.floor(start + at * step))]);
  return new Set(drawn.flatMap((row) => row?.activityId ?? []));
}

/** Fisher and Yates, in the form of Durstenfeld (1964). */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [mixed[last], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
}

export interface Share {
  readonly right: number;
  readonly judged: number;
  /** what the share of the whole frame likely is, in percent, rounded outwards */
  readonly from: number;
  readonly to: number;
}

/**
 * The share that was right, and the interval of Wilson (1927) at 95 %, which holds for small numbers and near 0 and 100.
 * @returns null while nothing was judged
 */
export function shareOf(right: number, judged: number): Share | null {
  if (judged === 0) return null;
  const z = 1.959964;
  const p = right / judged;
  const middle = p + (z * z) / (2 * judged);
  const spread = z * Math.sqrt((p * (1 - p)) / judged + (z * z) / (4 * judged * judged));
  const whole = 1 + (z * z) / judged;
  const percent = (value: number): number => Math.min(100, Math.max(0, value * 100));
  return {
    right,
    judged,
    from: Math.floor(percent((middle - spread) / whole)),
    to: Math.ceil(percent((middle + spread) / whole)),
  };
}
