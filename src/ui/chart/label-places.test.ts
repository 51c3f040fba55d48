import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeFlags, pushDown } from './label-places.ts';

const wishes = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 960 }), width: fc.integer({ min: 20, max: 220 }) }), {
    maxLength: 20,
  })
  .map((list) => list.toSorted((a, b) => a.at - b.at));

test('no two flags of a lane touch, and all words stay in the picture', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const boxes = placeFlags(list, 960, 10).map((place, index) => {
        const { at, width } = list[index] ?? { at: 0, width: 0 };
        const left = place.side === 'start' ? at : at - width;
        return { lane: place.lane, left, right: left + width };
      });
      assert.equal(boxes.length, list.length);
      for (const [index, box] of boxes.entries()) {
        assert.ok(box.right <= 960 && box.left >= 0);
        for (const other of boxes.slice(index + 1)) {
          if (other.lane === box.lane) assert.ok(box.right + 10 <= other.left || other.right + 10 <= box.left);
        }
      }
    }),
  );
});

test('flags with room around them stay in the first lane', () => {
  const places = placeFlags(
    [100, 400, 700].map((at) => ({ at, width: 120 })),
    960,
    10,
  );
  assert.deepEqual(
    places.map((place) => place.lane),
    [0, 0, 0],
  );
});

test('lines of text keep their order and their distance', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 20 }), (list) => {
      const sorted = list.toSorted((a, b) => a - b);
      const places = pushDown(sorted, 24);
      for (const [index, place] of places.entries()) {
        assert.ok(place >= (sorted[index] ?? 0));
        if (index > 0) assert.ok(place - (places[index - 1] ?? 0) >= 24);
      }
    }),
  );
});
