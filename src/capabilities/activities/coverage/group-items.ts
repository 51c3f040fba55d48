import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { mayGroup, maySeeItem } from './coverage.policy.ts';
import type { CoverageItem } from './coverage.rules.ts';
import { lockStoriesOf } from './coverage.store.ts';
import { insertCoverageFacts, listMovesOfAct, moveItems } from './coverage-fact.store.ts';
import { apart, back, type Move, together } from './grouping.rules.ts';
import { plainFact } from './record-item.ts';

const MOST_AT_ONCE = 500;

/** The items and all copies of them are one story from now on. @returns the act, by which it is undone */
export async function groupItems(change: Change, command: { readonly itemIds: readonly Id[] }): Promise<Result<Id>> {
  const ids = [...new Set(command.itemIds)];
  if (ids.length < 2) return invalid({ item: 'coverage.refusal.twoItems' });
  if (ids.length > MOST_AT_ONCE) return invalid({ item: 'coverage.refusal.tooMany' });
  const found = await lockStories(change, ids);
  if (!found.ok) return found;
  const moves = together(found.value);
  if (moves.length === 0) return conflict('coverage.refusal.oneStory');
  return move(change, 'grouped', moves);
}

/** An item that is no copy leaves its story. @returns the act, by which it is undone */
export async function ungroupItem(change: Change, command: { readonly itemId: Id }): Promise<Result<Id>> {
  const found = await lockStories(change, [command.itemId]);
  if (!found.ok) return found;
  const moves = apart(found.value, command.itemId);
  if (moves.length === 0) return conflict('coverage.refusal.alone');
  return move(change, 'ungrouped', moves);
}

/** Takes one act of grouping or ungrouping back, as far as nobody moved the items since. */
export async function undoGrouping(change: Change, command: { readonly actId: Id }): Promise<Result<Id>> {
  const moved = await listMovesOfAct(change.tx, command.actId);
  if (moved.length === 0) return notFound();
  const found = await lockStories(change, [...new Set(moved.flatMap((each) => [each.id, each.from, each.to]))]);
  if (!found.ok) return found;
  const moves = back(moved, found.value);
  if (moves.length === 0) return conflict('coverage.refusal.movedSince');
  return move(change, 'ungrouped', moves);
}

/** Every item of the stories concerned, so that none is left behind; all of them must be the person's to group. */
async function lockStories(change: Change, ids: readonly Id[]): Promise<Result<CoverageItem[]>> {
  const actor = actorOf(change);
  const items = await lockStoriesOf(change.tx, ids);
  const known = new Set(items.filter((item) => maySeeItem(actor, item)).map((item) => item.id));
  if (ids.some((id) => !known.has(id))) return notFound();
  const foreign = items.some((item) => item.state !== 'withdrawn' && !mayGroup(actor, item));
  return foreign ? forbidden('coverage.refusal.notYoursToGroup') : ok(items);
}

async function move(change: Change, kind: 'grouped' | 'ungrouped', moves: readonly Move[]): Promise<Result<Id>> {
  const actId = await change.record({
    action: kind === 'grouped' ? 'coverage.group' : 'coverage.ungroup',
    subjectType: 'coverage_item',
    subjectId: moves[0]?.to ?? null,
    details: { items: moves.length },
  });
  const moved = moves.map((each) => ({ ...each, revisionId: change.newId() }));
  await moveItems(change.tx, moved, { by: actorOf(change).personId, on: change.today, actId });
  await insertCoverageFacts(
    change.tx,
    moved.map(({ id: itemId, from, to, revisionId }) => ({
      ...plainFact(change, actId),
      itemId,
      kind,
      revisionId,
      fromStoryId: from,
      toStoryId: to,
      words: null,
    })),
  );
  return ok(actId);
}
