import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Deadline } from '../../../compiler/index.ts';
import { DEADLINE_BOUNDS, FREQUENCIES } from '../../../kernel/deadline.ts';
import { typedDeadline } from './deadline-form.rules.ts';
import { parseDeadline } from './deadline-parse.rules.ts';

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const value = fc.oneof(
  day,
  day.map((d) => d.slice(0, 7)),
  day.map((d) => d.slice(0, 4)),
  fc.constantFrom('2014-Q1', '2020-Q4'),
);
const bound = fc.option(fc.constantFrom(...DEADLINE_BOUNDS), { nil: undefined });
const text = fc.option(fc.string(), { nil: null });
const words = fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,8}){0,3}$/);

const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  fc.record({ kind: fc.constant('date' as const), text, bound, value }),
  fc.record({ kind: fc.constant('period' as const), text, bound, value, to: value }),
  fc.record({
    kind: fc.constant('recurring' as const),
    text,
    bound,
    freq: fc.constantFrom(...FREQUENCIES),
    month_day: fc.option(
      fc.oneof(
        day.map((d) => d.slice(5)),
        day.map((d) => d.slice(8)),
      ),
      { nil: undefined },
    ),
  }),
  fc.record({
    kind: fc.constant('relative' as const),
    text,
    bound,
    event: words,
    offset_days: fc.integer({ min: -400, max: 400 }).map((n) => n || 1),
  }),
  fc.record({ kind: fc.constantFrom('none', 'ongoing', 'prompt', 'urgent', 'as_prescribed'), text }),
  fc.record({ kind: fc.constantFrom('conditional', 'on_demand'), text, event: words }),
);

const withoutGaps = (each: Deadline): unknown => JSON.parse(JSON.stringify(each));

test('a deadline that goes through the form untouched comes back the same', () => {
  fc.assert(
    fc.property(deadline, (before) => {
      const { deadline: after, wrong } = parseDeadline(typedDeadline(before), before);
      assert.deepEqual(wrong, {});
      assert.deepEqual(withoutGaps(after), withoutGaps(before));
    }),
  );
});

test('a deadline of several rules keeps its parts, which no field shows', () => {
  const several: Deadline = { kind: 'multiple', text: '6 tháng, 1 năm', items: [{ kind: 'none', text: null }] };
  assert.deepEqual(parseDeadline(typedDeadline(several), several).deadline, several);
});

test('what is no day, month or number says so at its field', () => {
  const typed = typedDeadline({ kind: 'none', text: null });
  const wrongOf = (changes: Partial<typeof typed>) =>
    Object.keys(parseDeadline({ ...typed, ...changes }, { kind: 'none', text: null }).wrong);
  assert.deepEqual(wrongOf({ kind: 'date', value: '31/6/2014' }), ['deadline_value']);
  assert.deepEqual(wrongOf({ kind: 'date', value: '' }), ['deadline_value']);
  assert.deepEqual(wrongOf({ kind: 'period', value: '2014', to: 'sau' }), ['deadline_to']);
  assert.deepEqual(wrongOf({ kind: 'recurring', monthDay: '45/7' }), ['deadline_month_day']);
  assert.deepEqual(wrongOf({ kind: 'recurring', months: '5, 13' }), ['deadline_months']);
  assert.deepEqual(wrongOf({ kind: 'relative', offsetDays: 'vài', event: 'ký' }), ['deadline_offset']);
});
