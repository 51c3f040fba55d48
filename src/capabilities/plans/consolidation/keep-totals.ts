import type { Tx } from '../../../platform/database/tenant.ts';
import type { ShownLines, Totals } from './consolidation.rules.ts';
import { readStamp, sumLines } from './shown-lines.store.ts';

/** Sums of the questions asked last, kept while they hold. */
export type TotalsKeeper = (tx: Tx, shown: ShownLines) => Promise<Totals>;

/** One keeper for each province: a province that was copied into another schema has the same ids and other lines. */
export function keepTotalsByProvince(): (schema: string) => TotalsKeeper {
  const keepers = new Map<string, TotalsKeeper>();
  return (schema) => {
    const keeper = keepers.get(schema) ?? keepTotals();
    keepers.set(schema, keeper);
    return keeper;
  };
}

interface Kept {
  readonly stamp: number;
  readonly totals: Promise<Totals>;
}

/**
 * Each caller reads the stamp in its own snapshot, so kept sums are shown only to whoever would get the same ones;
 * many who ask at once wait for one answer.
 * @param most questions whose sums are kept
 */
export function keepTotals(most = 64): TotalsKeeper {
  const kept = new Map<string, Kept>();
  const remember = (key: string, entry: Kept): void => {
    kept.delete(key);
    kept.set(key, entry);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  };
  return async (tx, shown) => {
    const key = JSON.stringify({ ...shown, group: null });
    const stamp = await readStamp(tx, shown.cycleId);
    const known = kept.get(key);
    if (known?.stamp === stamp) {
      remember(key, known);
      // Another's broken connection is no reason for this one to fail.
      return known.totals.catch(() => sumLines(tx, shown));
    }
    const totals = sumLines(tx, shown);
    remember(key, { stamp, totals });
    totals.catch(() => kept.delete(key));
    return totals;
  };
}
