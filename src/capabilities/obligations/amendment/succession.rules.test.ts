import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testId } from '../../../../test/support/province.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { workCalendar } from '../../../kernel/working-days.ts';
import type { DeadlineRule } from '../deadline.rules.ts';
import type { ExistingTask } from '../editions/edition-plan.rules.ts';
import { BEFORE_JULY, IN_MAY, ON_DEMAND, ONGOING, once } from '../obligations.fixtures.ts';
import type { DeadlineData } from '../schedule/load-deadline-data.ts';
import { isClosed, isOpen, TASK_STATES, type TaskPart, type TaskState } from '../tasks/task.rules.ts';
import { planEnd, planSuccession } from './succession.rules.ts';

const TODAY = day('2014-05-12');
const EFFECT = { today: TODAY, effectiveOn: TODAY };
const [OLD, NEW] = [testId(1), testId(2)];
const data: DeadlineData = {
  settings: {
    urge: 'last-working-day',
    legalPeriodEnd: 'next-working-day',
    longerReportAbsorbs: true,
    horizonMonths: 12,
    fiveYearAnchor: 2015,
    undated: { monthly: [], quarterly: [], semiannual: [], yearly: [{ month: 12, day: 15 }], five_yearly: [] },
  },
  inForce: true,
  calendar: workCalendar({
    holidays: [],
    swappedDays: [],
    weeks: [{ from: day('1999-10-02'), to: null, restWeekdays: [6, 7], endOfDay: '17:00' }],
  }),
  soonDays: 15,
};
const [HERE, THERE] = [testId(11), testId(12)];
const task = (parts: Partial<ExistingTask> & { number?: number } = {}): ExistingTask => ({
  id: testId(100 + (parts.number ?? 0)),
  unitId: HERE,
  part: 'lead',
  dueKey: '2014',
  state: 'not-started',
  statedOn: day('2014-06-30'),
  urgedOn: day('2014-06-30'),
  dueAt: null,
  firstStatedOn: day('2014-06-30'),
  ...parts,
});
const holder = (unitId: Id, part: TaskPart = 'lead') => ({ unitId, part, fromOn: TODAY, inLine: true });
const successor = (rule: DeadlineRule, ...units: Id[]) => ({
  id: NEW,
  rule,
  holders: units.map((unitId) => holder(unitId)),
  tasks: [],
});
const from = (...tasks: ExistingTask[]) => [{ id: OLD, openedOn: day('2013-01-01'), tasks, events: [] }];
const plan = (tasks: ExistingTask[], rule: DeadlineRule, ...units: Id[]) => {
  const { carries, ends, opens, keptClosed } = planSuccession(from(...tasks), successor(rule, ...units), data, EFFECT);
  return {
    carries: carries.map(
      ({ task: each, due, keepsDay }) => `${each.dueKey}>${due.key} ${due.statedOn}${keepsDay ? ' kept' : ''}`,
    ),
    ends: ends.map(({ task: each }) => each.dueKey),
    opens: opens.map(({ unitId, due }) => `${unitId === HERE ? 'here' : 'there'} ${due.key}`),
    closed: keptClosed.length,
  };
};

test('an open task goes on for its own period, for the day of the new rule', () => {
  assert.deepEqual(plan([task()], IN_MAY, HERE), {
    carries: ['2014>2014 2014-05-31'],
    ends: [],
    opens: ['here 2015'],
    closed: 0,
  });
});

test('where the rhythm changes the unit goes on with the next free task, and does not start anew', () => {
  assert.deepEqual(plan([task()], once('2014-09-30'), HERE), {
    carries: ['2014>once 2014-09-30'],
    ends: [],
    opens: [],
    closed: 0,
  });
  const two = [task(), task({ number: 1, dueKey: '2015', statedOn: day('2015-06-30') })];
  assert.deepEqual(plan(two, once('2014-09-30'), HERE).ends, ['2015']);
});

test('a unit that is no longer named is done with it, another begins; what is finished is not asked again', () => {
  assert.deepEqual(plan([task()], BEFORE_JULY, THERE), {
    carries: [],
    ends: ['2014'],
    opens: ['there 2014'],
    closed: 0,
  });
  const done = task({ state: 'unit-confirmed' });
  assert.deepEqual(plan([done], BEFORE_JULY, HERE), { carries: [], ends: [], opens: [], closed: 1 });
});

test('nobody becomes late by a day that had passed before the document took effect; who was late stays late', () => {
  assert.deepEqual(plan([task()], once('2014-05-01'), HERE).carries, ['2014>once 2014-05-01 kept']);
  const late = task({ dueKey: '2013', statedOn: day('2013-06-30'), urgedOn: day('2013-06-28') });
  assert.deepEqual(plan([late], BEFORE_JULY, HERE).carries, ['2013>2013 2013-06-30']);
  const handedIn = task({ state: 'handed-in' });
  assert.deepEqual(plan([handedIn], IN_MAY, HERE).carries, ['2014>2014 2014-05-31 kept']);
});

test('property: every open task goes on once or ends, no closed or ended one is touched, no place is taken twice', () => {
  const rules = fc.constantFrom(BEFORE_JULY, IN_MAY, ONGOING, ON_DEMAND, once('2014-09-30'), once('2014-05-01'));
  const tasks = fc.uniqueArray(
    fc.record({
      unitId: fc.constantFrom(HERE, THERE),
      part: fc.constantFrom<TaskPart>('lead', 'coordinator'),
      dueKey: fc.constantFrom('2013', '2014', '2015', 'once', 'standing:2014', 'demand'),
      state: fc.constantFrom<TaskState>(...TASK_STATES),
    }),
    { selector: ({ unitId, part, dueKey }) => `${unitId} ${part} ${dueKey}`, maxLength: 12 },
  );
  fc.assert(
    fc.property(tasks, rules, fc.subarray([HERE, THERE]), (found, rule, units) => {
      const existing = found.map((each, number) => task({ ...each, number }));
      const planned = planSuccession(from(...existing), successor(rule, ...units), data, EFFECT);
      const touched = [...planned.carries, ...planned.ends].map(({ task: each }) => each.id);
      assert.deepEqual(
        [...touched].sort(),
        existing
          .filter(({ state }) => isOpen(state))
          .map(({ id }) => id)
          .sort(),
      );
      const closed = existing.filter(({ state }) => isClosed(state));
      assert.deepEqual(
        planned.keptClosed.map(({ task: each }) => each),
        closed,
      );
      const places = [
        ...planned.carries.map(({ task: each, part, due }) => `${each.unitId} ${part} ${due.key}`),
        ...planned.opens.map(({ unitId, part, due }) => `${unitId} ${part} ${due.key}`),
      ];
      assert.equal(new Set(places).size, places.length);
      assert.deepEqual(planEnd(from(...existing)).ends.length, touched.length);
    }),
  );
});
