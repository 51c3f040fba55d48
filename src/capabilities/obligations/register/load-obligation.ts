import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { type AmendmentWords, listAmendmentWords } from '../amendment/amendment-words.store.ts';
import { loadDeadlineData } from '../schedule/load-deadline-data.ts';
import {
  getObligationFate,
  listObligationEditions,
  type ObligationEdition,
  type ObligationFate,
} from './obligation-page.store.ts';
import { countRegister, listRegister, type RegisterCount, type RegisterRow } from './register.store.ts';
import { readFilter } from './register-filter.rules.ts';

export interface ObligationModel {
  readonly id: Id;
  readonly obligation: ObligationEdition & { readonly source: { label: string; section: string } };
  readonly fate: ObligationFate;
  /** the papers that ended it or with which it begins */
  readonly amendments: ReadonlyMap<Id, AmendmentWords>;
  /** the newest first */
  readonly editions: readonly ObligationEdition[];
  readonly rows: readonly RegisterRow[];
  readonly count: RegisterCount;
  readonly today: Day;
  readonly soonDays: number;
}

const SHOWN = 100;

/**
 * What was published is for everybody who works here; of its tasks each sees those of the register.
 * @returns null when there is no such obligation
 */
export async function loadObligation(view: View, id: Id): Promise<ObligationModel | null> {
  const { tx, today } = view;
  const editions = await listObligationEditions(tx, id);
  const inForce = editions.find((edition) => edition.inForce);
  if (!inForce) return null;
  const fate = await getObligationFate(tx, id);
  const named = [fate.endedById, fate.waitsForId].filter((each): each is Id => each !== null);
  const { soonDays } = await loadDeadlineData(tx, today);
  const scope = { actor: actorOf(view), today, soonDays };
  const filter = { ...readFilter(new URLSearchParams()), obligationId: id };
  return {
    id,
    obligation: { ...inForce, source: { label: inForce.documentLabel, section: inForce.section } },
    fate,
    amendments: await listAmendmentWords(tx, named),
    editions,
    rows: await listRegister(tx, scope, filter, { key: 'attention', direction: 'asc', offset: 0, limit: SHOWN }),
    count: await countRegister(tx, scope, filter),
    today,
    soonDays,
  };
}
