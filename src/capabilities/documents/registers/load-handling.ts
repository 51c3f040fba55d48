import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import { keepRegister } from '../document.policy.ts';
import type { DocumentRow } from '../document.store.ts';
import { type Handling, hasCome, listHandlings } from './handling.store.ts';

export interface HandlingModel {
  readonly documentId: string;
  readonly handlings: readonly Handling[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly keeps: boolean;
  /** handlings whose progress this person may note */
  readonly notes: ReadonlySet<string>;
  readonly today: string;
}

/** Who answers an incoming paper; null for papers that went out. */
export async function loadHandling(
  view: View,
  document: Pick<DocumentRow, 'id' | 'kind'>,
): Promise<HandlingModel | null> {
  if (document.kind !== 'incoming') return null;
  const { actor, today } = view;
  const handlings = await listHandlings(view.tx, document.id);
  const works = actor !== null && keepRegister.allows(actor);
  const keeps = works && (await hasCome(view.tx, document.id, actor.unitId));
  const taken = new Set<Id>(handlings.map(({ unitId }) => unitId));
  const units = keeps ? (await listUnitsAt(view.tx, today)).filter(({ id, inLine }) => inLine && !taken.has(id)) : [];
  const mine = handlings.filter(
    ({ unitId, byUnitId }) => actor && (unitId === actor.unitId || byUnitId === actor.unitId),
  );
  const notes = new Set<string>(works ? mine.map(({ id }) => id) : []);
  return { documentId: document.id, handlings, units, keeps, notes, today };
}
