import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../../kernel/day.ts';
import { presetFile } from '../../../platform/runtime/preset-files.ts';
import { contentOf } from './invented-line.rules.ts';
import { actsBetween, type PlanCourse } from './plan-course.rules.ts';

const course = {
  ...(presetFile('demonstration', 'plan-course.json') as Pick<PlanCourse, 'cycles'>),
  ...(presetFile('demonstration', 'plan-lines.json') as Pick<PlanCourse, 'lines'>),
};

test('every act happens once, on its day, however the clock is moved', () => {
  const all = actsBetween(course, null, day('2015-01-01'));
  const stops = ['2013-09-10', '2014-05-12', '2014-05-13', '2014-06-20', '2015-01-01'].map(day);
  const inSteps = stops.flatMap((to, index) => actsBetween(course, stops[index - 1] ?? null, to));
  assert.deepEqual(inSteps, all);
  assert.ok(all.length > 100);
  const days = all.map(({ on }) => on);
  assert.deepEqual(days, days.toSorted());
});

test('some units are on time, some late, one line comes back, and the plan is issued before July', () => {
  const [, cycle] = course.cycles;
  assert.ok(cycle);
  const days = Object.values(cycle.sends);
  assert.ok(days.some((on) => on < day('2014-05-12')) && days.some((on) => on > day('2014-05-31')));
  assert.equal(cycle.returns.length, 1);
  assert.ok(cycle.issue.on < day('2014-07-01'));
});

test('every invented line is of a unit that sends, with a time within its year', () => {
  for (const line of course.lines)
    for (const year of line.years) {
      const { time, money } = contentOf(line, year, 'Đơn vị');
      assert.ok(time && time.from <= time.to && time.from.startsWith(String(year)) && time.to.startsWith(String(year)));
      assert.ok(Object.values(money).every((amount) => amount > 0));
      assert.ok(
        course.cycles.every((cycle) => cycle.sends[line.unit]),
        line.unit,
      );
    }
});
