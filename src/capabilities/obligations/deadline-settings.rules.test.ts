import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { day } from '../../kernel/day.ts';
import { workCalendar } from '../../kernel/working-days.ts';
import { deadlineRulesFile, settingsOn } from './deadline-settings.rules.ts';
import { dueDates } from './due-dates.rules.ts';

const file = new URL('../../../presets/viet-nam/deadline-rules.json', import.meta.url);
const rows = deadlineRulesFile.parse(JSON.parse(readFileSync(file, 'utf8'))).settings;

test('the rule set that ships is readable and gives a row for every day of both presets', () => {
  for (const date of ['2013-07-23', '2014-05-12', '2019-03-11', '2019-03-12', '2026-11-23'])
    assert.equal(settingsOn(rows, day(date)).inForce, true, date);
  assert.notEqual(settingsOn(rows, day('2014-05-12')).settings, settingsOn(rows, day('2026-01-01')).settings);
});

test('outside every validity the nearest earlier row serves and says so', () => {
  const [row] = rows;
  const ended = { ...(row ?? assert.fail()), from: day('2012-01-01'), to: day('2012-12-31') };
  assert.deepEqual(settingsOn([ended], day('2014-01-01')), { settings: ended, inForce: false });
  assert.deepEqual(settingsOn([ended], day('2010-01-01')), { settings: ended, inForce: false });
  assert.throws(() => settingsOn([], day('2014-01-01')), RangeError);
});

test('a row with a day that does not exist, or too many days for its rhythm, is refused', () => {
  const raw = JSON.parse(readFileSync(file, 'utf8')).settings[0];
  assert.equal(deadlineRulesFile.safeParse({ settings: [raw] }).success, true);
  assert.equal(deadlineRulesFile.safeParse({ settings: [{ ...raw, from: '2014-06-31' }] }).success, false);
  const undated = {
    ...raw.undated,
    yearly: [
      { month: 1, day: 1 },
      { month: 2, day: 1 },
    ],
  };
  assert.equal(deadlineRulesFile.safeParse({ settings: [{ ...raw, undated }] }).success, false);
  assert.equal(deadlineRulesFile.safeParse({ settings: [] }).success, false);
});

test('every deadline of the catalogue gives dates or a waiting card', () => {
  const { catalogue } = JSON.parse(readFileSync(file, 'utf8'));
  const calendar = workCalendar({
    holidays: [],
    swappedDays: [],
    weeks: [{ from: day('2000-01-01'), to: null, restWeekdays: [6, 7], endOfDay: '17:00' }],
  });
  const range = { from: day('2026-01-01'), to: day('2026-12-31'), recordedEvents: [] };
  const { settings } = settingsOn(rows, range.from);
  for (const { code, deadline } of catalogue) {
    if (!deadline) continue;
    const due = dueDates(deadline, settings, calendar, range);
    assert.ok(due.length > 0, code);
    assert.ok(
      due.every((each) => each.statedOn || each.waitsFor || each.standing),
      code,
    );
  }
});
