import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import type { Visitor } from '../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../test/support/demonstration.ts';
import { day } from '../../kernel/day.ts';
import { countQueries } from '../../platform/database/tenant.ts';
import { listActivityEvidence } from '../obligations/index.ts';
import { recordingPaths } from './recording/recording.paths.ts';

let demo: DemonstrationApp;
let officer: Visitor;
let head: Visitor;
before(async () => {
  demo = await startDemonstration(day('2014-05-12'));
  officer = await demo.enter('district-officer');
  head = await demo.enter('district-head');
});
after(() => demo.close());

const FORM = recordingPaths.create();
const photo = (shade: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: shade } })
    .jpeg()
    .toBuffer();
const first = { title: 'Họp thôn Đăk Mế', startsOn: '11/05/2014', place: 'Nhà rông' };

async function record(fields: Record<string, string> = {}, shade?: string): Promise<string> {
  const files = shade ? { files: [{ field: 'photos', name: 'anh.jpg', bytes: await photo(shade) }] } : {};
  const answer = await officer.send(
    recordingPaths.list(),
    { ...first, no_state_secrets: 'yes', ...fields },
    { from: FORM, ...files },
  );
  assert.equal(answer.status, 303, answer.body.slice(0, 400));
  return answer.location ?? '';
}
const idOf = (path: string) => path.split('/')[2] as never;
const press = (who: Visitor, path: string, act: string, fields: Record<string, string> = {}) =>
  who.send(`${path}/${act}`, fields, { from: path });

test('four fields without script make an activity; its kind is guessed, its photo shown, its gaps named', async () => {
  const path = await record({}, '#102030');
  const { body } = await officer.get(path);
  assert.match(body, /Họp thôn, vận động qua già làng/);
  assert.match(body, /Ảnh 1 của hoạt động: Họp thôn Đăk Mế/);
  assert.match(body, /Còn thiếu: dòng kế hoạch hoặc lý do ngoài kế hoạch/);
  const image = /\/activities\/[0-9a-f-]+\/files\/[0-9a-f-]+/.exec(body)?.[0] ?? '';
  const { status, bytes } = await officer.bytes(image);
  assert.deepEqual([status, (await sharp(bytes).metadata()).format], [200, 'jpeg']);
  assert.equal((await (await demo.enter('press')).get(image)).status, 404);
});

test('a form that is refused keeps every word; a day ahead is planned', async () => {
  const wrong = await officer.send(
    recordingPaths.list(),
    { ...first, startsOn: '31/06/2014', title: 'Lễ <hội>' },
    { from: FORM },
  );
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Lễ &lt;hội&gt;/);
  assert.match(wrong.body, /Ghi ngày như 20\/05\/2014/);
  const undeclared = await officer.send(recordingPaths.list(), first, {
    from: FORM,
    files: [{ field: 'photos', name: 'a.jpg', bytes: await photo('#111111') }],
  });
  assert.equal(undeclared.status, 422);
  assert.match(undeclared.body, /Cần xác nhận nội dung không chứa bí mật nhà nước/);
  const planned = await record({ startsOn: '20/06/2014' });
  assert.match((await officer.get(planned)).body, /dự kiến/);
});

test('a photo of 40 MB, HEIC, SVG and words as a photo each have a clear answer, and the words are kept', async () => {
  const wrong = [
    [Buffer.alloc(40 * 1024 * 1024, 1), /lớn/, 413],
    [Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic0000')]), /Tương thích nhất/, 422],
    [Buffer.from('<svg onload="alert(1)"/>'), /SVG là bản vẽ/, 422],
    [Buffer.from('chữ'), /không phải ảnh/, 422],
  ] as const;
  for (const [bytes, words, status] of wrong) {
    const answer = await officer.send(
      recordingPaths.list(),
      { ...first, no_state_secrets: 'yes', title: 'Giữ lại lời này' },
      { from: FORM, files: [{ field: 'photos', name: 'anh', bytes }] },
    );
    assert.equal(answer.status, status);
    assert.match(answer.body, words);
    assert.match(answer.body, /Giữ lại lời này/);
  }
});

test('the same sending twice makes one activity; the same photo in two activities is said on both', async () => {
  const page = (await officer.get(FORM)).body;
  const key = /name="_key" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const bytes = await photo('#abcdef');
  const send = () =>
    officer.send(
      recordingPaths.list(),
      { ...first, title: 'Một lần thôi', no_state_secrets: 'yes', _key: key },
      { from: FORM, files: [{ field: 'photos', name: 'a.jpg', bytes }] },
    );
  const [one, two] = [await send(), await send()];
  assert.deepEqual([two.status, two.location], [303, one.location]);
  const other = await record({ title: 'Việc khác' }, '#abcdef');
  assert.match((await officer.get(other)).body, /cũng có ở[\s\S]*Một lần thôi/);
  assert.match((await officer.get(one.location ?? '')).body, /cũng có ở[\s\S]*Việc khác/);
});

test('a device whose clock is wrong and a photo of another day give a hint and change nothing', async () => {
  const answer = await officer.send(
    recordingPaths.list(),
    { ...first, title: 'Đồng hồ sai', _clock: String(Date.parse('2014-05-02T08:00:00Z')) },
    { from: FORM },
  );
  const page = await officer.get(answer.location ?? '');
  assert.match(page.body, /Đồng hồ của máy đang dùng lệch 10 ngày/);
  assert.match(page.body, /11\/05\/2014/);
});

test('evidence that was deleted on the server is named with its hash, and nothing breaks', async () => {
  const path = await record({ title: 'Ảnh bị mất' }, '#0f0f0f');
  const [piece] = await demo.app.database(demo.schema).read((tx) => listActivityEvidence(tx, [idOf(path)]));
  await demo.content.remove(piece?.sha256 ?? '');
  const page = await officer.get(path);
  assert.equal(page.status, 200);
  assert.match(page.body, new RegExp(`Mã tệp ${piece?.sha256}`));
  const file = await officer.get(recordingPaths.file(idOf(path), piece?.fileId ?? ''));
  assert.equal(file.status, 404);
  assert.match(file.body, /khôi phục từ bản sao lưu/);
});

test('head confirms, standing body checks or returns with words, the unit hands in again: only those who may', async () => {
  const path = await record({ title: 'Hai mức xác nhận' });
  assert.equal((await press(officer, path, 'confirmation')).status, 403, 'own record');
  assert.equal((await press(head, path, 'confirmation')).status, 303);
  const standing = await demo.enter('standing-officer');
  assert.match((await standing.get(path)).body, /Đã kiểm tra, xác nhận/);
  assert.equal((await press(standing, path, 'return', { words: '' })).status, 422);
  assert.equal((await press(standing, path, 'return', { words: 'Thiếu số người' })).status, 303);
  assert.match((await officer.get(path)).body, /Thiếu số người/);
  assert.equal((await press(officer, path, 'hand-in')).status, 303);
  assert.equal((await press(head, path, 'confirmation')).status, 303);
  assert.equal((await press(standing, path, 'check')).status, 303);
  assert.match((await officer.get(path)).body, /thường trực đã kiểm tra/);
  for (const role of ['finance', 'press']) assert.equal((await (await demo.enter(role)).get(path)).status, 404, role);
});

test('the full form keeps numbers and details, says contradictions at their inputs, and makes another revision', async () => {
  const path = await record({ title: 'Đón đoàn Attapeu', kind: 'delegation-in' });
  const edit = recordingPaths.edit(idOf(path));
  const said = {
    ...first,
    title: 'Đón đoàn Attapeu',
    kind: 'delegation-in',
    'measure.persons': '12',
    'measure.persons.amount': ['8', '4', ''],
    'measure.persons.country': ['la', 'la', ''],
    'measure.persons.rank': ['a', '', ''],
    'detail.purpose': 'Trao đổi thông tin biên giới',
    unplannedReason: 'Đột xuất',
    partners: ['Sở Thông tin và Truyền thông', ''],
  };
  const wrong = await officer.send(
    edit,
    { ...said, 'measure.persons': '20', endsOn: '01/05/2014', partners: ['Sở Không Có'] },
    { from: edit },
  );
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Cộng các dòng không bằng tổng số/);
  assert.match(wrong.body, /Kết thúc ngày 01\/05\/2014, trước ngày bắt đầu 11\/05\/2014/);
  assert.match(wrong.body, /Chưa nhận ra tên đơn vị/);
  assert.match(wrong.body, /Sở Không Có/);
  const right = await officer.send(edit, said, { from: edit });
  assert.equal(right.status, 303, /class="error"[\s\S]{0,300}/.exec(right.body)?.[0]);
  const { body } = await officer.get(path);
  assert.match(body, /bản 2/);
  assert.match(body, /Trao đổi thông tin biên giới/);
  assert.match(body, /Ngoài kế hoạch: Đột xuất/);
  const again = await officer.get(edit);
  assert.match(again.body, /name="measure.persons.amount"[^>]*value="8"/);
});

test('the list shows both levels, filters in its address, leaves as XLSX and CSV, and asks the same whatever it holds', async () => {
  const ask = async (path: string) => countQueries(() => officer.get(path));
  const one = await ask(`${recordingPaths.list()}?q=khong-co-gi`);
  const many = await ask(recordingPaths.list());
  assert.ok(many.queries <= one.queries + 1, `${one.queries} and ${many.queries}`);
  assert.match(many.value.body, /chỉ nêu, tính riêng/);
  const found = await officer.get(`${recordingPaths.list()}?q=${encodeURIComponent('attapeu đón')}&kind=delegation-in`);
  assert.match(found.body, /Đón đoàn Attapeu/);
  assert.doesNotMatch(found.body, /Hai mức xác nhận/);
  assert.equal((await officer.bytes(recordingPaths.sheet())).status, 200);
  const csv = (await officer.get(recordingPaths.sheet({ q: 'attapeu đón', format: 'csv' }))).body;
  const dictionary = JSON.parse((await officer.get(recordingPaths.sheet({ format: 'dictionary' }))).body);
  const names = dictionary.resources[0].schema.fields.map((field: { name: string }) => field.name);
  assert.deepEqual([csv.split('\r\n')[0], /Đón đoàn Attapeu/.test(csv)], [names.join(','), true]);
  const beside = await (await demo.enter('press')).get(recordingPaths.list());
  assert.doesNotMatch(beside.body, /Đón đoàn Attapeu/);
});
