import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';

/** What grouping needs to know of an item. */
export interface InStory {
  readonly id: Id;
  readonly publishedOn: Day;
  /** the item that stands for the story; a story's own item is always in it */
  readonly storyId: Id;
}

export interface Move {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
}

/** All items of several stories become one story, for which the first published item stands. */
export function together(items: readonly InStory[]): Move[] {
  const first = earliest(items);
  return first ? movesTo(items, first.id) : [];
}

/**
 * One item leaves its story.
 * @param story all items of the story
 * @returns moves; when the item that stood for the story leaves, the next one stands for it
 */
export function apart(story: readonly InStory[], leaving: Id): Move[] {
  const others = story.filter((item) => item.id !== leaving);
  const item = story.find((each) => each.id === leaving);
  if (!item || others.length === 0) return [];
  const left = item.storyId === leaving ? together(others) : [];
  return [...movesTo([item], leaving), ...left];
}

/**
 * What an act moved goes back to the story that it came from, as far as it still stands where the act put it.
 * @param now all items of the stories concerned, as they are now
 */
export function back(moved: readonly Move[], now: readonly InStory[]): Move[] {
  const target = new Map(moved.map((move) => [`${move.id} ${move.to}`, move.from]));
  const after = now.map((item) => ({ ...item, storyId: target.get(`${item.id} ${item.storyId}`) ?? item.storyId }));
  const mended = new Map(withOwnItems(after).map((item) => [item.id, item.storyId]));
  return now.flatMap((item) => movesTo([item], mended.get(item.id) ?? item.storyId));
}

/** A story whose own item went elsewhere is stood for by the first of those that are left. */
function withOwnItems(items: readonly InStory[]): InStory[] {
  const storyOf = new Map(items.map((item) => [item.id, item.storyId]));
  return [...Map.groupBy(items, (item) => item.storyId)].flatMap(([story, members]) => {
    const own = storyOf.get(story) === story ? story : (earliest(members)?.id ?? story);
    return members.map((item) => ({ ...item, storyId: own }));
  });
}

const movesTo = (items: readonly InStory[], to: Id): Move[] =>
  items.filter((item) => item.storyId !== to).map((item) => ({ id: item.id, from: item.storyId, to }));

function earliest(items: readonly InStory[]): InStory | undefined {
  return items.reduce<InStory | undefined>(
    (first, item) => (!first || isBefore(item, first) ? item : first),
    undefined,
  );
}

const isBefore = (one: InStory, other: InStory): boolean =>
  one.publishedOn < other.publishedOn || (one.publishedOn === other.publishedOn && one.id < other.id);
