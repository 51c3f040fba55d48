import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines } from './paragraphs.ts';
import { aPdf, type PdfPageSketch, widthOf } from './pdf.fixtures.ts';
import { readPdf } from './read-pdf.ts';

const read = async (...pages: PdfPageSketch[]) => {
  const { text, notes } = await readPdf(aPdf(pages));
  return { lines: text.split('\n'), notes: notes.map((note) => note.code) };
};
const LEFT = 85;
/** A line that fills the page from margin to margin, made of the words given. */
const full = (y: number, text: string): [number, number, string] => [LEFT, y, text.padEnd(62, 'm').slice(0, 64)];
const FILLED = 'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành và địa phương';

test('header and closing in two columns are put one after the other', async () => {
  const { lines } = await read({
    texts: [
      [90, 60, 'ỦY BAN NHÂN DÂN', 13],
      [300, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12],
      [110, 76, 'TỈNH SƠN LAM', 13],
      [330, 78, 'Độc lập - Tự do - Hạnh phúc', 13],
      [95, 100, 'Số: 12/CT-UBND', 13],
      [310, 101, 'Sơn Lam, ngày 05 tháng 5 năm 2025', 13],
      [260, 140, 'CHỈ THỊ', 14],
      full(170, FILLED),
      [LEFT, 188, 'thực hiện nghiêm túc.'],
      [LEFT, 240, 'Nơi nhận:', 12],
      [380, 243, 'CHỦ TỊCH', 14],
      [LEFT, 256, '- Như trên;', 11],
      [LEFT, 270, '- Thường trực Tỉnh ủy, các', 11],
      [LEFT, 284, 'Phó Chủ tịch;', 11],
      [LEFT, 298, '- Lưu: VT.', 11],
      [370, 330, 'Nguyễn Văn An', 14],
    ],
  });
  assert.deepEqual(
    lines.filter((line) => line !== ''),
    [
      ...['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LAM', 'Số: 12/CT-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ...['Độc lập - Tự do - Hạnh phúc', 'Sơn Lam, ngày 05 tháng 5 năm 2025', 'CHỈ THỊ'],
      `${full(0, FILLED)[2]} thực hiện nghiêm túc.`,
      ...[
        'Nơi nhận:',
        '- Như trên;',
        '- Thường trực Tỉnh ủy, các Phó Chủ tịch;',
        '- Lưu: VT.',
        'CHỦ TỊCH',
        'Nguyễn Văn An',
      ],
    ],
  );
});

test('cut lines are joined, also over a page and at the hyphen of a symbol; paragraphs stay apart', async () => {
  const cut = 'Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh, Quyết định số 5/QĐ-';
  const { lines } = await read(
    {
      texts: [
        full(100, `1. ${FILLED}`),
        [LEFT, 118, 'rà soát.'],
        [LEFT, 136, 'Ủy ban nhân dân tỉnh yêu cầu:'],
        full(154, 'a) Các sở, ban, ngành chủ động phối hợp với địa phương trong việc'),
      ],
    },
    { texts: [[LEFT, 100, 'quản lý.'], full(118, cut), [LEFT, 136, 'UBND ngày 01/01/2025.'], full(154, FILLED)] },
  );
  assert.equal(lines[0], `${full(0, `1. ${FILLED}`)[2]} rà soát.`);
  assert.ok(
    lines.some((line) => line.startsWith('a) Các sở') && line.endsWith('quản lý.')),
    lines.join('\n'),
  );
  assert.ok(
    lines.some((line) => line.endsWith('số 5/QĐ-UBND ngày 01/01/2025.')),
    lines.join('\n'),
  );
});

test('page numbers, running lines and stamps of electronic signatures are left out', async () => {
  const page = (number: number): PdfPageSketch => ({
    texts: [
      [290, 40, String(number), 13],
      [LEFT, 56, 'Kế hoạch bảo vệ nguồn nước', 10],
      full(100, `${number}${number}. ${FILLED}`),
      [LEFT, 120, 'Cơ quan: nơi nhận báo cáo.'],
    ],
  });
  const [first, ...rest] = [1, 2, 3, 4].map(page) as [PdfPageSketch, ...PdfPageSketch[]];
  const stamp: PdfPageSketch['texts'] = [
    [400, 600, 'Ký bởi: Ủy ban nhân dân', 8],
    [400, 605, 'tỉnh Sơn Lam (văn bản điện tử)', 8],
    [400, 612, 'Cơ quan: Tỉnh Sơn Lam', 8],
    [400, 620, 'Thời gian ký: 05/05/2025', 8],
    [400, 630, '08:00:00 +07:00', 8],
  ];
  const { lines, notes } = await read({ texts: [...first.texts, ...stamp] }, ...rest);
  const text = lines.join('\n');
  assert.doesNotMatch(text, /Ký bởi|Tỉnh Sơn Lam|điện tử|08:00|nguồn nước|^\d$/m);
  assert.equal(text.match(/Cơ quan: nơi nhận/g)?.length, 4, 'a form may begin a line like that');
  assert.deepEqual(notes, ['pages', 'signature-stamps', 'running-lines']);
});

test('a drawn table is a table, over two pages, with merged cells', async () => {
  const [xs, top] = [[85, 125, 305, 510], 100];
  const grid = (rows: number, merged: boolean): NonNullable<PdfPageSketch['rules']> => [
    ...Array.from({ length: rows + 1 }, (_, at) => {
      const y = top + at * 40;
      const from = merged && at === rows - 1 ? 125 : 85;
      return [from, y, 510, y] as const;
    }),
    ...xs.map((x) => [x, top, x, top + rows * 40] as const),
  ];
  const head: PdfPageSketch['texts'] = [
    [90, 120, 'TT'],
    [130, 120, 'Nhiệm vụ'],
    [310, 120, 'Cơ quan'],
  ];
  const { lines } = await read(
    {
      texts: [
        ...head,
        [90, 160, '1'],
        [130, 157, 'Rà soát các công trình và'],
        [130, 173, 'báo cáo'],
        [310, 160, 'Sở A'],
        [310, 200, 'Sở B'],
        [130, 200, 'Công bố'],
      ],
      rules: grid(3, true),
    },
    {
      texts: [
        [90, 120, '2'],
        [130, 120, 'Tổng kết'],
        [310, 120, 'Sở C'],
        [LEFT, 300, 'Hết phụ lục.'],
      ],
      rules: grid(1, false),
    },
  );
  assert.deepEqual(lines, [
    '| TT | Nhiệm vụ | Cơ quan |',
    '| 1 | Rà soát các công trình và báo cáo | Sở A |',
    '| 1 | Công bố | Sở B |',
    '| 2 | Tổng kết | Sở C |',
    'Hết phụ lục.',
  ]);
  assert.ok(widthOf('Rà soát các công trình và') < 180);
});

test('letters that the file does not tell are refused, not guessed', async () => {
  const texts = Array.from({ length: 8 }, (_, at) => full(100 + at * 20, FILLED));
  for (const how of [{ unicode: false }, { shift: 7 }, { shift: 0xe000 }])
    await assert.rejects(readPdf(aPdf([{ texts }], how)), { code: 'no-letters' }, JSON.stringify(how));
  assert.ok((await readPdf(aPdf([{ texts }]))).text.includes('nhân dân'));
});

test('one paragraph of fifty thousand lines is joined in a moment', () => {
  const margins = { left: 85, right: 510, leading: 18 };
  const segment = { text: full(0, FILLED)[2], x0: 85, x1: 510, y: 0, size: 14, bold: false, firstWord: 40 };
  const flow = Array.from({ length: 50_000 }, () => ({ segment, column: 'whole' as const, gap: 18, margins }));
  const begun = performance.now();
  assert.equal(joinLines(flow).length, 1);
  assert.ok(performance.now() - begun < 3000);
});
