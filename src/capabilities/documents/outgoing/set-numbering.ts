import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { findUnit } from '../../organisations/index.ts';
import type { NumberingMode } from './letterhead.rules.ts';
import { endBefore, insertLetterhead, insertNumbering, listLetterheads, listNumberings } from './letterhead.store.ts';

export interface SetNumbering {
  readonly unitId: Id;
  readonly mode: NumberingMode;
  readonly firstNumber: number;
  readonly from: Day;
  readonly basis: string | null;
}

/** From a day on, văn thư of this unit numbers here or outside. Who may is decided by the caller. */
export async function setNumbering(change: Change, command: SetNumbering): Promise<Result<Id>> {
  const { unitId, from } = command;
  if (!(await findUnit(change.tx, unitId, from))) return notFound();
  if (!Number.isInteger(command.firstNumber) || command.firstNumber < 1)
    return invalid({ firstNumber: 'outgoing.number.wrong' });
  if ((await listNumberings(change.tx, unitId)).some((row) => row.from >= from))
    return invalid({ from: 'letterhead.from' });
  const details = { mode: command.mode, from };
  const actId = await change.record({ action: 'numbering.set', subjectType: 'unit', subjectId: unitId, details });
  await endBefore(change.tx, 'unit_numbering', unitId, from);
  const id = change.newId();
  await insertNumbering(change.tx, { id, ...command, actId });
  return ok(id);
}

export interface SetLetterhead {
  readonly unitId: Id;
  readonly parentName: string | null;
  readonly name: string;
  readonly place: string;
  readonly symbol: string;
  readonly archive: string;
  readonly from: Day;
  readonly basis: string | null;
}

/** From a day on, the papers of this unit have this head. Who may is decided by the caller. */
export async function setLetterhead(change: Change, command: SetLetterhead): Promise<Result<Id>> {
  const { unitId, from, ...words } = command;
  if (!(await findUnit(change.tx, unitId, from))) return notFound();
  const missing = (['name', 'place', 'symbol', 'archive'] as const).filter((field) => !words[field].trim());
  if (missing.length > 0) return invalid(Object.fromEntries(missing.map((field) => [field, 'letterhead.missing'])));
  if ((await listLetterheads(change.tx, unitId)).some((row) => row.from >= from))
    return invalid({ from: 'letterhead.from' });
  const actId = await change.record({
    action: 'letterhead.set',
    subjectType: 'unit',
    subjectId: unitId,
    details: { from },
  });
  await endBefore(change.tx, 'unit_letterhead', unitId, from);
  const id = change.newId();
  await insertLetterhead(change.tx, { id, unitId, from, ...words, actId });
  return ok(id);
}
