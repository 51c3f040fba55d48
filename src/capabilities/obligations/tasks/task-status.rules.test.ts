import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../../kernel/day.ts';
import type { TaskState } from './task.rules.ts';
import { acceptanceClock, daysLeft, type TimeFacts, timeStatusOf } from './task-status.rules.ts';

/** Due on Saturday 31/5/2014, urged for Friday 30/5. */
const facts = (state: TaskState, parts: Partial<TimeFacts> = {}): TimeFacts => ({
  state,
  statedOn: day('2014-05-31'),
  urgedOn: day('2014-05-30'),
  handedInOn: null,
  standing: false,
  waitsFor: null,
  cooperationRequest: false,
  ...parts,
});
const on = (task: TimeFacts, today: string) => timeStatusOf(task, day(today), 14);

test('a task becomes soon fourteen days before its urged day and overdue the day after its last one', () => {
  const open = facts('not-started');
  assert.deepEqual(
    ['2014-05-15', '2014-05-16', '2014-05-30', '2014-05-31', '2014-06-01'].map((today) => on(open, today)),
    ['not-due', 'soon', 'soon', 'soon', 'overdue'],
  );
  assert.equal(daysLeft(open, day('2014-05-31')), -1);
});

test('the day of handing in decides; waiting for a confirmation is never overdue', () => {
  const inTime = { handedInOn: day('2014-05-31') };
  for (const state of ['handed-in', 'unit-confirmed', 'checked'] as const) {
    assert.equal(on(facts(state, inTime), '2014-09-01'), 'on-time');
    assert.equal(on(facts(state, { handedInOn: day('2014-06-01') }), '2014-09-01'), 'late');
  }
  assert.equal(on(facts('returned'), '2014-06-01'), 'overdue');
});

test('standing, waiting, ended and cooperation cards have no clock', () => {
  const undated = { statedOn: null, urgedOn: null };
  assert.equal(on(facts('in-progress', { ...undated, standing: true }), '2014-12-31'), 'no-deadline');
  assert.equal(on(facts('awaiting-event', { ...undated, waitsFor: 'event' }), '2014-12-31'), 'no-deadline');
  assert.equal(on(facts('not-started', { cooperationRequest: true }), '2014-12-31'), 'no-deadline');
  for (const state of ['withdrawn', 'moved', 'transferred'] as const)
    assert.equal(on(facts(state), '2014-12-31'), 'no-deadline');
});

test('waiting counts against the one who should confirm', () => {
  const task = { handedInOn: day('2014-05-20'), confirmedOn: null };
  assert.deepEqual(acceptanceClock({ ...task, state: 'handed-in' }, day('2014-05-27')), { who: 'unit', days: 7 });
  const confirmed = { handedInOn: day('2014-05-20'), confirmedOn: day('2014-05-26'), state: 'unit-confirmed' as const };
  assert.deepEqual(acceptanceClock(confirmed, day('2014-05-27')), { who: 'checker', days: 1 });
  assert.equal(acceptanceClock({ ...task, state: 'in-progress' }, day('2014-05-27')), null);
});
