import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testId } from '../../../../test/support/province.ts';
import { addDays, type Day, day } from '../../../kernel/day.ts';
import { STAFF_GAPS, staffStateOf, trainingYears } from './staff-gaps.rules.ts';

const TODAY = day('2014-05-12');

const aPost = (parts: Partial<Parameters<typeof staffStateOf>[0][number]> = {}) => ({
  staffing: 'part-time' as const,
  personId: testId(1),
  focalPoint: true,
  decisionNumber: '12/QĐ-STTTT',
  decisionOn: day('2013-02-01'),
  lastTrainingOn: day('2013-09-01'),
  ...parts,
});

test('a unit that has everything lacks nothing, one without a post or a holder lacks just that', () => {
  assert.deepEqual(staffStateOf([aPost()], TODAY, 3), {
    staffing: 'part-time',
    gaps: [],
    lastTrainingOn: day('2013-09-01'),
  });
  assert.deepEqual(staffStateOf([], TODAY, 3).gaps, ['no-post']);
  assert.deepEqual(staffStateOf([aPost({ personId: null })], TODAY, 3), {
    staffing: 'vacant',
    gaps: ['vacant'],
    lastTrainingOn: null,
  });
});

test('training counts until the day before it is so many years old, on any day', () => {
  const trained = (lastTrainingOn: Day) => staffStateOf([aPost({ lastTrainingOn })], TODAY, 3).gaps;
  assert.deepEqual(trained(day('2011-05-12')), []);
  assert.deepEqual(trained(day('2011-05-11')), ['no-training']);
});

test('what a unit lacks agrees with a count of its filled posts, whatever they are', () => {
  const days = fc.integer({ min: 0, max: 4_000 }).map((ago) => addDays(TODAY, -ago));
  const posts = fc.array(
    fc.record({
      staffing: fc.constantFrom('dedicated' as const, 'part-time' as const, 'vacant' as const),
      personId: fc.option(fc.constant(testId(1)), { nil: null }),
      focalPoint: fc.boolean(),
      decisionNumber: fc.option(fc.constant('1/QĐ'), { nil: null }),
      decisionOn: fc.constant(null),
      lastTrainingOn: fc.option(days, { nil: null }),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(posts, (own) => {
      const { gaps, staffing } = staffStateOf(own, TODAY, 3);
      let held = 0;
      let undecided = 0;
      let focal = 0;
      let trained = 0;
      for (const post of own) {
        if (post.personId === null || post.staffing === 'vacant') continue;
        held += 1;
        if (post.decisionNumber === null) undecided += 1;
        if (post.focalPoint) focal += 1;
        if (post.lastTrainingOn !== null && post.lastTrainingOn >= '2011-05-12') trained += 1;
      }
      assert.equal(gaps.includes('no-post'), own.length === 0);
      assert.equal(gaps.includes('vacant'), own.length > 0 && held === 0);
      assert.equal(staffing === 'vacant', held === 0);
      assert.equal(gaps.includes('no-decision'), undecided > 0);
      assert.equal(gaps.includes('no-focal-point'), held > 0 && focal === 0);
      assert.equal(gaps.includes('no-training'), held > 0 && trained === 0);
      assert.ok(gaps.every((gap) => STAFF_GAPS.includes(gap)));
    }),
  );
});

test('a rule that cannot be read falls back to the usual years', () => {
  assert.deepEqual(['5', '0', 'ba', '', undefined].map(trainingYears), [5, 3, 3, 3, 3]);
});
