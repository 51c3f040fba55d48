import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { checkContent } from './check-content.ts';
import { recordCoverage } from './coverage.policy.ts';
import type { CoverageContent } from './coverage.rules.ts';
import { findByAddress } from './coverage.store.ts';
import { insertCoverageFacts } from './coverage-fact.store.ts';
import { insertItems } from './coverage-saving.store.ts';

export interface RecordItem {
  readonly content: CoverageContent;
  /** the person was told that the address stands already, and says that this is another item */
  readonly another: boolean;
}

/**
 * Enters a published item for the actor's unit.
 * @returns a conflict when an item stands already under the same address and nobody said that this is another
 */
export async function recordItem(change: Change, command: RecordItem): Promise<Result<Id>> {
  const actor = actorOf(change);
  if (!recordCoverage.allows(actor)) return forbidden('coverage.refusal.notAllowed');
  const checked = await checkContent(change, command.content);
  if (!checked.ok) return checked;
  const { content, addressKey } = checked.value;
  const same = await sameAddress(change, addressKey, null);
  if (same && !command.another) return same;
  const itemId = change.newId();
  const actId = await change.record({
    action: 'coverage.record',
    subjectType: 'coverage_item',
    subjectId: itemId,
    details: { another: command.another },
  });
  const id = change.newId();
  const saved = { savedBy: actor.personId, savedOn: change.today, actId };
  const item = { id, itemId, content, addressKey, storyId: itemId, ...saved, unitId: actor.unitId, importId: null };
  await insertItems(change.tx, [item]);
  await insertCoverageFacts(change.tx, [
    { ...plainFact(change, actId), itemId, kind: 'recorded', revisionId: id, words: null },
  ]);
  return ok(itemId);
}

/** An item of one's own unit is named with its day; of another unit only that there is one. */
export async function sameAddress(
  change: Change,
  key: string,
  except: Id | null,
): Promise<ReturnType<typeof conflict> | null> {
  const found = key === '' ? undefined : (await findByAddress(change.tx, [key])).get(key);
  if (!found || found.id === except) return null;
  const own = found.unitId === actorOf(change).unitId;
  return conflict(own ? 'coverage.refusal.sameAddress' : 'coverage.refusal.sameAddressElsewhere', {
    day: formatDay(found.recordedOn),
    item: own ? found.id : '',
  });
}

/** What all facts of one act share. */
export const plainFact = (change: Change, actId: Id) => ({
  id: change.newId(),
  fromStoryId: null,
  toStoryId: null,
  happenedOn: change.today,
  actId,
});
