import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { idParam } from '../act-form.routes.tsx';
import { unitPaths } from '../organisations.paths.ts';
import { type UnitAbilities, unitAbilities } from '../organisations.policy.ts';
import { findUnit, type KnownUnit } from '../unit.store.ts';
import { nameIn } from '../unit-words.pages.tsx';

/** The unit of the address, when this actor may do such a thing to it. */
export async function unitSubject(view: View, x: Exchange, may: keyof UnitAbilities): Promise<KnownUnit | null> {
  const id = idParam(x);
  const unit = id && (await findUnit(view.tx, id, view.today));
  return unit && unitAbilities(view.actor, unit, view.today)[may] ? unit : null;
}

export const backToUnit = (x: Exchange, unit: KnownUnit) => ({
  href: unitPaths.unit(unit.id),
  label: nameIn(x.t, unit),
});
