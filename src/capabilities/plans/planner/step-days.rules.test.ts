import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedDays, leftOf, readSpread } from './step-days.rules.ts';

const spread = readSpread('50,200');

test('without records the rule and its spread say how long a step takes', () => {
  const opinions = expectedDays({ ruled: { days: 7, unit: 'calendar' }, measured: [] }, spread);
  assert.deepEqual(opinions, { days: { least: 2, likely: 5, most: 10 }, measured: 0 });
});

test('a step with a day of its own is the work of a day', () => {
  assert.deepEqual(expectedDays({ ruled: null, measured: [] }, spread).days, { least: 0, likely: 1, most: 2 });
});

test('one record widens the rule, three replace it', () => {
  const ruled = { days: 2, unit: 'working' } as const;
  assert.deepEqual(expectedDays({ ruled, measured: [9] }, spread), {
    days: { least: 1, likely: 2, most: 9 },
    measured: 1,
  });
  assert.deepEqual(expectedDays({ ruled, measured: [9, 4, 6] }, spread), {
    days: { least: 4, likely: 6, most: 9 },
    measured: 3,
  });
});

test('of a step that has begun the rest is left, and what should be over takes a day more', () => {
  assert.deepEqual(leftOf({ least: 2, likely: 5, most: 10 }, 4), { least: 0, likely: 1, most: 6 });
  assert.deepEqual(leftOf({ least: 2, likely: 5, most: 10 }, 30), { least: 0, likely: 1, most: 2 });
  assert.deepEqual(leftOf({ least: 2, likely: 5, most: 10 }, 0), { least: 2, likely: 5, most: 10 });
});

test('a spread that nobody can mean falls back', () => {
  assert.deepEqual(readSpread('200,50'), [50, 200]);
  assert.deepEqual(readSpread(undefined), [50, 200]);
  assert.deepEqual(readSpread('80,150'), [80, 150]);
});
