import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day, weekday } from '../../../kernel/day.ts';
import { workCalendar } from '../../../kernel/working-days.ts';
import { readRulePreset } from '../../rulebook/index.ts';
import { type DayData, dayInYear, statedDay, stepDays } from './cycle-days.rules.ts';
import { type Applied, groupDaysOfPreset, type StepRule, stepsOfPreset, yearsFit } from './new-cycle.rules.ts';
import { daysLate, progressOf } from './progress.rules.ts';

const rules = readRulePreset('viet-nam').rules;
const valuesOf = <Value>(set: string) =>
  rules
    .filter((rule) => rule.set === set)
    .map((rule) => ({ content: rule.content, value: rule.content.value as Value }));
const data: DayData = {
  calendar: workCalendar({
    holidays: valuesOf('holiday').map(({ content: { from, to } }) => ({ from, to: to ?? from })),
    swappedDays: [],
    weeks: [{ from: day('2012-01-01'), to: null, restWeekdays: [6, 7], endOfDay: '17:00' }],
  }),
  settings: { urge: 'last-working-day', legalPeriodEnd: 'next-working-day' },
};
const stepsOf = (preset: string): Applied<StepRule>[] =>
  rules
    .filter((rule) => rule.set === 'cycle-step' && (rule.content.value as unknown as StepRule).preset === preset)
    .map((rule) => ({
      code: rule.key,
      value: rule.content.value as unknown as StepRule,
      basis: rule.content.basis,
      mark: rule.content.mark,
      inForce: true,
    }));

test('days that are no working days are urged for the last one before (practice 12)', () => {
  const urged = (date: string) => statedDay(day(date), 'by', data).urgedOn;
  assert.equal(urged('2014-05-31'), '2014-05-30', 'a Saturday');
  assert.equal(urged('2013-06-30'), '2013-06-28', 'a Sunday');
  assert.equal(urged('2024-06-30'), '2024-06-28', 'a Sunday');
  assert.equal(urged('2014-06-30'), '2014-06-30', 'a Monday');
});

test('before 1 July is 30 June at the latest, and urged for 28 June where that is a Sunday', () => {
  assert.deepEqual(statedDay(day('2013-07-01'), 'before', data), {
    statedOn: '2013-07-01',
    bound: 'before',
    dueOn: '2013-06-30',
    urgedOn: '2013-06-28',
  });
  assert.equal(statedDay(day('2014-07-01'), 'before', data).urgedOn, '2014-06-30');
});

test('where days are urged as stated, a day off stays', () => {
  const stated = { ...data, settings: { ...data.settings, urge: 'stated-day' as const } };
  assert.equal(statedDay(day('2014-05-31'), 'by', stated).urgedOn, '2014-05-31');
});

test('the preset of 2013 leads from May to the ministry, counted by hand for 2014', () => {
  const days = new Map(stepsOfPreset(stepsOf('may-july'), 2014, data, null).map((step) => [step.step, step.dueOn]));
  // 31/5 is a Saturday; five working days after it end on Friday 6/6, five more on Friday 13/6, and so on.
  assert.equal(days.get('units-send'), '2014-05-31');
  assert.equal(days.get('consolidation'), '2014-06-06');
  assert.equal(days.get('opinions'), '2014-06-13');
  assert.equal(days.get('finance'), '2014-06-17');
  assert.equal(days.get('submission'), '2014-06-19');
  assert.equal(days.get('office-check'), '2014-06-23');
  assert.equal(days.get('signing'), '2014-06-25');
  assert.equal(days.get('issue'), '2014-06-26');
  assert.equal(days.get('ministry'), '2014-06-30');
  assert.equal(days.get('units-issue'), '2014-07-10');
});

test('every preset has every step, and none is due after the ministry but the units’ own issuing', () => {
  for (const preset of ['may-july', 'autumn', 'november']) {
    const steps = stepsOfPreset(stepsOf(preset), 2024, data, null);
    assert.equal(steps.length, 12, preset);
    const ministry = steps.find((step) => step.step === 'ministry');
    assert.ok(ministry);
    const later = steps.filter((step) => step.step !== 'units-issue' && step.dueOn > ministry.dueOn);
    assert.deepEqual(later, [], preset);
  }
});

test('a typed window moves the day on which units send, on the document that was named', () => {
  const steps = stepsOfPreset(stepsOf('may-july'), 2014, data, { day: day('2014-06-05'), basis: 'Công văn số 9' });
  const send = steps.find((step) => step.step === 'units-send');
  assert.equal(send?.dueOn, '2014-06-05');
  assert.equal(send?.basis, 'Công văn số 9');
  assert.equal(steps.find((step) => step.step === 'consolidation')?.dueOn, '2014-06-12');
});

test('steps that count from each other lead nowhere and are left out', () => {
  const circle = [
    { step: 'a', after: 'b', offset_days: 1 },
    { step: 'b', after: 'a', offset_days: 1 },
    { step: 'c', month_day: '05-31' },
  ];
  assert.deepEqual([...stepDays(circle, 2014, data).keys()], ['c']);
});

test('a period in days that ends on a day off runs until the next working day', () => {
  const days = stepDays(
    [
      { step: 'a', month_day: '05-26' },
      { step: 'b', after: 'a', offset_days: 5, unit: 'calendar' },
    ],
    2014,
    data,
  );
  assert.equal(days.get('b')?.dueOn, '2014-06-02');
});

test('29 February is the day before where the year has none', () => {
  assert.equal(dayInYear('02-29', 2016), '2016-02-29');
  assert.equal(dayInYear('02-29', 2015), '2015-02-28');
});

test('an urged day is a working day, never after the last day, with no working day between', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5000 }),
      fc.constantFrom('before' as const, 'by' as const),
      (offset, bound) => {
        const stated = statedDay(addDays(day('2012-01-02'), offset), bound, data);
        assert.ok(stated.urgedOn <= stated.dueOn);
        assert.ok(weekday(stated.urgedOn) <= 5 && !data.calendar.off.has(stated.urgedOn));
        for (let date = addDays(stated.urgedOn, 1); date <= stated.dueOn; date = addDays(date, 1))
          assert.ok(weekday(date) > 5 || data.calendar.off.has(date), date);
      },
    ),
  );
});

test('groups of units take the days of their rows', () => {
  const rows = valuesOf<Parameters<typeof groupDaysOfPreset>[0][number]['value']>('cycle-due-day')
    .filter(({ value }) => value.preset === 'may-july')
    .map(({ value, content }) => ({ code: '', value, basis: content.basis, mark: content.mark, inForce: true }));
  const days = groupDaysOfPreset(rows, 2014, data);
  assert.deepEqual(
    days.map(({ groupCode, dueOn, urgedOn, mark }) => [groupCode, dueOn, urgedOn, mark]),
    [
      ['districts', '2014-05-31', '2014-05-30', 'V'],
      ['departments', '2014-05-31', '2014-05-30', 'U'],
      ['provincial-press', '2014-05-31', '2014-05-30', 'U'],
    ],
  );
});

test('a yearly plan is for one year, others for several', () => {
  assert.ok(yearsFit('yearly', 2015, 2015));
  assert.ok(!yearsFit('yearly', 2015, 2016));
  assert.ok(yearsFit('medium-term', 2015, 2017));
  assert.ok(!yearsFit('long-term', 2015, 2015));
});

test('late counts from the day with its grace; who was only asked is never late', () => {
  const unit = { dueOn: day('2014-05-31'), graceDays: 2, askedOnly: false };
  assert.equal(progressOf({ ...unit, sentOn: day('2014-06-02') }, day('2014-07-01')), 'sent');
  assert.equal(progressOf({ ...unit, sentOn: day('2014-06-03') }, day('2014-07-01')), 'late');
  assert.equal(daysLate(unit, day('2014-06-05')), 3);
  assert.equal(progressOf({ ...unit, sentOn: null }, day('2014-06-02')), 'waiting');
  assert.equal(progressOf({ ...unit, sentOn: null }, day('2014-06-03')), 'silent');
  assert.equal(progressOf({ ...unit, askedOnly: true, sentOn: null }, day('2014-08-01')), 'not-owed');
});
