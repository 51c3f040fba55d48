import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from '../../kernel/day.ts';
import { courseOf } from './past.rules.ts';

const TODAY = day('2014-05-12');
const aTask = fc.record({
  unitCode: fc.string({ minLength: 1, maxLength: 12 }),
  openedDaysAgo: fc.integer({ min: 0, max: 300 }),
  dueIn: fc.integer({ min: -250, max: 25 }),
  place: fc.nat(400),
});

test('an invented past never lies ahead, before its task was opened, or out of order', () => {
  fc.assert(
    fc.property(aTask, ({ unitCode, openedDaysAgo, dueIn, place }) => {
      const openedOn = addDays(TODAY, -openedDaysAgo);
      const course = courseOf({ unitCode, openedOn, statedOn: addDays(TODAY, dueIn) }, place, TODAY);
      if (!course.handedIn) return !course.confirmed && !course.checked && !course.returned;
      if (course.handedIn > TODAY || course.handedIn < openedOn) return false;
      if (course.confirmed && addDays(course.handedIn, 2) > TODAY) return false;
      if ((course.checked || course.returned) && (!course.confirmed || addDays(course.handedIn, 5) > TODAY))
        return false;
      return !(course.checked && course.returned);
    }),
  );
});

test('a task without a day has no past', () => {
  const course = courseOf({ unitCode: 'a', openedOn: TODAY, statedOn: null }, 0, TODAY);
  assert.deepEqual(course, { handedIn: null, confirmed: false, checked: false, returned: false });
});
