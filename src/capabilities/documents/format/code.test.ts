import assert from 'node:assert/strict';
import { test } from 'node:test';
import mammoth from 'mammoth';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { wordsHashOfPdf } from '../../../platform/source-files/pdf/words-hash.ts';
import { codeRows } from './code.rules.ts';
import { aDocument } from './format.fixtures.ts';
import { plainTextOf } from './plain-text.rules.ts';
import { hashPdfWords, renderCarryingPdf, renderPdf, renderWord } from './render-document.ts';
import { pictureOf } from './word-code.document.ts';

const ADDRESS = 'https://thanhson.example.vn/reports/figures/TS-SL-0012-7';
const document = aDocument({
  annexes: [
    { title: 'Nguồn số liệu', landscape: true, body: [{ kind: 'code', content: ADDRESS, text: 'TS-SL-0012-7' }] },
  ],
});

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

test('a code keeps its words in Word, PDF and the frozen text', async () => {
  const frozen = bare(plainTextOf(document));
  assert.ok(frozen.endsWith('TS-SL-0012-7'));
  const word = await mammoth.extractRawText({ buffer: Buffer.from(await renderWord(document)) });
  assert.equal(bare(word.value), frozen);
  const { text } = await extractText(await getDocumentProxy(await renderPdf(document)), { mergePages: false });
  assert.match(text.at(-1) ?? '', /TS-SL-0012-7\s*$/);
});

test('the picture in Word shows the modules of the code, dark on light, with its quiet zone', async () => {
  const rows = codeRows(ADDRESS);
  const { data, info } = await sharp(pictureOf(rows)).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  const points = info.width / (rows.length + 8);
  const seen = rows.map((_, y) =>
    rows
      .map((_row, x) =>
        data[((y + 4.5) * points * info.width + (x + 4.5) * points) * info.channels] === 0 ? '1' : '0',
      )
      .join(''),
  );
  assert.deepEqual(seen, rows);
  assert.equal(data[0], 255);
});

test('a PDF carries files, says so as PDF/A-3a, and shows the same words', async () => {
  const bytes = Buffer.from('Nguồn số liệu\n'.repeat(1000));
  const attachment = { name: 'nguon-so-lieu.zip', mediaType: 'application/zip', description: 'Nguồn số liệu', bytes };
  const pdf = await renderCarryingPdf({ document, attachments: [attachment] });
  const text = Buffer.from(pdf).toString('latin1');
  assert.match(text, /<pdfaid:part>3<\/pdfaid:part>/);
  assert.match(text, /nguon-so-lieu\.zip/);
  assert.ok(pdf.byteLength < (await renderPdf(document)).byteLength + 4000);
  assert.equal((await wordsHashOfPdf(pdf)).toString('hex'), await hashPdfWords(document));
  assert.notEqual(await hashPdfWords(aDocument({ subject: 'khác' })), await hashPdfWords(document));
});
