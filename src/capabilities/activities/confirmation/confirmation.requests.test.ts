import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';

let demo: DemonstrationApp;
let officer: Visitor;
let head: Visitor;
let standing: Visitor;
before(async () => {
  demo = await startDemonstration(day('2014-05-12'));
  officer = await demo.enter('district-officer');
  head = await demo.enter('district-head');
  standing = await demo.enter('standing-officer');
});
after(() => demo.close());

const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z#0-9]+;/g, '"')
    .replace(/\s+/g, ' ');
const DESK = '/activities/confirmation';

/** @returns the id of an activity that the district's officer recorded */
async function record(title: string): Promise<string> {
  const fields = { title, startsOn: '10/05/2014', place: 'Bờ Y', kind: 'event', no_state_secrets: 'yes' };
  const saved = await officer.send('/activities', fields, { from: '/activities/new' });
  assert.equal(saved.status, 303, text(saved.body).slice(0, 600));
  return /([0-9a-f-]{36})/.exec(saved.location ?? '')?.[1] ?? '';
}

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** Ticks, previews and acts, as a person does without script. */
async function accept(who: Visitor, level: string, ids: readonly string[], path = `${DESK}/acts`) {
  const query = new URLSearchParams({ level, which: 'ticked' });
  for (const id of ids) query.append('id', id);
  const preview = await who.get(`${DESK}/preview?${query}`);
  const seen = hidden(preview.body, 'seen');
  const sent = await who.send(path, { seen, level, words: 'Thiếu ảnh' }, { from: `${DESK}/preview?${query}` });
  return { preview, seen, sent };
}

test('what a district records is confirmed by its head and checked by the standing body, each after a preview', async () => {
  const [one, two] = [await record('Khai mạc hội chợ'), await record('Bế mạc hội chợ')];
  assert.doesNotMatch((await officer.get(DESK)).body, new RegExp(`value="${one}"`), 'not one’s own');
  const desk = await head.get(DESK);
  assert.match(text(desk.body), /Khai mạc hội chợ.*chỉ nêu, chưa có minh chứng.*(mới hôm nay|ngày làm việc)/);
  const confirmed = await accept(head, 'unit', [one, two]);
  assert.match(text(confirmed.preview.body), /2 việc của 1 đơn vị.*Chưa có gì thay đổi cho đến khi bấm nút/);
  assert.match(text(confirmed.preview.body), /Trong đó 2 việc chỉ nêu/);
  assert.equal(confirmed.sent.status, 303);
  assert.match(text((await head.get(confirmed.sent.location ?? '')).body), /Đã xác nhận 2 việc/);

  const risky = await standing.get(`${DESK}/risk`);
  assert.match(text(risky.body), /Khai mạc hội chợ.*chỉ nêu, chưa có minh chứng \(4 điểm\)/);
  assert.match(text(risky.body), /Điểm chỉ để xếp thứ tự xem, không phải kết luận/);
  const checked = await accept(standing, 'check', [one]);
  assert.match(text((await standing.get(checked.sent.location ?? '')).body), /Đã ghi nhận kiểm tra 1 việc/);
  const returned = await accept(standing, 'check', [two], `${DESK}/returns`);
  assert.match(text((await standing.get(returned.sent.location ?? '')).body), /Đã trả lại 1 việc/);
  assert.match((await officer.get(`/activities/${two}`)).body, /Thiếu ảnh/);
});

test('what changed between preview and act is left out and named', async () => {
  const [one, two] = [await record('Giao lưu văn nghệ'), await record('Giao lưu bóng đá')];
  const query = new URLSearchParams([
    ['level', 'unit'],
    ['id', one],
    ['id', two],
  ]);
  const preview = await head.get(`${DESK}/preview?${query}`);
  const changed = await accept(head, 'unit', [two]);
  assert.equal(changed.sent.status, 303);
  const seen = hidden(preview.body, 'seen');
  const sent = await head.send(`${DESK}/acts`, { seen, level: 'unit' }, { from: `${DESK}/preview?${query}` });
  const result = text((await head.get(sent.location ?? '')).body);
  assert.match(result, /Đã xác nhận 1 việc.*Những việc để lại, và vì sao.*Giao lưu bóng đá/);
  const again = await head.send(`${DESK}/acts`, { seen, level: 'unit' }, { from: DESK });
  assert.equal(again.status, 409);
});

test('a return without words comes back with the same list', async () => {
  const id = await record('Chiếu phim lưu động');
  const from = `${DESK}/preview?level=unit&id=${id}`;
  const seen = hidden((await head.get(from)).body, 'seen');
  const refused = await head.send(`${DESK}/returns`, { seen, level: 'unit', words: '' }, { from });
  assert.equal(refused.status, 422);
  assert.match(refused.body, /Chiếu phim lưu động/);
});

test('the standing body draws a sample, judges it, and anybody who oversees draws it again', async () => {
  const ids = await Promise.all(['Pano A', 'Pano B', 'Pano C'].map(record));
  await accept(head, 'unit', ids);
  const wrong = await standing.send(`${DESK}/samples`, { size: '0', seed: 'abc' }, { from: `${DESK}/samples` });
  assert.equal(wrong.status, 422);
  const drawn = await standing.send(`${DESK}/samples`, { size: '2', seed: '7' }, { from: `${DESK}/samples` });
  assert.equal(drawn.status, 303);
  const path = drawn.location?.split('?')[0] ?? '';
  const page = await standing.get(path);
  const [first = '', second = ''] = [...page.body.matchAll(/name="verdict-([0-9a-f-]+)"/g)].map(([, id]) => id ?? '');
  const fields = { [`verdict-${first}`]: 'right', [`verdict-${second}`]: 'wrong', [`words-${second}`]: 'Sai địa điểm' };
  assert.equal((await standing.send(`${path}/verdicts`, fields, { from: path })).status, 303);
  const leader = await demo.enter('vice-chair');
  const seen = text((await leader.get(`${path}?again=yes`)).body);
  assert.match(seen, /ra đúng mẫu này.*1 trong 2 việc đã xem/);
  assert.match((await leader.get(`${path}/frame.csv`)).body, /unit_id,activity_id,revision_id,drawn/);
  assert.equal((await officer.get(path)).status, 403);
});

test('who lets others wait is seen by who oversees, and by nobody else', async () => {
  assert.match(text((await standing.get(`${DESK}/accepters`)).body), /Nơi nào còn việc chờ xác nhận/);
  assert.equal((await head.get(`${DESK}/accepters`)).status, 403);
});
