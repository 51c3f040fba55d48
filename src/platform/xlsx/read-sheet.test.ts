import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aZip } from '../source-files/archive.fixtures.ts';
import { readSheet } from './read-sheet.ts';
import { type ReadCell, type SheetReading, shownValue } from './sheet-reading.ts';
import { aWorkbook, sheetData, textCell } from './workbook.fixtures.ts';
import { writeXlsx } from './xlsx.ts';

async function read(bytes: Uint8Array, limits = { rows: 100, columns: 60 }): Promise<SheetReading> {
  const reading = await readSheet(bytes, limits);
  assert.ok(reading.ok, reading.ok ? '' : reading.refusal.key);
  return reading.value;
}
const refusalOf = async (bytes: Uint8Array): Promise<string> => {
  const reading = await readSheet(bytes);
  return reading.ok ? 'read' : reading.refusal.key;
};
const cellsOf = (reading: SheetReading, sheet = 0): ReadCell[] =>
  (reading.sheets[sheet]?.rows ?? []).flatMap((row) => row.cells);
const shown = (reading: SheetReading): Record<string, string> =>
  Object.fromEntries(cellsOf(reading).map((cell) => [cell.address, shownValue(cell.value)]));

test('what our own writer writes comes back', async () => {
  const bytes = await writeXlsx({
    name: 'Kế hoạch',
    columns: [{ header: 'Nội dung', width: 20 }],
    rows: [['Tập huấn & giao lưu <Lào>'], [null], [1_200_000]],
  });
  const reading = await read(bytes);
  assert.equal(reading.sheets[0]?.name, 'Kế hoạch');
  assert.deepEqual(shown(reading), { A1: 'Nội dung', A2: 'Tập huấn & giao lưu <Lào>', A4: '1200000' });
});

test('days are read by their format, from 1900 and from 1904, and a leap day that never was is none', async () => {
  const cells = '<c r="A1" s="1"><v>42005</v></c><c r="B1" s="2"><v>42005.75</v></c><c r="C1" s="3"><v>42005</v></c>';
  const formats = ['dd\\/mm\\/yyyy', '[$-42A]d mmm;@', '#,##0 &quot;ngày&quot;'];
  const sheet = sheetData(`${cells}<c r="D1" s="1"><v>60</v></c><c r="E1" t="d"><v>2015-03-01T00:00:00</v></c>`);
  assert.deepEqual(shown(await read(aWorkbook({ sheets: { S: sheet }, formats }))), {
    A1: '01/01/2015',
    B1: '01/01/2015',
    C1: '42005',
    D1: '60',
    E1: '01/03/2015',
  });
  const mac = aWorkbook({ sheets: { S: sheetData('<c r="A1" s="1"><v>40543</v></c>') }, formats, from1904: true });
  assert.deepEqual(shown(await read(mac)), { A1: '01/01/2015' });
});

test('a formula gives its saved result, and says when there is none', async () => {
  const sheet = sheetData(
    '<c r="A1"><f>SUM(B1:B9)</f><v>15</v></c><c r="B1"><f>NOW()</f></c><c r="C1" t="e"><v>#REF!</v></c>',
  );
  const [sum, uncounted, error] = cellsOf(await read(aWorkbook({ sheets: { S: sheet } })));
  assert.deepEqual(sum, { address: 'A1', column: 0, value: { kind: 'number', number: 15 }, formula: 'cached' });
  assert.equal(uncounted?.formula, 'uncached');
  assert.deepEqual(error?.value, { kind: 'error', text: '#REF!' });
});

test('shared texts keep their runs and lose the reading beside them; only those that are needed are unpacked', async () => {
  const sharedTexts = [
    '<si><r><t>Tập </t></r><r><t>huấn</t></r><rPh sb="0" eb="1"><t>ẩn</t></rPh></si>',
    '<si><t>dòng 1_x000D_</t></si>',
    `<si><t>${'x'.repeat(50_000)}</t></si>`,
  ];
  const sheet = sheetData('<c r="A1" t="s"><v>0</v></c><c t="s"><v>1</v></c>');
  const reading = await read(aWorkbook({ sheets: { S: sheet }, sharedTexts }));
  assert.deepEqual(shown(reading), { A1: 'Tập huấn', B1: 'dòng 1\n' });
});

test('a merged area gives its first value to each of its cells in rows that hold something, and says so', async () => {
  const rows = sheetData(
    `${textCell('A1', 'Nhóm')}${textCell('B1', 'a')}`,
    textCell('B2', 'b'),
    '',
    textCell('B4', 'c'),
  );
  const merges = '<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>';
  const reading = await read(aWorkbook({ sheets: { S: rows + merges } }));
  assert.deepEqual(shown(reading), { A1: 'Nhóm', B1: 'a', A2: 'Nhóm', B2: 'b', B4: 'c' });
  assert.equal(cellsOf(reading).find((cell) => cell.address === 'A2')?.merged, 'A1:A3');
});

test('a hundred thousand rows are read to the limit and no further', async () => {
  const row = `<row>${textCell('A1', 'Dòng kế hoạch số một').replace(' r="A1"', '').repeat(20)}</row>`;
  const sheet = `<sheetData>${row.repeat(100_000)}</sheetData>`;
  const reading = await read(aWorkbook({ sheets: { S: sheet } }), { rows: 3000, columns: 5 });
  assert.equal(reading.sheets[0]?.rows.length, 3000);
  assert.equal(reading.sheets[0]?.rows[0]?.cells.length, 5);
  assert.equal(reading.sheets[0]?.more, true);
});

test('bombs, document types and merged deserts are refused before they cost anything', async () => {
  const blank = `<sheetData><row r="1"><c r="A1" s="1" spans="${' '.repeat(300_000_000)}"/></row></sheetData>`;
  assert.equal(await refusalOf(aWorkbook({ sheets: { S: blank } })), 'sheetFile.unpacks-too-far');
  const entities = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>';
  assert.equal(await refusalOf(aWorkbook({ sheets: { S: entities } })), 'sheetFile.unsafe-xml');
  const many = Array.from({ length: 6000 }, (_, at) => ({ name: `xl/media/${at}.png`, content: '' }));
  assert.equal(await refusalOf(aWorkbook({ sheets: { S: '' }, more: many })), 'sheetFile.unpacks-too-far');
  const rows = Array.from({ length: 3000 }, (_, at) => textCell(`A${at + 1}`, 'x'));
  const merges = '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:XFD1048575"/></mergeCells>';
  const desert = aWorkbook({ sheets: { S: sheetData(...rows) + merges } });
  assert.equal(await refusalOf(desert), 'sheetFile.too-complex');
  const deep = aWorkbook({ sheets: { S: '<a>'.repeat(1000) + '</a>'.repeat(1000) } });
  assert.equal(await refusalOf(deep), 'sheetFile.too-complex');
});

test('each other kind of file is named', async () => {
  const old = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1');
  const ods = aZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'content.xml', content: '<x/>' },
  ]);
  const kinds: [string, Uint8Array][] = [
    ['empty', Buffer.alloc(0)],
    ['too-large', Buffer.alloc(9 * 1024 * 1024)],
    ['xls', old],
    ['locked', Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')])],
    ['ods', ods],
    ['xlsb', aZip([{ name: 'xl/workbook.bin', content: 'x' }])],
    ['csv', Buffer.from('STT;Nội dung\n1;Tập huấn\n')],
    ['html', Buffer.from('<html><table><tr><td>1</td></tr></table></html>')],
    ['other', aZip([{ name: 'word/document.xml', content: '<x/>' }])],
    ['damaged', aWorkbook({ sheets: { S: '<sheetData><row>' } })],
    ['damaged', aWorkbook({ sheets: { S: sheetData(textCell('A1', 'x')) } }).subarray(0, 400)],
  ];
  for (const [kind, bytes] of kinds) assert.equal(await refusalOf(bytes), `sheetFile.${kind}`);
});

test('macros and links elsewhere are told and left alone', async () => {
  const more = [
    { name: 'xl/vbaProject.bin', content: 'x' },
    { name: 'xl/externalLinks/externalLink1.xml', content: '<x/>' },
  ];
  const reading = await read(aWorkbook({ sheets: { S: sheetData(textCell('A1', 'x')) }, more }));
  assert.deepEqual(reading.notes, ['macros', 'outside-links']);
});
