import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aList, aNumber, aWord, p, run, table, type WordParts } from '../../docx/word.fixtures.ts';
import { readWordLayout } from './read-word-layout.ts';

const read = (parts: WordParts) => readWordLayout(aWord(parts));
const paragraphs = (body: string, parts: Omit<WordParts, 'body'> = {}) => read({ body, ...parts }).paragraphs;
const near = (value: number | null | undefined, wanted: number, off = 0.1): void =>
  assert.ok(value != null && Math.abs(value - wanted) <= off, `${value} is not ${wanted}`);

const STYLES = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259"/></w:pPr></w:pPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:sz w:val="28"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Office"><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/><w:ind w:firstLine="567"/></w:pPr>
    <w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:b/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Soft"><w:rPr><w:b w:val="0"/><w:i/></w:rPr></w:style>`;

test('what a run does not say comes from its character style, the paragraph’s style, what that is based on, the defaults', () => {
  const body = `${p('Mặc định')}<w:p><w:pPr><w:pStyle w:val="Office"/></w:pPr>${run('Đậm ')}${run('nghiêng', '<w:rStyle w:val="Soft"/>')}${run('nhỏ', '<w:sz w:val="20"/>')}</w:p>`;
  const [plain, styled] = paragraphs(body, { styles: STYLES });
  assert.deepEqual(
    [plain?.faces[0]?.font, plain?.faces[0]?.size, plain?.align, plain?.firstLine],
    ['Calibri', 14, 'left', 0],
  );
  assert.deepEqual(
    styled?.faces.map(({ font, size, bold, italic }) => [font, size, bold, italic]),
    [
      ['Times New Roman', 14, true, false],
      ['Times New Roman', 14, false, true],
      ['Times New Roman', 10, true, false],
    ],
  );
  near(styled?.firstLine, 10);
  near(styled?.gapBefore, 8);
  near(styled?.lineSpacing, 259 / 240);
  assert.equal(styled?.align, 'both');
});

const drawing = (cx: number, cy: number, offset: number, inner = '') =>
  `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wp:positionV><wp:posOffset>${offset}</wp:posOffset></wp:positionV><wp:extent cx="${cx}" cy="${cy}"/><a:graphic>${inner}</a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>`.replaceAll(
    /(wp|a):/g,
    'w:',
  );
const MM = 36_000;

test('a line counts for the words above it, whichever way it was drawn', () => {
  const border = (side: string) => `<w:pBdr><w:${side} w:val="single" w:sz="6"/></w:pBdr>`;
  const ways: Readonly<Record<string, string>> = {
    'a drawing below the words': `<w:p>${run('Chữ')}${drawing(50 * MM, 0, 200_000)}</w:p>`,
    'a drawing in the next, empty paragraph': `${p('Chữ')}<w:p>${drawing(50 * MM, 0, 0)}</w:p>`,
    'a drawing above the words that follow': `${p('Chữ')}<w:p>${run('Sau')}${drawing(50 * MM, 0, 0)}</w:p>`,
    'a line of old Word': `<w:p>${run('Chữ')}<w:r><w:pict><w:line from="10pt,18pt" to="151.73pt,18pt"/></w:pict></w:r></w:p>`,
    'the border of an empty paragraph':
      p('Chữ') + p('', { properties: `${border('top')}<w:ind w:left="3260" w:right="3260"/>` }),
  };
  for (const [way, body] of Object.entries(ways)) {
    const [first] = paragraphs(
      `${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="851"/></w:sectPr>`,
    );
    assert.ok(first?.rule, way);
    near(first.rule.length, 50, 0.5);
    assert.equal(first.rule.solid, true, way);
  }
});

test('typed signs are a line too, and hyphens are no solid one; a picture and a box are none', () => {
  assert.deepEqual(
    paragraphs(p('Chữ') + p('________')).map(({ text, rule }) => [text, rule?.solid]),
    [['Chữ', true]],
  );
  assert.deepEqual(
    paragraphs(p('Chữ') + p('-------')).map(({ text, rule }) => [text, rule?.solid]),
    [['Chữ', false]],
  );
  const [boxed] = paragraphs(`<w:p>${run('Chữ')}${drawing(50 * MM, 20 * MM, 0)}</w:p>`);
  assert.equal(boxed?.rule, null);
  const seen = read({ body: `<w:p>${run('Chữ')}${drawing(50 * MM, 0, 0, '<w:blip/>')}</w:p>` });
  assert.deepEqual([seen.pictures.length, seen.paragraphs[0]?.rule], [1, null]);
  const underlined = paragraphs(`<w:p>${run('Độc lập', '<w:u w:val="single"/>')}</w:p>`)[0];
  near(underlined?.rule?.length, underlined?.width ?? 0);
});

test('columns of a table without lines, and of a tab, are columns; a drawn table is a table', () => {
  const columns = paragraphs(
    table([['Trái', 'Phải']], { drawn: false })
      .replace('<w:tblPr>', '<w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="5000"/></w:tblGrid><w:x>')
      .replace('</w:tblPr>', '</w:x>'),
  );
  assert.deepEqual(
    columns.map(({ text, column, inTable }) => [text, column, inTable]),
    [
      ['Trái', 'left', false],
      ['Phải', 'right', false],
    ],
  );
  assert.equal(columns[0]?.row, columns[1]?.row);
  const tabbed = paragraphs(`<w:p>${run('Số: 15/KH')}<w:r><w:tab/></w:r>${run('An Sơn')}</w:p>`);
  assert.deepEqual(
    tabbed.map(({ text, column }) => [text, column]),
    [
      ['Số: 15/KH', 'left'],
      ['An Sơn', 'right'],
    ],
  );
  assert.deepEqual(
    paragraphs(table([['a', 'b']])).map(({ inTable }) => inTable),
    [true, true],
  );
});

test('Word’s own numbering is part of the words; a tab at the start is an indent', () => {
  const numbering = aList(0, [['lowerLetter', '%1)']]) + aNumber(1, 0);
  const list = Array.from({ length: 6 }, () => p('việc', { list: [1, 0] })).join('');
  assert.equal(paragraphs(list, { numbering }).at(-1)?.text, 'f) việc');
  near(paragraphs(`<w:p><w:r><w:tab/></w:r>${run('Chữ')}</w:p>`)[0]?.firstLine, 12.7);
});

test('text that was deleted while changes were tracked is not there; a box is read beside its paragraph', () => {
  const tracked = `<w:p>${run('giữ')}<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins>${run(' thêm')}</w:ins></w:p>`;
  assert.equal(paragraphs(tracked)[0]?.text, 'giữ thêm');
  const box = `<w:p>${run('Ngoài')}<w:r><w:pict><w:txbxContent>${p('KHẨN')}</w:txbxContent></w:pict></w:r></w:p>`;
  assert.deepEqual(
    paragraphs(box).map(({ text, framed }) => [text, framed]),
    [
      ['Ngoài', false],
      ['KHẨN', true],
    ],
  );
});

test('sections have their own paper and count; their words know which is theirs', () => {
  const wide = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgNumType w:start="1"/></w:sectPr>';
  const document = read({
    body: `${p('Một', { properties: '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:titlePg/></w:sectPr>' })}${p('Hai')}${wide}`,
  });
  assert.deepEqual(
    document.sections.map(({ width, numbering }) => [Math.round(width), numbering.restarts]),
    [
      [210, true],
      [297, true],
    ],
  );
  assert.deepEqual(
    document.paragraphs.map(({ section }) => section),
    [0, 1],
  );
});
