import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitLabels, listUnitsHolding } from '../../organisations/index.ts';
import { overseeReports } from '../reports.policy.ts';
import { type Edition, findEdition, listEditions } from './edition.store.ts';
import { type Fraction, fractionsOf } from './formula.rules.ts';
import { countUnsettled, findItem, type ItemRow, listItems } from './item.store.ts';
import { maySeeCard, maySettle } from './scorecard.policy.ts';
import { listUnitFractions, type UnitFractions } from './unit-fraction.store.ts';

export const UNITS_PER_PAGE = 50;

export interface EditionModel {
  readonly edition: Edition;
  readonly total: number;
  readonly units: readonly UnitFractions[];
  readonly unsettled: number;
}

export interface CardModel {
  readonly edition: Edition;
  readonly unit: { readonly id: Id; readonly name: string; readonly nameEn: string };
  readonly items: readonly ItemRow[];
  readonly fractions: readonly Fraction[];
  /** its own numbers, so it may object */
  readonly own: boolean;
}

/** All units by name; null for those who may see only their own. */
export async function loadEdition(view: View, id: Id, page: number): Promise<EditionModel | null> {
  const edition = await findEdition(view.tx, id);
  if (!edition || !(overseeReports.allows(view.actor) || edition.state === 'released')) return null;
  const window = { offset: (page - 1) * UNITS_PER_PAGE, limit: UNITS_PER_PAGE };
  const found = await listUnitFractions(view.tx, id, edition.asOf, window);
  return { edition, ...found, unsettled: await countUnsettled(view.tx, id) };
}

/** One unit's numbers and every record behind them. */
export async function loadCard(view: View, id: Id, unitId: Id): Promise<CardModel | null> {
  const actor = actorOf(view);
  const edition = await findEdition(view.tx, id);
  if (!edition || !maySeeCard(actor, unitId, edition.state)) return null;
  const items = await listItems(view.tx, id, unitId);
  const label = (await listUnitLabels(view.tx, [unitId], edition.asOf)).get(unitId);
  if (!label) return null;
  return {
    edition,
    unit: { id: unitId, name: label.name, nameEn: label.nameEn },
    items,
    fractions: fractionsOf(items),
    own: actor.unitId === unitId,
  };
}

export interface ItemModel {
  readonly edition: Edition;
  readonly item: ItemRow;
  readonly unit: CardModel['unit'];
  readonly mayObject: boolean;
  readonly maySettle: boolean;
}

/** One record of a number, what its unit says of it, and the answer. Objections concern the unit and who oversees. */
export async function loadItem(view: View, id: Id, itemId: Id): Promise<ItemModel | null> {
  const actor = actorOf(view);
  const edition = await findEdition(view.tx, id);
  const item = edition && (await findItem(view.tx, id, itemId));
  if (!edition || !item || !(actor.unitId === item.unitId || overseeReports.allows(actor))) return null;
  const label = (await listUnitLabels(view.tx, [item.unitId], edition.asOf)).get(item.unitId);
  const standing = await listUnitsHolding(view.tx, 'standing-body', view.today);
  const open = edition.state === 'open';
  return {
    edition,
    item,
    unit: { id: item.unitId, name: label?.name ?? '', nameEn: label?.nameEn ?? '' },
    mayObject: open && actor.unitId === item.unitId && !item.objectionId && view.today <= edition.objectionsUntil,
    maySettle:
      open &&
      item.objectionId !== null &&
      item.outcome === null &&
      maySettle(actor, { id: item.unitId, isStandingBody: standing.includes(item.unitId) }),
  };
}

/** Editions that concern the reader: all but those that were withdrawn, for who oversees all. */
export async function loadEditions(view: View): Promise<Edition[]> {
  const editions = await listEditions(view.tx);
  return overseeReports.allows(view.actor) ? editions : editions.filter(({ state }) => state !== 'withdrawn');
}

/** What the reader may take along: all units, or the own one. */
export async function loadEditionData(view: View, id: Id) {
  const actor = actorOf(view);
  const edition = await findEdition(view.tx, id);
  if (!edition || edition.state === 'withdrawn') return null;
  const all = overseeReports.allows(actor) || edition.state === 'released';
  const items = await listItems(view.tx, id, all ? null : actor.unitId);
  const units = [...new Set(items.map(({ unitId }) => unitId))];
  return { edition, items, names: await listUnitLabels(view.tx, units, edition.asOf) };
}
