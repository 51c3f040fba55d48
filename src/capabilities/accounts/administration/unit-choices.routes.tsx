import type { Exchange } from '../../../platform/http/exchange.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import { administersUnit } from '../account.policy.ts';

/** The units in which this administrator may make a post. */
export async function unitChoices(x: Exchange): Promise<{ value: string; label: string }[]> {
  const { actor } = x;
  if (!actor) return [];
  const units = await x.view(({ tx, today }) => listUnitsAt(tx, today));
  return units
    .filter((unit) => administersUnit(actor, unit.path))
    .map((unit) => ({ value: unit.id, label: x.locale === 'en' ? unit.nameEn : unit.name }));
}
