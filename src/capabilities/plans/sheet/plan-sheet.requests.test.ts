import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Visitor } from '../../../../test/support/browser.ts';
import { PLANNING_DAY, type PlanningApp, startPlanningApp } from '../../../../test/support/planning-app.ts';
import { translator } from '../../../kernel/translate.ts';
import type { View } from '../../../platform/change.ts';
import { viewIn } from '../../../platform/unit-of-work.ts';
import { readSheet } from '../../../platform/xlsx/read-sheet.ts';
import { type SheetReading, shownValue } from '../../../platform/xlsx/sheet-reading.ts';
import { aWorkbook, sheetData, textCell } from '../../../platform/xlsx/workbook.fixtures.ts';
import { type StyledSheet, writeWorkbook } from '../../../platform/xlsx/write-workbook.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { uiMessages } from '../../../ui/ui.messages.ts';
import type { PlanLine } from '../lines/line.rules.ts';
import { listLines } from '../lines/line.store.ts';
import { planMessages } from '../plans.messages.ts';
import { errorSheet } from './errors.sheet.ts';
import { loadImport } from './load-import.ts';
import { loadTemplate } from './load-template.ts';
import { templateSheets } from './template.sheet.ts';

let demo: PlanningApp;
let officer: Visitor;
before(async () => {
  demo = await startPlanningApp();
  officer = await demo.enter('district-officer');
});
after(() => demo.close());

const lines = (): Promise<PlanLine[]> => demo.app.database(demo.schema).read((tx) => listLines(tx, demo.planId));
const form = (): string => `${demo.path}/import`;
const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z#0-9]+;/g, '"')
    .replace(/\s+/g, ' ');

/** Sends a file or pasted cells and waits until it was read. */
async function bring(source: Uint8Array | string, declared = true): Promise<Answer & { path: string }> {
  const fields = { ...(declared && { no_state_secrets: 'yes' }), ...(typeof source === 'string' && { text: source }) };
  const files = typeof source === 'string' ? [] : [{ field: 'file', name: 'ke-hoach.xlsx', bytes: source }];
  const sent = await officer.send(form(), fields, { from: form(), files });
  if (sent.status !== 303) return { ...sent, path: '' };
  const path = sent.location ?? '';
  for (let left = 100; left > 0; left -= 1) {
    const page = await officer.get(path);
    if (!page.headers.get('refresh')) return { ...page, path };
    await sleep(100);
  }
  throw new Error('the sheet was never read');
}

const take = (page: Answer & { path: string }): Promise<Answer> => {
  const which = /name="which" value="([^"]*)"/.exec(page.body)?.[1] ?? 'all';
  const expected = /name="expected" value="([^"]*)"/.exec(page.body)?.[1] ?? '0';
  return officer.send(`${page.path}/take`, { which, expected }, { from: page.path });
};
const undo = (path: string): Promise<Answer> => officer.send(`${path}/undo`, {}, { from: path });

/** What a visitor downloads, as bytes: the visitor of the tests reads answers as text. */
async function download(
  path: string,
  make: (view: View) => Promise<readonly StyledSheet[] | null>,
): Promise<SheetReading> {
  const answer = await officer.get(path);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), XLSX_TYPE);
  const actor = await demo.actor('district-officer');
  const who = { actor, today: PLANNING_DAY, requestId: null };
  const sheets = await demo.app.database(demo.schema).read((tx) => make(viewIn(tx, demo.app.work, who)));
  const read = await readSheet(await writeWorkbook(sheets ?? []));
  assert.ok(read.ok);
  return read.value;
}
const t = translator('vi', uiMessages, planMessages);

const HEADS = ['Nội dung', 'Thời gian', 'Chủ trì', 'Ngân sách tỉnh', 'Mã dòng'];
const sheet = (rows: (string | number | null)[][], heads = HEADS) =>
  writeXlsx({ name: 'KH', columns: heads.map((header) => ({ header, width: 20 })), rows });

test('a sheet with errors is reported cell by cell, and nothing is written unless the right rows are asked for', async () => {
  const before = (await lines()).length;
  const page = await bring(
    await sheet([
      ['Hội chợ biên giới', 'tháng 5', 'Công an tỉnh', '15 triệu', null],
      ['Tập huấn', 'tháng 5/2020', null, '1.5', null],
      ['Ấn phẩm', 'quý II', null, -5, null],
    ]),
  );
  const shown = text(page.body);
  for (const words of ['B3', 'tháng 5/2020', 'D3', '1,5 triệu', 'D4', '-5', 'không được âm'])
    assert.ok(shown.includes(words), words);
  assert.match(shown, /Chỉ nhập 1 dòng đúng/);
  assert.equal((await lines()).length, before);
  const read = await download(`${page.path}/errors.xlsx`, async (view) => {
    const report = (await loadImport(view, demo.planId, page.path.split('/').at(-1) ?? ''))?.report;
    return report ? [errorSheet(t, report)] : null;
  });
  assert.deepEqual(
    read.sheets[0]?.rows.slice(1).map((row) => shownValue(row.cells[0]?.value ?? { kind: 'error', text: '' })),
    ['B3', 'D3', 'D4'],
  );

  const forced = await officer.send(`${page.path}/take`, { which: 'all', expected: '1' }, { from: page.path });
  assert.equal(forced.status, 409);
  const taken = await take(page);
  assert.equal(taken.status, 303);
  assert.deepEqual(
    (await lines()).slice(before).map(({ content }) => [content.title, content.money.province]),
    [['Hội chợ biên giới', 15_000_000]],
  );
  assert.equal((await undo(page.path)).status, 303);
  assert.equal((await lines()).length, before);
});

test('the template comes back changed: its lines are updated, none doubled, and an unchanged row makes no revision', async () => {
  const page = await bring(
    await sheet([
      ['Dòng một', 'tháng 3', 'Công an tỉnh', 5_000_000, null],
      ['Dòng hai', 'quý IV', null, null, null],
    ]),
  );
  assert.equal((await take(page)).status, 303);
  const [plan, words] = (
    await download(`${demo.path}/template.xlsx`, async (view) => {
      const model = await loadTemplate(view, demo.planId);
      return model && templateSheets(t, model);
    })
  ).sheets;
  assert.ok(
    words?.rows.some((row) =>
      row.cells.some(
        (cell) => shownValue(cell.value) === 'Ngân sách tỉnh' || shownValue(cell.value) === 'Xuất bản phẩm',
      ),
    ),
  );
  const rows = plan?.rows.map((row) => new Map(row.cells.map((cell) => [cell.column, shownValue(cell.value)]))) ?? [];
  const heads = [...(rows[1]?.keys() ?? [])].map((column) => rows[1]?.get(column) ?? '');
  const out = rows.slice(2).map((row) => [...(rows[1]?.keys() ?? [])].map((column) => row.get(column) ?? null));
  const own = out.filter((row) => row[1] === 'Dòng một' || row[1] === 'Dòng hai');
  assert.equal(own.length, 2);

  const same = await bring(await sheet(own, heads));
  assert.match(text(same.body), /không có gì khác/);
  const changed = own.map((row) => row.map((cell) => (cell === 'Dòng hai' ? 'Dòng hai, sửa tên' : cell)));
  const again = await bring(await sheet(changed, heads));
  assert.equal((await take(again)).status, 303);
  const after_ = (await lines()).filter(({ content }) => content.title.startsWith('Dòng'));
  assert.deepEqual(
    after_.map(({ content, revisionNumber }) => [content.title, revisionNumber]),
    [
      ['Dòng một', 1],
      ['Dòng hai, sửa tên', 2],
    ],
  );
  const stale = await bring(
    await sheet(
      own.map((row) => row.map((cell) => (cell === 'Dòng hai' ? 'Tên khác' : cell))),
      heads,
    ),
  );
  assert.match(text(stale.body), /đã có người sửa trên hệ thống/);
  assert.equal((await undo(again.path)).status, 303);
  assert.deepEqual(
    (await lines()).filter(({ content }) => content.title === 'Dòng hai').map((line) => line.revisionNumber),
    [3],
  );
});

test('the same file is taken over once, said, and may come again after it was taken back', async () => {
  const file = await sheet([['Chỉ một lần', 'tháng 7', null, null, null]]);
  const first = await bring(file);
  assert.equal((await take(first)).status, 303);
  const again = await bring(file);
  assert.equal(again.status, 409);
  assert.match(text(again.body), /Đúng tệp này đã được nhập/);
  const copied = await bring(
    await sheet([
      ['Chỉ một lần', 'tháng 7', null, null, null],
      [null, null, null, null, null],
    ]),
  );
  assert.match(text(copied.body), /không có gì khác/);
  await undo(first.path);
  assert.equal((await bring(file)).status, 200);
});

test('cells that were copied in a spreadsheet are read the same way', async () => {
  const page = await bring(
    'Nội dung\tThời gian\tGhi chú\n"Hội nghị ""Gặp gỡ""\nngày đầu"\ttháng 9\t\nSai\t35/9/2015\t\n',
  );
  const shown = text(page.body);
  assert.match(shown, /B3/);
  assert.equal((await take(page)).status, 303);
  assert.ok((await lines()).some(({ content }) => content.title === 'Hội nghị "Gặp gỡ" ngày đầu'));
  assert.match(text((await bring('Hội nghị\ttháng 9')).body), /Hãy chép cả hàng tiêu đề/);
});

test('a file that is no plan is answered with what it is, and nothing is kept', async () => {
  const other = aWorkbook({ sheets: { 'Dự toán': sheetData(textCell('A1', 'x')) } });
  assert.match(text((await bring(other)).body), /Đã xem các trang tính: "Dự toán"/);
  const bomb = aWorkbook({ sheets: { S: `<x>${' '.repeat(70_000_000)}</x>` } });
  assert.match(text((await bring(bomb)).body), /lượng dữ liệu lớn bất thường/);
  const csv = await bring(Buffer.from('STT;Nội dung\n'));
  assert.equal(csv.status, 422);
  assert.match(text(csv.body), /lưu thành \.xlsx/);
  const stamped = await bring(await sheet([['MẬT', 'tháng 5', null, null, null]]));
  assert.match(text(stamped.body), /dấu chỉ độ mật/);
  const rows = `<row>${textCell('A1', 'x').replace(' r="A1"', '').repeat(3)}</row>`.repeat(6000);
  const long = aWorkbook({
    sheets: {
      S: `<sheetData><row>${['Nội dung', 'Thời gian', 'Ghi chú'].map((head) => textCell('A1', head).replace(' r="A1"', '')).join('')}</row>${rows}</sheetData>`,
    },
  });
  assert.match(text((await bring(long)).body), /hơn 5000 hàng/);
  assert.equal((await bring(await sheet([['a', null, null, null, null]]), false)).status, 422);
});

test('codes of other plans, altered codes and codes that stand twice are told at their cell', async () => {
  const [line] = await lines();
  assert.ok(line);
  const code = `${line.id}/${line.revisionNumber}`;
  const page = await bring(
    await sheet([
      ['a', null, null, null, '01900000-0000-7000-8000-000000000001/1'],
      ['b', null, null, null, 'abc'],
      [line.content.title, null, null, null, code],
      [line.content.title, null, null, null, code],
    ]),
  );
  const shown = text(page.body);
  for (const words of ['E2', 'thuộc kế hoạch khác', 'E3', 'Mã dòng bị sửa', 'E5', 'đứng hai lần'])
    assert.ok(shown.includes(words), words);
});

test('nobody but the unit meets its sheets', async () => {
  const page = await bring('Nội dung\tThời gian\tGhi chú\nx\ttháng 2\t\n');
  for (const role of ['standing-officer', 'vice-chair', 'finance']) {
    const person = await demo.enter(role);
    for (const path of [form(), `${demo.path}/template.xlsx`, page.path, `${page.path}/errors.xlsx`]) {
      assert.equal((await person.get(path)).status, 404, `${role} ${path}`);
    }
    assert.equal(
      (await person.send(`${page.path}/take`, { which: 'all', expected: '1' }, { from: '/plans' })).status,
      404,
    );
  }
});
