import type { Day } from '../../../kernel/day.ts';
import type { View } from '../../../platform/change.ts';
import { listPersonNames } from '../person.store.ts';
import type { UnitAt } from '../unit.rules.ts';
import { listUnitsAt } from '../unit.store.ts';
import { byKind } from '../units/unit-search.rules.ts';
import { listRegisterPosts, type PostAt } from './post.store.ts';
import { type RegisterLine, registerLines } from './staff-register.rules.ts';

export interface StaffRegister {
  readonly lines: readonly (RegisterLine<PostAt> & { readonly unit: UnitAt })[];
  readonly people: ReadonlyMap<string, string>;
}

/** Units in the line of direction, and others that keep posts for this work, with who holds them on the day. */
export async function loadStaffRegister(view: View, day: Day): Promise<StaffRegister> {
  const posts = await listRegisterPosts(view.tx, day);
  const keeps = new Set<string>(posts.map((post) => post.unitId));
  const units = byKind(await listUnitsAt(view.tx, day)).filter((unit) => unit.inLine || keeps.has(unit.id));
  const unitOf = new Map<string, UnitAt>(units.map((unit) => [unit.id, unit]));
  const lines = registerLines([...unitOf.keys()], posts).flatMap((line) => {
    const unit = unitOf.get(line.unitId);
    return unit ? [{ ...line, unit }] : [];
  });
  const holders = posts.flatMap((post) => post.personId ?? []);
  return { lines, people: await listPersonNames(view, holders) };
}
