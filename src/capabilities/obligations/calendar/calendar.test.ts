import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyYear, openDutyYear } from '../../../../test/support/duty-year.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import { addMonths } from '../../../kernel/day.ts';
import { translator } from '../../../kernel/translate.ts';
import { registerMessages } from '../register/register.messages.ts';
import { taskMessages } from '../tasks/task.messages.ts';
import { calendarMessages } from './calendar.messages.ts';
import { findFeedOfUnit, findUnitOfToken, listCalendarTasks } from './calendar-feed.store.ts';
import { hashFeedToken, makeFeed, revokeUnitFeed } from './make-feed.ts';
import { tasksCalendar } from './task-feed.calendar.ts';

const t = translator('vi', registerMessages, taskMessages, calendarMessages);
let year: DutyYear;
before(async () => {
  year = await openDutyYear();
});
after(() => year.close());

const unitOf = (token: string) => year.read((tx) => findUnitOfToken(tx, hashFeedToken(token)));

test('an address opens the calendar of its unit until it is replaced or revoked', async () => {
  const who = { actor: year.actor('huyen-a.officer') };
  const unit = year.unit('huyen-a');
  const first = await year.succeed(makeFeed, who);
  assert.match(first, /^[\w-]{43}$/);
  assert.equal(await unitOf(first), unit);
  const second = await year.succeed(makeFeed, who);
  assert.equal(await unitOf(first), null, 'the old one stopped');
  assert.equal(await unitOf(second), unit);
  await year.succeed(revokeUnitFeed, who);
  assert.equal(await unitOf(second), null);
  assert.equal(await year.read((tx) => findFeedOfUnit(tx, unit, false)), null);
  assert.equal((await year.change(revokeUnitFeed, who)).ok, false);
  const kept = await year.read((tx) => tx.selectFrom('calendar_feed').selectAll().execute());
  assert.ok(!JSON.stringify(kept).includes(second), 'only the hash is kept');
});

const calendarOf = async (unit: string) => {
  const rows = await year.read((tx) => listCalendarTasks(tx, year.unit(unit), addMonths(TODAY, -12), TODAY));
  return tasksCalendar(t, { name: 'Đầu việc', rows, today: TODAY, withUnit: false, origin: 'http://tinh.test' });
};

test('tasks are all-day events on the urged day, with the stated day in the text and the same UID for ever', async () => {
  const text = (await calendarOf('huyen-a')).replaceAll('\r\n ', '');
  const plan = await year.task('plan', 'huyen-a');
  const event = text.split('BEGIN:VEVENT').find((each) => each.includes(plan)) ?? '';
  assert.match(event, new RegExp(`UID:${plan}@ngoclinh`));
  assert.match(event, /DTSTART;VALUE=DATE:20140530/);
  assert.match(event, /Hạn theo văn bản: 31\/05\/2014/);
  assert.match(event, new RegExp(`http://tinh.test/tasks/${plan}`));
  assert.ok(!/VALARM|ATTENDEE|ORGANIZER/.test(text));
  assert.equal(await calendarOf('huyen-a'), await calendarOf('huyen-a'));
});

test('no name of a person and no standing card is in a calendar', async () => {
  const text = await calendarOf('so-tttt');
  assert.ok(!text.includes('Người '));
  assert.ok(!text.includes(await year.task('portal', 'so-tttt')));
  assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 1);
});
