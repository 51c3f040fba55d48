import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Awaited, lastPlan } from './last-plan.rules.ts';

const sure = (due: number, late: number): Awaited => ({ due, spread: [[late, 1]] });

test('the last of all is the latest of each, and two that come on one day are both waited for', () => {
  const [early, late, other] = [sure(0, 3), sure(2, 3), sure(5, 0)];
  const last = lastPlan([early, late, other]);
  assert.deepEqual([last.day(0), last.day(0.999)], [5, 5]);
  assert.deepEqual(
    [early, late, other].map((unit) => last.holdsUp(unit, 99)),
    [0, 1, 1],
  );
  assert.equal(last.holdsUp(late, 4), 0, 'nobody is waited for after the day on which waiting ends');
});

test('chances multiply: two coins are both there as often as both fall', () => {
  const coin: Awaited = {
    due: 0,
    spread: [
      [0, 0.5],
      [4, 0.5],
    ],
  };
  const last = lastPlan([coin, coin]);
  assert.deepEqual([last.day(0.24), last.day(0.26)], [0, 4]);
  assert.equal(last.holdsUp(coin, 99), 0.5);
});

test('who is there already, and nobody at all, hold nothing up', () => {
  const there = sure(-9, 2);
  assert.equal(lastPlan([there]).day(0.5), 0);
  assert.equal(lastPlan([there]).holdsUp(there, 99), 0);
  assert.equal(lastPlan([]).day(0.9), 0);
});
