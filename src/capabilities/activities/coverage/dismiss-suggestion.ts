import type { Id } from '../../../kernel/ids.ts';
import { forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { mayGroup, maySeeItem } from './coverage.policy.ts';
import { lockItems } from './coverage.store.ts';
import { insertDismissal } from './suggestion.store.ts';

/** "Không phải cùng một tin": exactly these stories, or some of them, are not suggested again. */
export async function dismissSuggestion(
  change: Change,
  command: { readonly storyIds: readonly Id[] },
): Promise<Result<null>> {
  const actor = actorOf(change);
  const ids = [...new Set(command.storyIds)];
  if (ids.length < 2) return invalid({ story: 'coverage.refusal.twoItems' });
  const items = await lockItems(change.tx, ids);
  if (items.length < ids.length || items.some((item) => !maySeeItem(actor, item))) return notFound();
  if (items.some((item) => item.state !== 'withdrawn' && !mayGroup(actor, item)))
    return forbidden('coverage.refusal.notYoursToGroup');
  const actId = await change.record({
    action: 'coverage.dismiss-suggestion',
    subjectType: 'coverage_item',
    subjectId: ids[0] ?? null,
    details: { stories: ids.length },
  });
  await insertDismissal(change.tx, { id: change.newId(), storyIds: ids, on: change.today, actId });
  return ok(null);
}
