import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testId } from '../../../../../test/support/province.ts';
import { readPasted } from '../../../../platform/xlsx/read-pasted.ts';
import { readWorkbook } from '../../../../platform/xlsx/read-workbook.ts';
import { aWorkbook, sheetData, textCell } from '../../../../platform/xlsx/workbook.fixtures.ts';
import type { LineContent } from '../../lines/line.rules.ts';
import { readPlan, spoken } from '../plan-sheet.fixtures.ts';

const HEADS = 'Nội dung\tNhóm nhiệm vụ\tChủ trì\tPhối hợp\tThời gian\tĐến ngày\tNgôn ngữ\tSố lượng\tNSTW\tGhi chú';

/** One row under the usual heads; what is not given stays empty. */
function row(cells: Readonly<Record<string, string>>) {
  const order = ['title', 'group', 'lead', 'with', 'time', 'until', 'languages', 'quantity', 'money', 'note'];
  const { lines, findings } = readPlan(
    readPasted(`${HEADS}\n${order.map((key) => cells[key] ?? (key === 'title' ? 'x' : '')).join('\t')}`),
  );
  return { content: lines[0]?.content as LineContent, said: findings.map(spoken), findings };
}

test('amounts are read as offices write them, and asked about where nobody can know', () => {
  const cases: [string, number | string | undefined][] = [
    ['1.234.567', 1_234_567],
    ['1,2 tỷ', 1_200_000_000],
    ['15 triệu', 15_000_000],
    ['-', undefined],
    ['0', undefined],
    ['-5 triệu', 'I2: money-negative'],
    ['99999999999999999999', 'I2: money-too-large'],
    ['1.5', 'I2: money-dot'],
    ['khoảng 5', 'I2: money-unreadable'],
  ];
  for (const [text, expected] of cases) {
    const { content, said } = row({ money: text });
    if (typeof expected === 'string') assert.deepEqual(said, [expected], text);
    else assert.deepEqual([content.money.state, said], [expected, []], text);
  }
});

test('time is read from words, from two cells, and refused outside the year', () => {
  const cases: [string, string, string][] = [
    ['tháng 5', '', 'month 2015-05-01 2015-05-31'],
    ['quý II', '', 'quarter 2015-04-01 2015-06-30'],
    ['thường xuyên', '', 'all-year 2015-01-01 2015-12-31'],
    ['15/5/2015', '', 'days 2015-05-15 2015-05-15'],
    ['15/5/2015', '20/05/2015', 'days 2015-05-15 2015-05-20'],
    ['15/5/2014', '', 'E2: time-outside'],
    ['15/5/2015', '20/5/2016', 'F2: time-outside'],
    ['20/5/2015', '15/5/2015', 'F2: time-backwards'],
    ['', '20/5/2015', 'F2: until-alone'],
    ['31/6/2015', '', 'E2: time-unreadable'],
  ];
  for (const [time, until, expected] of cases) {
    const { content, said } = row({ time, until });
    const read = content.time && `${content.time.kind} ${content.time.from} ${content.time.to}`;
    assert.deepEqual(said.length > 0 ? said[0] : read, expected, `${time} ${until}`);
  }
});

test('codes and units are found by any of their names; near ones and ended ones are asked about', () => {
  assert.equal(row({ group: 'TRAINING' }).content.taskGroup, 'training');
  assert.equal(row({ group: 'Tap huan, boi duong hang nam' }).content.taskGroup, 'training');
  const near = row({ group: 'Tập huấn bồi dương hàng năn' });
  assert.equal(near.findings[0]?.params?.near, 'Tập huấn, bồi dưỡng hằng năm');
  assert.deepEqual(row({ group: 'Nấu ăn' }).said, ['B2: unknown-code']);
  assert.deepEqual(row({ languages: 'Anh; tiếng Lào' }).content.languages, ['en', 'lo']);
  assert.deepEqual(row({ languages: 'Anh, Klingon' }).said, ['G2: unknown-code']);
  const lead = row({ lead: 'sở vhttdl' }).content;
  assert.deepEqual([lead.leadUnitId, lead.leadName], [testId(21), 'Sở Văn hóa, Thể thao và Du lịch']);
  assert.deepEqual(row({ lead: 'Công an tĩn' }).said, ['C2: near-unit']);
  assert.deepEqual(row({ lead: 'Ban Tôn giáo' }).said, ['C2: ended-unit-alone']);
  const ended = row({ lead: 'Sở Văn hóa - Thông tin' }).findings[0];
  assert.deepEqual(ended?.params, { since: '01/05/2008', successors: 'Sở VHTTDL' });
  assert.deepEqual(row({ lead: 'Báo Quân khu 5' }).said, ['C2: unknown-unit']);
  const both = row({ with: 'Công an tỉnh, Sở Văn hóa, Thể thao và Du lịch' }).content.coordinators;
  assert.deepEqual(both, ['Công an tỉnh', 'Sở Văn hóa, Thể thao và Du lịch']);
});

test('a row without a title, a wrong quantity and a text without end stop at their cells', () => {
  assert.deepEqual(row({ title: '', note: 'x' }).said, ['A2: title-missing']);
  assert.deepEqual(row({ quantity: '2 lớp' }).said, ['H2: quantity']);
  assert.equal(row({ quantity: '1.500' }).content.quantity, 1500);
  assert.deepEqual(row({ note: 'x'.repeat(2001) }).said, ['J2: too-long']);
});

test('headings of groups, totals and empty rows are left out, and the first two are told', () => {
  const pasted = `TT\t${HEADS}\nI\tTập huấn\n1\tLớp cho xã\n2\n\tTổng cộng\t\t\t\t\t\t\t\t9\n`;
  const { lines, said } = readPlan(readPasted(pasted));
  assert.deepEqual(
    lines.map((line) => line.content.title),
    ['Lớp cho xã'],
  );
  assert.deepEqual(said, ['A2: heading-skipped', 'B5: total-skipped']);
});

const book = async (sheets: Record<string, string>, more: Parameters<typeof aWorkbook>[0] | object = {}) =>
  readPlan(await readWorkbook(aWorkbook({ sheets, ...more }), { rows: 5000, columns: 60 }));
const heads =
  textCell('A1', 'NỘI DUNG') +
  textCell('B1', 'Thời gian') +
  textCell('C1', 'Kinh phí ngân sách tỉnh (triệu đồng)') +
  textCell('D1', 'Nhóm');

test('numbers count in the unit of their head; days come as numbers with and without a format', async () => {
  const sheet = sheetData(
    heads,
    `${textCell('A2', 'a')}<c r="B2" s="1"><v>42139</v></c><c r="C2"><v>1.5</v></c>`,
    `${textCell('A3', 'b')}<c r="B3"><v>42139</v></c>${textCell('C3', '2,5')}`,
    `${textCell('A4', 'c')}<c r="B4"><v>5</v></c><c r="C4"><v>0.0000001</v></c>`,
  );
  const { lines, said } = await book({ S: sheet }, { formats: ['dd/mm/yyyy'] });
  assert.deepEqual(
    lines.map(({ content }) => [content.time?.from, content.money.province]),
    [
      ['2015-05-15', 1_500_000],
      ['2015-05-15', 2_500_000],
      [undefined, undefined],
    ],
  );
  assert.deepEqual(said, ['B3: time-number', 'C4: money-fraction', 'B4: time-unreadable']);
  const old = sheetData(heads, `${textCell('A2', 'a')}<c r="B2"><v>40677</v></c>`);
  assert.equal((await book({ S: old }, { from1904: true })).lines[0]?.content.time?.from, '2015-05-15');
});

test('merged cells and formulas are used where that is safe, else told at their cell', async () => {
  const cell = (address: string, title: string) => textCell(address, title);
  const sheet =
    sheetData(
      heads,
      `${cell('A2', 'a')}${textCell('B2', 'tháng 5')}<c r="C2"><v>3</v></c>${textCell('D2', 'training')}`,
      cell('A3', 'b'),
      `${cell('A4', 'c')}<c r="B4" t="str"><f>"quý "&amp;"II"</f><v>quý II</v></c><c r="C4"><f>C2*2</f></c><c r="D4" t="e"><v>#N/A</v></c>`,
    ) + '<mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/><mergeCell ref="D2:D3"/></mergeCells>';
  const { lines, said } = await book({ S: sheet });
  assert.deepEqual(
    lines.map(({ content }) => [content.time?.kind, content.taskGroup]),
    [
      ['month', 'training'],
      ['month', 'training'],
      ['quarter', null],
    ],
  );
  assert.deepEqual(said, [
    'C2: merged-amount',
    'B3: merged-value',
    'C3: merged-amount',
    'D3: merged-value',
    'B4: formula-value',
    'C4: formula-uncounted',
    'D4: cell-error',
  ]);
  const across =
    sheetData(heads, `${cell('A2', 'a')}${textCell('B2', 'x')}`) + '<mergeCells><mergeCell ref="B2:C2"/></mergeCells>';
  assert.deepEqual((await book({ S: across })).said, ['B2: merged-across']);
});

test('the table is found on any sheet, under any title, with its columns in any order and heads of two rows', async () => {
  const other = sheetData(textCell('A1', 'Ghi chú'), textCell('A2', 'Thời gian'));
  const plan =
    sheetData(
      textCell('A1', 'KẾ HOẠCH NĂM 2015'),
      '',
      textCell('A3', 'Kinh phí (triệu đồng)') + textCell('C3', 'Noi dung cong viec') + textCell('D3', 'Cột lạ'),
      textCell('A4', 'NSTW') + textCell('B4', 'Xã hội hóa'),
      `<c r="A5"><v>2</v></c><c r="B5"><v>3</v></c>${textCell('C5', 'Hội chợ')}${textCell('D5', 'z')}`,
    ) + '<mergeCells><mergeCell ref="A3:B3"/><mergeCell ref="C3:C4"/></mergeCells>';
  const { table, lines } = await book({ 'Trang 1': other, Bảng: plan });
  assert.equal(table.sheet.name, 'Bảng');
  assert.deepEqual(table.unread, ['Cột lạ']);
  assert.deepEqual(lines[0]?.content.money, { state: 2_000_000, social: 3_000_000 });
  assert.equal(lines[0]?.content.title, 'Hội chợ');
});
