import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { aZip } from './archive.fixtures.ts';
import { aWord, p } from './docx/word.fixtures.ts';
import type { ProblemCode } from './file-problem.ts';
import { aPdf, assemble } from './pdf/pdf.fixtures.ts';
import { peakOfChildren } from './peak.fixtures.ts';
import { READING_LIMITS } from './read-aside.ts';
import { readFileWords } from './read-file.ts';
import { sourceFileMessages } from './source-file.messages.ts';

const read = (bytes: Uint8Array, limits = READING_LIMITS) => readFileWords(bytes, { scans: 'refuse', limits });

async function refused(bytes: Uint8Array, code: ProblemCode, limits = READING_LIMITS): Promise<void> {
  const result = await read(bytes, limits);
  assert.ok(!result.ok, `${code}: was read`);
  assert.equal(result.refusal.code, code);
  assert.deepEqual(result.refusal.message, sourceFileMessages[`source.${code}`]);
}

const part = (name: string, content: Buffer | string) => ({ name, content });
const A_PAGE = { texts: [[85, 100, 'Sở Nội vụ chủ trì xây dựng kế hoạch.']] as [number, number, string][] };

test('files with a password are told apart from damaged ones', async () => {
  const wrapped = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  await refused(wrapped, 'locked');
  await refused(
    aZip([{ name: 'word/document.xml', content: '<w/>', encrypted: true }, part('_rels/.rels', '<R/>')]),
    'locked',
  );
  const key = `<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`;
  await refused(
    assemble(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 0/Kids[]>>'], `/Encrypt ${key}/ID[<41><41>]`),
    'locked',
  );
});

test('damaged files are refused, wherever they were cut', async () => {
  const word = aWord({ body: p('Chữ') });
  await refused(word.subarray(0, word.length - 30), 'damaged');
  await refused(Buffer.from('PK\x03\x04 word/document.xml'), 'damaged');
  await refused(aWord({ body: '<w:p>' }), 'damaged');
  await refused(Buffer.from('%PDF-1.7\nxx'), 'damaged');
  const broken = Buffer.from(word);
  broken.fill(0xff, 400, word.length - 400);
  await refused(broken, 'damaged');
});

test('kinds that are not read are named with what to do', async () => {
  await refused(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'old-office');
  await refused(Buffer.from('{\\rtf1 xin}'), 'rtf');
  await refused(
    aZip([part('mimetype', 'application/vnd.oasis.opendocument.text'), part('content.xml', '<x/>')]),
    'odt',
  );
  await refused(aZip([part('xl/workbook.xml', '<x/>')]), 'spreadsheet');
  await refused(aZip([part('a.txt', 'x')]), 'not-a-document');
  await refused(Buffer.from('89504e470d0a1a0a00', 'hex'), 'picture');
  await refused(aPdf([{ texts: [] }]), 'scanned');
});

test('a bomb is stopped while it unpacks, whatever it says of its own size', async (t) => {
  const megabyte = Buffer.alloc(1024 * 1024, 0x20);
  const bomb = { name: 'word/document.xml', content: Buffer.concat(Array.from({ length: 200 }, () => megabyte)) };
  assert.ok(deflateRawSync(bomb.content).byteLength < 300_000);
  const bytes = [aZip([bomb]), aZip([{ ...bomb, claims: 10 }])];
  const peak = await peakOfChildren(async () => {
    for (const each of bytes) await refused(each, 'unpacks-too-far');
  });
  t.diagnostic(`peak of the reading process: ${peak} MB`);
  assert.ok(peak > 0 && peak < 250, `${peak} MB`);
  const many = Array.from({ length: 6000 }, (_, at) => ({ name: `word/${at}`, content: '', stored: true }));
  await refused(aZip([part('word/document.xml', '<w/>'), ...many]), 'unpacks-too-far');
  // Pictures and other parts that nobody reads are not unpacked at all.
  const picture = { name: 'word/media/image1.png', content: bomb.content };
  const harmless = await read(aWord({ body: p('Chữ'), more: [picture] }));
  assert.ok(harmless.ok && harmless.value?.text === 'Chữ');
});

test('entities that grow and elements that nest without end are refused before they grow', async () => {
  const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
  const body = `<!DOCTYPE x [<!ENTITY l0 "lol">${lol}]><w:document><w:body><w:p>&l9;</w:p></w:body></w:document>`;
  await refused(aZip([part('word/document.xml', body)]), 'unsafe-xml');
  const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>';
  await refused(aZip([part('word/document.xml', outside)]), 'unsafe-xml');
  await refused(aZip([part('word/document.xml', '<a>'.repeat(100_000))]), 'too-complex');
  await refused(Buffer.from(`<html>${'<div>'.repeat(100_000)}</div></html>`), 'too-complex');
});

test('what needs more memory or time than is allowed is ended, and the server is not', async () => {
  const body = p('Chữ').repeat(120_000);
  await refused(aWord({ body }), 'too-much-memory', { ...READING_LIMITS, heapMb: 24 });
  await refused(aWord({ body }), 'too-much-memory', { ...READING_LIMITS, residentMb: 60 });
  await refused(aWord({ body }), 'too-slow', { ...READING_LIMITS, millis: 30 });
  const after = await read(aWord({ body: p('Vẫn đọc được') }));
  assert.ok(after.ok && after.value?.text === 'Vẫn đọc được');
});

test('a stream of a PDF that unpacks to gigabytes ends with its process, not with ours', {
  timeout: 90_000,
}, async (t) => {
  const { deflateSync } = await import('node:zlib');
  const inner = deflateSync(Buffer.alloc(256 * 1024 * 1024, 0x20), { level: 9 });
  const content = `<</Length ${inner.length}/Filter/FlateDecode>>stream\n${inner.toString('latin1')}\nendstream`;
  const bomb = assemble([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[4 0 R 4 0 R 4 0 R 4 0 R 4 0 R 4 0 R 4 0 R 4 0 R]>>',
    content,
  ]);
  const before = process.memoryUsage().rss;
  const peak = await peakOfChildren(() => refused(bomb, 'too-much-memory'));
  t.diagnostic(`peak of the reading process: ${peak} MB`);
  assert.ok(peak < READING_LIMITS.residentMb + 200, `${peak} MB`);
  assert.ok(process.memoryUsage().rss - before < 150 * 1024 * 1024);
});

test('two thousand pages are refused at once, five hundred are read', { timeout: 120_000 }, async () => {
  const begun = performance.now();
  await refused(aPdf(Array.from({ length: 2000 }, () => A_PAGE)), 'too-many-pages');
  assert.ok(performance.now() - begun < 10_000);
  const page = (number: number) => ({
    texts: [[85, 300, `${number}. Sở Nội vụ chủ trì xây dựng kế hoạch.`]] as [number, number, string][],
  });
  const long = await read(aPdf(Array.from({ length: 500 }, (_, at) => page(at))));
  assert.ok(long.ok);
  assert.equal(long.value?.notes[0]?.count, 500);
});
