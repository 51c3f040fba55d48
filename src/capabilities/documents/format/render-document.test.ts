import assert from 'node:assert/strict';
import { test } from 'node:test';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { aDocument, planAnnex } from './format.fixtures.ts';
import { everyForm } from './forms.fixtures.ts';
import type { OfficialDocument } from './official-document.rules.ts';
import { pdfOf } from './pdf.document.ts';
import { plainTextOf } from './plain-text.rules.ts';
import { renderPdf, renderWord } from './render-document.ts';

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

async function wordText(document: OfficialDocument): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await renderWord(document)) });
  return bare(value);
}

/** Without the numbers of pages and the headings that a table repeats on each of them. */
async function pdfText(document: OfficialDocument): Promise<string> {
  const pdf = await getDocumentProxy(await renderPdf(document));
  const { text } = await extractText(pdf, { mergePages: false });
  const tables = document.annexes.flatMap(({ body }) => body).filter((block) => block.kind === 'table');
  const headings = tables.map((table) => bare(table.columns.map((column) => column.title).join('')));
  const pages = text.map((page) => {
    const words = bare(page.replace(/^\d+\n/, ''));
    const repeated = /^\d+\n/.test(page) && headings.find((heading) => words.startsWith(heading));
    return repeated ? words.slice(repeated.length) : words;
  });
  return pages.join('');
}

for (const [name, document] of everyForm) {
  test(`Word and PDF of ${name} hold the frozen words, in their order`, async () => {
    const frozen = bare(plainTextOf(document));
    assert.equal(await wordText(document), frozen);
    assert.equal(await pdfText(document), frozen);
  });
}

test('words that are markup elsewhere stay words', async () => {
  const odd = [
    '#set page(width: 1cm)',
    '$x^2$',
    '\\',
    '\\u{41}',
    '@ref <label>',
    '*bold* _it_ `raw`',
    '= H',
    '// no',
    '&amp;<w:p/>]]>',
    '"}',
    '#{a}',
    '- + /',
    'https://thongtindoingoai.thanhson.gov.vn/tin-bai/mot-bai-viet.html?a=1&b=2',
  ];
  const document = aDocument({
    subject: odd.join(' '),
    bases: odd,
    addressees: odd,
    body: [
      ...odd.map((text) => ({ kind: 'paragraph' as const, text })),
      {
        kind: 'table',
        columns: [{ title: odd[0] ?? '', width: 1, align: 'left' }],
        rows: odd.map((text) => ({ kind: 'row', cells: [text] })),
      },
    ],
    recipients: odd,
    annexes: [{ title: odd.join(' '), landscape: false, body: [] }],
  });
  const frozen = bare(plainTextOf(document));
  assert.equal(await wordText(document), frozen);
  // The page on which the document begins anew is told by its number alone.
  assert.equal((await pdfText(document)).replaceAll('□', ''), frozen);
});

test('letters that the font cannot draw are shown as missing, and the PDF is made', async () => {
  const document = aDocument({ subject: 'Phim 映画 🎬 → ≥ 3' });
  assert.ok((await pdfText(document)).includes(bare('Phim □□ □ → ≥ 3')));
  assert.ok((await wordText(document)).includes(bare('Phim 映画 🎬 → ≥ 3')));
});

test('an annex of no rows and one of a thousand are drawn whole', async () => {
  for (const count of [0, 1000]) {
    const document = aDocument({ annexes: [planAnnex(count)] });
    const frozen = bare(plainTextOf(document));
    assert.equal(await wordText(document), frozen);
    assert.equal(await pdfText(document), frozen);
  }
});

test('the PDF is tagged, archivable and says its title and language', async () => {
  const bytes = await renderPdf(aDocument());
  const pdf = await getDocumentProxy(bytes.slice());
  const { info, metadata } = await pdf.getMetadata();
  assert.equal((info as { Title: string }).Title, 'Kế hoạch Công tác thông tin đối ngoại tỉnh Thanh Sơn năm 2026');
  assert.equal((info as { Language: string }).Language, 'vi-VN');
  assert.deepEqual(await pdf.getMarkInfo(), { Marked: true, UserProperties: false, Suspects: false });
  const xmp = Buffer.from(bytes).toString('utf8');
  assert.match(xmp, /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
  assert.ok(metadata);
});

test('each form would also pass as PDF/UA-1, which refuses skipped headings and missing titles', () => {
  for (const [name, document] of everyForm) {
    const bytes = Buffer.from(pdfOf(document, 'ua-1')).toString('latin1');
    assert.match(bytes, /<pdfuaid:part>1</, name);
  }
});
