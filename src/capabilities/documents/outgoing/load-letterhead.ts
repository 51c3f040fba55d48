import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { listUnitsAt, type UnitAt } from '../../organisations/index.ts';
import { derivedLetterhead, type Letterhead, type NumberingMode } from './letterhead.rules.ts';
import { type LetterheadRow, listLetterheads, listNumberings } from './letterhead.store.ts';

/**
 * Head of the papers of a unit on a day: what the unit fixed, else what its name, kind and place in the tree give.
 * @throws when there is no such unit on that day
 */
export async function letterheadOf(tx: Tx, unitId: Id, day: Day): Promise<Letterhead> {
  const [fixed] = (await listLetterheads(tx, unitId)).filter((row) => holds(row, day));
  const { mode } = await numberingOf(tx, unitId, day);
  if (fixed) return { ...headOf(fixed), mode, derived: false };
  const units = await listUnitsAt(tx, day);
  const unit = units.find(({ id }) => id === unitId);
  if (!unit) throw new Error(`no unit ${unitId} on ${day}`);
  const committee = units.find(({ kind }) => kind === 'ppc') ?? null;
  return { ...derivedLetterhead(unit, ancestorsOf(unit, units), committee), mode, derived: true };
}

export interface Numbering {
  readonly mode: NumberingMode;
  /** of a year in which no number was given yet */
  readonly firstNumber: number;
}

/** Who numbers for a unit on a day; văn thư outside, unless the unit has it otherwise (practice 3). */
export async function numberingOf(tx: Tx, unitId: Id, day: Day): Promise<Numbering> {
  const [row] = (await listNumberings(tx, unitId)).filter((each) => holds(each, day));
  if (!row) return { mode: 'outside', firstNumber: 1 };
  // A register that began elsewhere counts in the year in which it moved here only.
  return { mode: row.mode, firstNumber: row.from.slice(0, 4) === day.slice(0, 4) ? row.firstNumber : 1 };
}

const headOf = ({ parentName, name, place, symbol, archive }: LetterheadRow) => ({
  issuer: { parent: parentName, name },
  place,
  symbol,
  archive,
});

/** The nearest first. */
const ancestorsOf = (unit: UnitAt, units: readonly UnitAt[]): UnitAt[] =>
  units
    .filter((each) => each.id !== unit.id && unit.path.startsWith(`${each.path}/`))
    .sort((a, b) => b.path.length - a.path.length);

const holds = (row: { readonly from: Day; readonly to: Day | null }, day: Day): boolean =>
  row.from <= day && (row.to === null || day < row.to);
