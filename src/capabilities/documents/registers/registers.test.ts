import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { readSheet } from '../../../platform/xlsx/read-sheet.ts';
import { writeXlsx } from '../../../platform/xlsx/xlsx.ts';
import { type Edxml, writeEdxml } from '../exchange/edxml.rules.ts';
import { fieldOf, rowsOf } from './import-rows.rules.ts';

let demo: DemonstrationApp;
let clerk: Visitor;
before(async () => {
  demo = await startDemonstration(day('2014-06-20'));
  clerk = await demo.enter('standing-officer');
});
after(() => demo.close());

const HEAD = ['Số, ký hiệu văn bản', 'Ngày tháng văn bản', 'Tên loại và trích yếu', 'Người ký', 'Nơi nhận', 'Ghi chú'];
const book = (rows: readonly (readonly string[])[], head = HEAD) =>
  writeXlsx({ name: 'Sổ', columns: head.map((header) => ({ header, width: 20 })), rows });
const take = (kind: string, bytes: Uint8Array, fields: Record<string, string> = {}, name = 'so.xlsx') =>
  clerk.send(
    `/documents/registers/${kind}/import`,
    { no_state_secrets: 'on', ...fields },
    { from: `/documents/registers/${kind}/import`, files: [{ field: 'file', name, bytes }] },
  );

test('columns are known by what offices write above them', () => {
  const heads = ['Số và ký hiệu', 'Ngày tháng năm', 'TRÍCH YẾU nội dung', 'Số đến', 'Ngày đến', 'Tác giả', 'Màu sắc'];
  assert.deepEqual(heads.map(fieldOf), [
    'notation',
    'issuedOn',
    'subject',
    'arrivalNumber',
    'arrivedOn',
    'issuer',
    null,
  ]);
  const lines = [['UBND TỈNH'], ['Số ký hiệu', 'Trích yếu'], ['(1)', '(2)'], ['15/KH-UBND', 'Kế hoạch'], ['', '']];
  const rows = rowsOf(lines.map((cells, at) => ({ number: at + 1, cells })));
  assert.deepEqual(rows, [{ line: 4, cells: { notation: '15/KH-UBND', subject: 'Kế hoạch' } }]);
});

test('a book with wrong rows is taken over by nobody’s mistake: row by row first, then the right ones', async () => {
  const bytes = await book([
    ['21/BC-STTTT', '02/06/2014', 'Báo cáo tháng 5', 'Thái Thị Lệ Xuyến', 'UBND tỉnh; Sở Ngoại vụ', ''],
    ['không số', '02/06/2014', 'Dòng sai số', '', '', ''],
    ['22/BC-STTTT', '31/06/2014', 'Dòng sai ngày', '', '', ''],
    ['21/BC-STTTT', '02/06/2014', 'Dòng trùng', '', '', ''],
  ]);
  const refused = await take('outgoing', bytes);
  assert.equal(refused.status, 422);
  assert.match(refused.body, /1 dòng đúng, 3 dòng cần xem lại/);
  for (const words of ['cần dạng 15/KH-UBND', 'Ngày chưa đúng', 'đã có trong sổ'])
    assert.ok(refused.body.includes(words));
  assert.doesNotMatch((await clerk.get('/documents/registers/outgoing')).body, /Báo cáo tháng 5/);
  const seen = /name="seen" value="([^"]+)"/.exec(refused.body)?.[1] ?? '';
  const taken = await clerk.send(
    '/documents/registers/outgoing/import',
    { no_state_secrets: 'on', seen, rightRowsOnly: 'yes' },
    { from: '/documents/registers/outgoing/import' },
  );
  assert.equal(taken.status, 303);
  const page = (await clerk.get('/documents/registers/outgoing?year=2014')).body;
  assert.match(page, /21\/BC-STTTT/);
  assert.match(page, /UBND tỉnh; Sở Ngoại vụ/);
  assert.match((await take('outgoing', bytes, { rightRowsOnly: 'yes' })).body, /Không có dòng nào nhập được/);
});

test('edXML papers come in as arrivals; what is neither sheet nor paper is refused with its reason', async () => {
  const paper: Edxml = {
    from: { organId: 'G13', inCharge: '', name: 'Bộ Thông tin và Truyền thông' },
    to: [],
    ...{ number: '1555', notation: 'BTTTT-TTĐN', place: 'Hà Nội', issuedOn: day('2014-05-20'), typeName: 'Công văn' },
    subject: 'Hướng dẫn xây dựng kế hoạch năm 2015',
    signer: { competence: 'KT. BỘ TRƯỞNG', position: 'THỨ TRƯỞNG', name: 'Người Ký' },
    ...{ dueOn: day('2014-06-30'), toPlaces: ['UBND các tỉnh'], priority: 0, pages: null, annexes: [] },
    ...{ timestamp: '2014-05-20T01:00:00Z', attachments: [] },
  };
  const xml = new TextEncoder().encode(writeEdxml(paper));
  assert.equal((await take('incoming', xml, {}, 'a.edxml')).status, 303);
  const list = (await clerk.get('/documents?q=huong+dan+xay+dung')).body;
  assert.match(list, /1555\/BTTTT-TTĐN/);
  assert.match((await take('incoming', new TextEncoder().encode('<edXML/>'), {}, 'b.xml')).body, /QCVN 102:2016/);
  assert.match((await take('incoming', await book([], ['Một', 'Hai']))).body, /Không thấy hàng tiêu đề/);
  assert.equal((await take('incoming', xml, { no_state_secrets: '' }, 'a.edxml')).status, 422);
});

test('an incoming paper is passed on, its progress noted by the unit that answers, and followed up', async () => {
  const fields = {
    subject: 'Đề nghị góp ý dự thảo',
    number: '88',
    symbol: 'SNgV',
    kind: 'incoming',
    issuedOn: '10/06/2014',
  };
  const path = (await clerk.send('/documents', fields, { from: '/documents/new' })).location ?? '';
  const unit = /<option value="([^"]+)">Sở Tài chính<\/option>/.exec((await clerk.get(path)).body)?.[1] ?? '';
  const past = await clerk.send(`${path}/handling`, { unit, dueOn: '01/06/2014' }, { from: path });
  assert.equal(past.status, 422);
  const passed = { unit, dueOn: '30/06/2014' };
  assert.equal((await clerk.send(`${path}/handling`, passed, { from: path })).status, 303);
  assert.equal((await clerk.send(`${path}/handling`, passed, { from: path })).status, 409);
  const finance = await demo.enter('finance');
  const handling = /action="(\/documents\/[^"]+\/handling\/[^"]+)"/.exec((await finance.get(path)).body)?.[1] ?? '';
  const told = { progress: 'Đã có ý kiến', answerNumber: '55/STC-QLNS', done: 'yes' };
  assert.equal((await (await demo.enter('police')).send(handling, told, { from: path })).status, 404);
  assert.equal((await finance.send(handling, told, { from: path })).status, 303);
  const book = (await clerk.get('/documents/registers/follow-up?year=2014')).body;
  assert.match(book, /55\/STC-QLNS/);
  assert.match(book, /xong ngày 20\/06\/2014/);
});

test('the books leave as sheets with the columns of the decree, and ask the same number of questions', async () => {
  for (const [name, most] of [
    ['outgoing', 10],
    ['incoming', 10],
    ['follow-up', 7],
  ] as const) {
    const answer = await fetchBytes(`/documents/registers/${name}.xlsx?year=2014`);
    const read = await readSheet(answer);
    assert.ok(read.ok);
    assert.ok((read.value.sheets[0]?.rows[0]?.cells.length ?? 0) >= most, name);
  }
  const queries = async () => (await countQueries(() => clerk.get('/documents/registers/outgoing?year=2014'))).queries;
  const few = await queries();
  const rows = Array.from({ length: 60 }, (_, at) => [
    `${100 + at}/TB-STTTT`,
    '03/06/2014',
    `Thông báo ${at}`,
    '',
    '',
    '',
  ]);
  assert.equal((await take('outgoing', await book(rows))).status, 303);
  assert.equal(await queries(), few);
});

async function fetchBytes(path: string): Promise<Uint8Array> {
  const answer = await clerk.bytes(path);
  assert.equal(answer.status, 200);
  return answer.bytes;
}
