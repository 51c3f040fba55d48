import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { forbidden, invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { administers, administersProvince } from '../organisations.policy.ts';
import { childPath, holdsOn, type UnitLabel } from '../unit.rules.ts';
import { findUnit } from '../unit.store.ts';
import { insertUnit, listCodesLike } from './unit-changes.store.ts';
import { codeStem, unitCode } from './unit-code.rules.ts';

export interface AddUnit extends UnitLabel {
  readonly kind: string;
  /** null: at the top of the tree */
  readonly parentId: Id | null;
  readonly inLine: boolean;
  readonly officialCode: string | null;
  readonly from: Day;
  readonly basis: string;
}

/** A unit that begins by a document of its own, without a predecessor; otherwise it is a reorganisation. */
export async function addUnit(change: Change, command: AddUnit): Promise<Result<Id>> {
  const parent = command.parentId ? await findUnit(change.tx, command.parentId, command.from) : null;
  const actor = actorOf(change);
  if (command.parentId && (!parent || !holdsOn(parent, command.from))) {
    return invalid({ parent: 'organisation.notThere' });
  }
  const may = parent ? administers(actor, parent.path) : administersProvince(actor);
  if (!may) return forbidden('organisation.notYours');
  const id = change.newId();
  const code = unitCode(command.name, await listCodesLike(change.tx, codeStem(command.name)));
  await change.record({ action: 'unit.add', subjectType: 'unit', subjectId: id, details: { from: command.from } });
  await insertUnit(change.tx, { ...command, id, code, path: childPath(parent?.path ?? null, id) }, change.newId);
  return ok(id);
}
