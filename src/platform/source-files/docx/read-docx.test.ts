import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocx } from './read-docx.ts';
import { aList, aNumber, aWord, p, run, table, type WordParts } from './word.fixtures.ts';

const textOf = (parts: WordParts) => readDocx(aWord(parts)).text;

test('numbers of lists are written as Word prints them', () => {
  const numbering = [
    aList(1, [
      ['upperRoman', '%1.'],
      ['decimal', '%2.'],
      ['lowerLetter', '%3)'],
      ['bullet', '\uf0b7'],
    ]),
    aList(2, [
      ['decimal', 'Điều %1.'],
      ['decimal', '%1.%2.'],
    ]),
    aNumber(1, 1),
    aNumber(2, 2),
    aNumber(3, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
  ].join('');
  const body = [
    p('Mục đích', { list: [1, 0] }),
    p('Yêu cầu', { list: [1, 1] }),
    p('Phạm vi', { list: [1, 1] }),
    p('Cấp tỉnh', { list: [1, 2] }),
    p('Rà soát', { list: [1, 3] }),
    p('Cấp xã', { list: [1, 2] }),
    p('Thực hiện', { list: [1, 0] }),
    p('Sở Nội vụ', { list: [1, 1] }),
    p('Phê duyệt', { list: [2, 0] }),
    p('Nội dung', { list: [2, 1] }),
    p('Kinh phí', { list: [2, 1] }),
    p('Hiệu lực', { list: [3, 0] }),
    p('Thi hành', { list: [3, 0] }),
    p('', { list: [2, 0] }),
    p('Tiếp', { list: [2, 0] }),
  ].join('');
  assert.equal(
    textOf({ body, numbering }),
    [
      ...['I. Mục đích', '1. Yêu cầu', '2. Phạm vi', 'a) Cấp tỉnh', '- Rà soát', 'b) Cấp xã', 'II. Thực hiện'],
      ...['1. Sở Nội vụ', 'Điều 1. Phê duyệt', '1.1. Nội dung', '1.2. Kinh phí', 'Điều 7. Hiệu lực'],
      ...['Điều 8. Thi hành', 'Điều 9.', 'Điều 10. Tiếp'],
    ].join('\n'),
  );
});

test('a style of headings carries its number, "không đánh số" takes it away', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/><w:start w:val="1"/><w:suff w:val="space"/></w:lvl></w:abstractNum>' +
    aNumber(1, 1);
  const of = (style: string) => ({ properties: `<w:pStyle w:val="${style}"/>` });
  const off = { properties: '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>' };
  const body = p('Chung', of('H1')) + p('Mở đầu', off) + p('Riêng', of('H2'));
  assert.equal(textOf({ body, styles, numbering }), 'A. Chung\nMở đầu\nB. Riêng');
});

test('drawn tables stay tables, columns without lines are read one after the other', () => {
  const cell = (text: string, properties: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const head = table([['UBND TỈNH A\nSố: 1/CT-UBND', 'CỘNG HÒA']], { drawn: false }).replace(
    '\n',
    '</w:t><w:br/><w:t>',
  );
  const grid = table(
    [
      ['STT', 'Nhiệm vụ', 'Cơ quan'],
      [cell('1', '<w:vMerge w:val="restart"/>'), 'Rà soát | thống kê', 'Sở A'],
      [cell('', '<w:vMerge/>'), `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Báo cáo')}${p('Công bố')}</w:tc>`],
    ],
    { bold: true },
  );
  assert.deepEqual(textOf({ body: head + grid + p('Hết') }).split('\n'), [
    'UBND TỈNH A',
    'Số: 1/CT-UBND',
    'CỘNG HÒA',
    '| STT | Nhiệm vụ | Cơ quan |',
    '|---|---|---|',
    '| 1 | Rà soát \\| thống kê | Sở A |',
    '| 1 | Báo cáo <br> Công bố | Báo cáo <br> Công bố |',
    'Hết',
  ]);
});

test('tracked changes are accepted, fields show their results, hidden words and instructions do not', () => {
  const body = `<w:p>${run('Trước ngày ')}<w:del>${run('30/6').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('15/7')}</w:ins>${run(' mật thư', '<w:vanish/>')}
    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>${run('lệnh')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(' năm 2025')}<w:r><w:fldChar w:fldCharType="end"/></w:r>
    <w:r><w:t>, QĐ</w:t><w:noBreakHyphen/><w:t>UBND</w:t><w:softHyphen/><w:br/><w:sym w:font="Wingdings" w:char="F0A8"/><w:t xml:space="preserve"> có</w:t></w:r></w:p>
    <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Nối ')}</w:p><w:p>${run('liền', '<w:caps/>')}</w:p>`;
  const read = readDocx(aWord({ body }));
  assert.equal(read.text, 'Trước ngày 15/7 năm 2025, QĐ-UBND\n☐ có\nNối LIỀN');
  assert.deepEqual(read.notes, [{ code: 'tracked-changes' }]);
});

test('text boxes once, notes at the end, headers aside', () => {
  const box = `<w:txbxContent>${p('KHẨN')}</w:txbxContent>`;
  const drawing = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const read = readDocx(
    aWord({
      body: `<w:p>${run('Chỉ thị')}${drawing}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${p('Hết')}`,
      footnotes: `<w:footnote w:id="1">${p('khác')}</w:footnote><w:footnote w:id="2">${p('Theo Luật')}</w:footnote>`,
      header: p('Mật'),
    }),
  );
  assert.equal(read.text, 'Chỉ thị[1]\nKHẨN\nHết\n[1] Theo Luật');
  assert.equal(read.margins, 'Mật');
});

test('macros and links outside are told, never followed', () => {
  const OUT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const body = p('Chữ');
  const relationships = `<Relationship Id="x" Type="${OUT}/image" Target="http://127.0.0.1:1/a.png" TargetMode="External"/>`;
  const more = [{ name: 'word/vbaProject.bin', content: 'Sub AutoOpen()' }];
  assert.deepEqual(readDocx(aWord({ body, relationships, more })).notes, [
    { code: 'macros' },
    { code: 'outside-links' },
  ]);
  const link = relationships.replace('/image', '/hyperlink');
  assert.deepEqual(readDocx(aWord({ body, relationships: link })).notes, []);
});
