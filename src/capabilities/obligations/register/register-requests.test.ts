import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { fillDemonstration } from '../../../app-demonstration.ts';
import { readPreset } from '../../../app-province.ts';
import { day } from '../../../kernel/day.ts';
import { contentStore } from '../../../platform/files/content.ts';
import { carryOut } from '../../../platform/unit-of-work.ts';
import { remindOfDeadlines } from '../notices/remind-of-deadlines.ts';

const TODAY = day('2014-05-12');
const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-register-'));
let demo: DemonstrationApp;
before(async () => {
  demo = await startDemonstration(TODAY);
  const { preset } = readPreset('kon-tum-2013');
  const content = contentStore(folder, () => 0);
  await fillDemonstration(demo.app, { schema: demo.schema, preset, today: TODAY, content, directive: null });
  const who = { actor: null, today: TODAY, requestId: null };
  await carryOut(demo.app.database(demo.schema), demo.app.work, who, remindOfDeadlines);
});
after(async () => {
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The words of a page without its marks. */
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const totalOf = (html: string): number => Number(/(\d+) đầu việc của \d+ nhiệm vụ/.exec(words(html))?.[1]);

test('everybody has a register: the province for those who oversee, their own for others', async () => {
  const all = totalOf((await (await demo.enter('standing-officer')).get('/obligations')).body);
  for (const role of ['vice-chair', 'ppc-office'])
    assert.equal(totalOf((await (await demo.enter(role)).get('/obligations')).body), all, role);
  for (const role of ['district-officer', 'finance', 'police']) {
    const own = totalOf((await (await demo.enter(role)).get('/obligations')).body);
    assert.ok(own > 0 && own < all, `${role} sees ${own} of ${all}`);
  }
});

test('a filtered list sorts, pages and leaves as XLSX and iCalendar', async () => {
  const officer = await demo.enter('standing-officer');
  const page = await officer.get('/obligations?q=KE HOACH&time=overdue&sort=unit&direction=desc');
  assert.match(page.body, /aria-sort="descending"/);
  assert.match(page.body, /href="\/obligations\.xlsx\?q=KE\+HOACH&amp;time=overdue/);
  assert.match((await officer.get('/obligations?page=2')).body, /aria-current="page"[^>]*>2/);
  const sheet = await officer.get('/obligations.xlsx?q=ke+hoach');
  assert.match(sheet.headers.get('content-type') ?? '', /spreadsheetml/);
  assert.match(sheet.body, /^PK/);
  const calendar = await officer.get('/obligations.ics?time=soon');
  assert.match(calendar.headers.get('content-type') ?? '', /^text\/calendar/);
  assert.match(calendar.body, /^BEGIN:VCALENDAR[\s\S]+DTSTART;VALUE=DATE:2014/);
});

test('nonsense in an address is answered, and an unknown obligation is not found', async () => {
  const officer = await demo.enter('district-officer');
  const nonsense =
    '?q=%25%27%3B--&unit=1&page=1e99&year=0000&from=00/00/0000&to=x&sort=%00&direction=up&progress=__proto__';
  for (const path of ['/obligations', '/obligations.xlsx', '/obligations.ics', '/notices'])
    assert.equal((await officer.get(path + nonsense)).status, 200, path);
  for (const path of ['/obligations/x', '/obligations/01900000-0000-7000-8000-00000000abcd'])
    assert.equal((await officer.get(path)).status, 404, path);
});

test('a day that is none is kept in its field with what is wrong, and the list stands', async () => {
  const officer = await demo.enter('standing-officer');
  const { body, status } = await officer.get('/obligations?from=31/02/2014&to=30/06/2014');
  assert.equal(status, 200);
  assert.match(body, /<input id="from"[^>]*aria-invalid="true"[^>]*value="31\/02\/2014"/);
  assert.match(body, /class="error-summary"[\s\S]+href="#from"/);
  assert.doesNotMatch(body, /<input id="to"[^>]*aria-invalid/);
  assert.ok(totalOf(body) > 0);
  assert.doesNotMatch((await officer.get('/obligations?from=28/02/2014&to=')).body, /error-summary/);
});

test('an administrator is led to units, accounts and rules instead of an empty list', async () => {
  const { body } = await (await demo.enter('administrator')).get('/');
  for (const path of ['/units', '/administration/accounts', '/administration'])
    assert.match(body, new RegExp(`class="card[\\s\\S]*href="${path}"`), path);
  assert.doesNotMatch(body, /Chưa có đầu việc nào|Đơn vị chưa được giao/);
  assert.doesNotMatch((await (await demo.enter('finance')).get('/')).body, /Người quản trị không nhận/);
});

test('the overview answers first, for those who oversee', async () => {
  const chair = await demo.enter('vice-chair');
  const { body } = await chair.get('/overview');
  assert.match(body, /<h1>Còn \d+ ngày đến hạn \d\d\/\d\d\/2014: \d+ đơn vị chưa gửi minh chứng\.<\/h1>/);
  for (const question of [
    'Năm 2014, việc nào đến hạn khi nào?',
    'Đơn vị nào còn việc chưa xong?',
    'Đơn vị nào chưa gửi minh chứng?',
  ])
    assert.ok(body.includes(question), question);
  const asked = body.slice(body.indexOf('asked-question'));
  assert.ok(!/tone-brocade/.test(asked), 'who is only asked is never late');
  const overdue =
    /(\d+)<\/span><span class="figure-label">đầu việc quá hạn<\/span><a class="figure-link" href="([^"]+)"/.exec(body);
  assert.ok(overdue);
  const list = await chair.get((overdue[2] ?? '').replaceAll('&amp;', '&'));
  assert.equal(totalOf(list.body), Number(overdue[1]), 'a figure opens what it is made of');
  for (const role of ['district-head', 'finance', 'administrator'])
    assert.equal((await (await demo.enter(role)).get('/overview')).status, 403, role);
});

test('notices: unread first, one is marked, then all, and the wish for mail is kept', async () => {
  const officer = await demo.enter('district-officer');
  const unread = async () => Number(/(\d+) chưa đọc/.exec(words((await officer.get('/notices')).body))?.[1]);
  const count = await unread();
  assert.ok(count > 0);
  const { body } = await officer.get('/notices');
  const [, mark = ''] = /action="(\/notices\/[\w-]{36}\/reading)"/.exec(body) ?? [];
  assert.equal((await officer.send(mark, {}, { from: '/notices' })).status, 303);
  assert.equal(await unread(), count - 1);
  const other = await demo.enter('finance');
  assert.equal((await other.send(mark, {}, { from: '/notices' })).status, 404, 'others’ notices do not exist');
  assert.equal((await officer.send('/notices/reading', {}, { from: '/notices' })).status, 303);
  assert.equal(await unread(), 0);
  assert.ok((await officer.get('/notices?show=all')).body.includes('đã đọc'));
  assert.equal((await officer.send('/notices/settings', { daily: 'yes' }, { from: '/notices/settings' })).status, 303);
  assert.match((await officer.get('/notices/settings')).body, /name="daily"[^>]*checked/);
});

test('a calendar address works for whoever has it, without signing in, until it is revoked', async () => {
  const officer = await demo.enter('district-officer');
  await officer.send('/calendar', {}, { from: '/calendar' });
  const shown = (await officer.get('/calendar')).body;
  const [, path = ''] = /http:\/\/[^/]+(\/calendar\/[\w-]{43}\.ics)/.exec(shown) ?? [];
  assert.ok(path, 'shown once');
  assert.ok(!(await officer.get('/calendar')).body.includes(path), 'and never again');
  const { visitor } = await import('../../../../test/support/browser.ts');
  const guest = visitor(demo.app);
  const feed = await guest.get(path);
  assert.equal(feed.status, 200);
  assert.match(feed.body, /BEGIN:VEVENT/);
  assert.equal((await guest.get(path.replace(/.\.ics$/, '_.ics'))).status, 404);
  assert.equal((await guest.get('/calendar/khong-co.ics')).status, 404);
  assert.equal((await officer.send('/calendar/removal', {}, { from: '/calendar' })).status, 303);
  assert.equal((await guest.get(path)).status, 404);
  assert.equal((await (await demo.enter('administrator')).get('/calendar')).status, 403);
});
