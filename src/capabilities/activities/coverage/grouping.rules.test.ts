import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testId } from '../../../../test/support/province.ts';
import { addDays, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { apart, back, type InStory, type Move, together } from './grouping.rules.ts';

const COUNT = 9;
const freshItems = (): InStory[] =>
  Array.from({ length: COUNT }, (_, at) => ({
    id: testId(at + 1),
    publishedOn: addDays(day('2014-05-01'), (at * 5) % 7),
    storyId: testId(at + 1),
  }));

const carried = (items: readonly InStory[], moves: readonly Move[]): InStory[] =>
  items.map((item) => {
    const move = moves.find((each) => each.id === item.id);
    assert.ok(!move || move.from === item.storyId, 'a move starts where the item stands');
    return move ? { ...item, storyId: move.to } : item;
  });

const storiesOf = (items: readonly InStory[], ids: readonly Id[]): InStory[] => {
  const stories = new Set(items.filter((item) => ids.includes(item.id)).map((item) => item.storyId));
  return items.filter((item) => stories.has(item.storyId));
};

/** Every story is stood for by an item that is in it. */
function assertWhole(items: readonly InStory[]): void {
  const storyOf = new Map(items.map((item) => [item.id, item.storyId]));
  for (const item of items) assert.equal(storyOf.get(item.storyId), item.storyId);
}

const anAct = fc.oneof(
  fc.record({ kind: fc.constant('group' as const), items: fc.uniqueArray(fc.nat(COUNT - 1), { minLength: 2 }) }),
  fc.record({ kind: fc.constant('leave' as const), item: fc.nat(COUNT - 1) }),
  fc.record({ kind: fc.constant('undo' as const), act: fc.nat(20) }),
);

test('whatever is grouped, separated and undone, every story keeps an item of its own', () => {
  fc.assert(
    fc.property(fc.array(anAct, { maxLength: 25 }), (acts) => {
      let items = freshItems();
      const history: Move[][] = [];
      for (const act of acts) {
        const moves = movesOf(act, items, history);
        items = carried(items, moves);
        if (moves.length > 0) history.push(moves);
        assertWhole(items);
      }
    }),
  );
});

type Act = typeof anAct extends fc.Arbitrary<infer A> ? A : never;

function movesOf(act: Act, items: readonly InStory[], history: readonly Move[][]): Move[] {
  if (act.kind === 'group')
    return together(
      storiesOf(
        items,
        act.items.map((at) => testId(at + 1)),
      ),
    );
  if (act.kind === 'leave') return apart(storiesOf(items, [testId(act.item + 1)]), testId(act.item + 1));
  const moved = history[act.act];
  return moved
    ? back(
        moved,
        storiesOf(
          items,
          moved.flatMap(({ id, from, to }) => [id, from, to]),
        ),
      )
    : [];
}

test('an act that is undone at once leaves everything as it was', () => {
  fc.assert(
    fc.property(fc.array(anAct, { maxLength: 10 }), anAct, (before, last) => {
      let items = freshItems();
      for (const act of before) items = carried(items, movesOf(act, items, []));
      const moves = movesOf(last, items, []);
      const after = carried(items, moves);
      const undone = carried(
        after,
        back(
          moves,
          storiesOf(
            after,
            moves.flatMap(({ id, from, to }) => [id, from, to]),
          ),
        ),
      );
      assert.deepEqual(undone, items);
    }),
  );
});

test('the first published item stands for a story, and the next one when it leaves', () => {
  const items = freshItems().slice(0, 3);
  const first = items.toSorted((one, other) => (one.publishedOn < other.publishedOn ? -1 : 1))[0];
  const grouped = carried(items, together(items));
  assert.deepEqual(new Set(grouped.map((item) => item.storyId)), new Set([first?.id]));
  const left = carried(grouped, apart(grouped, first?.id as Id));
  assert.equal(left.find((item) => item.id === first?.id)?.storyId, first?.id);
  assert.equal(new Set(left.map((item) => item.storyId)).size, 2);
});
