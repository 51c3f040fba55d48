import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { type Pot, potKey } from '../budget.rules.ts';

/** What a unit lays on one line, by pot; a line without any is confirmed as having none. */
export interface LaidLine {
  readonly lineId: Id;
  readonly amounts: readonly LaidAmount[];
}

export interface LaidAmount extends Pot {
  /** out of the unit's lump sum */
  readonly drawn: Dong;
  /** "lồng ghép": out of the unit's own estimate, beside the lump sum */
  readonly integrated: Dong;
}

/** A line as it was last confirmed, with what decisions gave to it by name at that time. */
export interface ConfirmedLine {
  readonly lineId: Id;
  readonly amounts: readonly (LaidAmount & { readonly named: Dong })[];
}

export interface Overdrawn extends Pot {
  readonly by: Dong;
}

/**
 * Pots of which the lines would draw more than was assigned, once the new lines stand in place of the old ones. Only pots
 * that the new distribution touches are looked at: one that a decision cut stays short until its own lines are laid anew.
 */
export function overdrawn(
  lumps: readonly (Pot & { readonly amount: Dong })[],
  standing: readonly LaidLine[],
  laid: readonly LaidLine[],
): Overdrawn[] {
  const anew = new Set(laid.map((line) => line.lineId));
  const after = [...standing.filter((line) => !anew.has(line.lineId)), ...laid];
  const drawn = new Map<string, number>();
  for (const each of after.flatMap((line) => line.amounts))
    drawn.set(potKey(each), (drawn.get(potKey(each)) ?? 0) + each.drawn);
  const assigned = new Map(lumps.map((lump) => [potKey(lump), lump.amount]));
  const touched = new Map(
    laid.flatMap((line) => line.amounts.filter((each) => each.drawn > 0)).map((pot) => [potKey(pot), pot]),
  );
  return [...touched].flatMap(([key, { source, tag }]) => {
    const by = (drawn.get(key) ?? 0) - (assigned.get(key) ?? 0);
    return by > 0 ? [{ source, tag, by: by as Dong }] : [];
  });
}

/** Money that decisions gave to lines by name, now. */
export interface NamedAmount extends Pot {
  readonly lineId: Id;
  readonly amount: Dong;
}

/**
 * The lines that must be distributed again ("cần phân bổ lại"): what decisions give them by name is another amount than
 * when the unit confirmed them, or the pot that they draw on was cut below what lies on its lines. Nothing else opens
 * a line.
 */
export function openLines(
  lumps: readonly (Pot & { readonly amount: Dong })[],
  named: readonly NamedAmount[],
  confirmed: readonly ConfirmedLine[],
): Set<Id> {
  const short = new Set(overdrawn(lumps, [], confirmed).map(potKey));
  const open = new Set<Id>();
  const now = new Map(named.map((each) => [`${each.lineId} ${potKey(each)}`, each.amount]));
  const then = new Map<string, number>();
  for (const { lineId, amounts } of confirmed)
    for (const each of amounts) {
      then.set(`${lineId} ${potKey(each)}`, each.named);
      if (each.drawn > 0 && short.has(potKey(each))) open.add(lineId);
    }
  for (const key of new Set([...now.keys(), ...then.keys()]))
    if ((now.get(key) ?? 0) !== (then.get(key) ?? 0)) open.add(key.split(' ')[0] as Id);
  return open;
}
