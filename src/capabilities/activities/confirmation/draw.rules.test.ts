import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testId } from '../../../../test/support/province.ts';
import { drawSample, type FrameRow, shareOf } from './draw.rules.ts';

const aFrame = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }).map((sizes) =>
  sizes.flatMap((size, unit) =>
    Array.from({ length: size }, (_, at): FrameRow => {
      const number = unit * 100 + at + 1;
      return { activityId: testId(number), revisionId: testId(number + 5_000), unitId: testId(90_000 + unit) };
    }),
  ),
);

test('a sample has its size, each unit gives its share rounded up or down, and the order of the frame does not matter', () => {
  fc.assert(
    fc.property(aFrame, fc.nat(1_000), fc.integer(), fc.nat(), (frame, wished, seed, turn) => {
      const size = 1 + (wished % frame.length);
      const drawn = drawSample(frame, size, seed);
      assert.equal(drawn.size, size);
      const cut = turn % frame.length;
      assert.deepEqual(drawSample([...frame.slice(cut), ...frame.slice(0, cut)], size, seed), drawn);
      for (const [, own] of Map.groupBy(frame, (row) => row.unitId)) {
        const share = (own.length * size) / frame.length;
        const given = own.filter((row) => drawn.has(row.activityId)).length;
        assert.ok(given >= Math.floor(share) && given <= Math.ceil(share), `${given} of ${share}`);
      }
    }),
  );
});

test('each record has the same chance', () => {
  const frame = Array.from({ length: 10 }, (_, at): FrameRow => {
    return { activityId: testId(at + 1), revisionId: testId(at + 50), unitId: testId(at < 3 ? 100 : 101) };
  });
  const times = new Map(frame.map((row) => [row.activityId, 0]));
  for (let seed = 0; seed < 4_000; seed++)
    for (const id of drawSample(frame, 3, seed)) times.set(id, (times.get(id) ?? 0) + 1);
  // 1,200 expected; five standard deviations of a binomial are about 145.
  for (const [id, count] of times) assert.ok(Math.abs(count - 1_200) < 150, `${id}: ${count}`);
});

test('the interval of a share holds for small numbers and at the ends', () => {
  assert.equal(shareOf(0, 0), null);
  // Wilson (1927) by hand: 27 of 30 lies between 74.4 and 96.5 %; 30 of 30 begins at 88.6 %.
  assert.deepEqual(shareOf(27, 30), { right: 27, judged: 30, from: 74, to: 97 });
  assert.deepEqual(shareOf(30, 30), { right: 30, judged: 30, from: 88, to: 100 });
  assert.deepEqual(shareOf(0, 1), { right: 0, judged: 1, from: 0, to: 80 });
});
