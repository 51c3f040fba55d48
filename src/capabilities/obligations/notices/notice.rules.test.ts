import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testId } from '../../../../test/support/province.ts';
import { wasNotAccepted } from './mail-failure.rules.ts';
import { daysOfRule, stepAfter, stepBefore } from './notice.rules.ts';
import { headsOf, type Recipient, workersOf } from './recipient.rules.ts';

test('the days of a rule are read whatever their order, and nonsense is no day', () => {
  assert.deepEqual(daysOfRule('15,5,1'), [1, 5, 15]);
  assert.deepEqual(daysOfRule(' 30, 7 ,7,-1,x,2.5'), [7, 30]);
  assert.deepEqual(daysOfRule(undefined), []);
});

test('each step before a day is told once, the nearest that has come', () => {
  const told = [20, 15, 14, 6, 5, 2, 1, 0, -1].map((days) => stepBefore(days, [1, 5, 15]));
  assert.deepEqual(told, [null, 15, 15, 15, 5, 5, 1, 1, null]);
});

test('after a day the last step that has come is told, so a pause skips and never repeats', () => {
  assert.deepEqual(
    [0, 1, 6, 7, 29, 30, 400].map((days) => stepAfter(days, [1, 7, 30])),
    [null, 1, 1, 7, 7, 30, 30],
  );
  fc.assert(
    fc.property(fc.array(fc.nat(500), { maxLength: 40 }), (days) => {
      const steps = days.toSorted((a, b) => a - b).map((each) => stepAfter(each, [1, 7, 30]) ?? 0);
      assert.deepEqual(
        steps,
        steps.toSorted((a, b) => a - b),
        'time never brings an earlier reminder',
      );
    }),
  );
});

const person = (number: number, postKind: Recipient['postKind'], focalPoint = false): Recipient => ({
  unitId: testId(1),
  personId: testId(number),
  postKind,
  focalPoint,
});
const ids = (people: readonly Recipient[]) => people.map((each) => each.personId);

test('a unit’s work is told to its focal points, else its officers, else its heads, never to administrators', () => {
  const [head, officer, focal, clerk] = [
    person(2, 'head'),
    person(3, 'officer'),
    person(4, 'clerk', true),
    person(5, 'clerk'),
  ];
  const administrator = person(6, 'administrator');
  assert.deepEqual(ids(workersOf([head, officer, focal], testId(1))), [focal.personId]);
  assert.deepEqual(ids(workersOf([head, officer, officer, clerk], testId(1))), [officer.personId]);
  assert.deepEqual(ids(workersOf([administrator, clerk, head], testId(1))), [head.personId]);
  assert.deepEqual(ids(workersOf([administrator, clerk], testId(1))), [clerk.personId]);
  assert.deepEqual(ids(workersOf([administrator], testId(1))), []);
  assert.deepEqual(ids(headsOf([officer, clerk], testId(1))), [officer.personId]);
  assert.deepEqual(ids(headsOf([head], testId(9))), []);
});

test('only what no server can have taken is certain not to have left', () => {
  assert.ok(wasNotAccepted(Object.assign(new Error(), { code: 'ECONNECTION' })));
  assert.ok(wasNotAccepted(Object.assign(new Error(), { responseCode: 550 })));
  for (const unsure of [new Error(), { code: 'ETIMEDOUT' }, { code: 'ESOCKET' }, { responseCode: 250 }, null]) {
    assert.ok(!wasNotAccepted(unsure));
  }
});
