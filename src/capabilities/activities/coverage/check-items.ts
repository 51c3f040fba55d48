import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { mayCheckItem } from './coverage.policy.ts';
import { lockItems } from './coverage.store.ts';
import { insertCoverageFacts } from './coverage-fact.store.ts';
import { changeItems } from './coverage-saving.store.ts';
import { plainFact } from './record-item.ts';

/**
 * "Đã đối chiếu với bài đã đăng", for as many items as were ticked; those that the person may not check, or that changed
 * meanwhile, are left out.
 * @returns how many were checked and how many were left out
 */
export async function checkItems(
  change: Change,
  command: { readonly itemIds: readonly Id[] },
): Promise<Result<{ readonly checked: number; readonly left: number }>> {
  const actor = actorOf(change);
  const items = (await lockItems(change.tx, command.itemIds)).filter((item) => mayCheckItem(actor, item));
  if (items.length === 0) return conflict('coverage.refusal.nothingToCheck');
  const actId = await change.record({
    action: 'coverage.check',
    subjectType: 'coverage_item',
    subjectId: null,
    details: { items: items.length },
  });
  const ids = items.map((item) => item.id);
  await changeItems(change.tx, ids, { state: 'checked', checked_on: change.today, checked_by: actor.personId });
  await insertCoverageFacts(
    change.tx,
    items.map((item) => ({
      ...plainFact(change, actId),
      itemId: item.id,
      kind: 'checked',
      revisionId: item.revisionId,
      words: null,
    })),
  );
  return ok({ checked: ids.length, left: new Set(command.itemIds).size - ids.length });
}
