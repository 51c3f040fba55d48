import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentLines } from '../pdf/document-lines.ts';
import { aPdf, aScan } from '../pdf/pdf.fixtures.ts';
import { readFileWords } from '../read-file.ts';
import { canRecognise } from './recognise.ts';
import { recognisedPage } from './recognised-page.ts';
import { runTool } from './run-tool.ts';

const row = (level: number, box: readonly number[], confidence = -1, text = '') =>
  [level, 1, 1, 1, 1, 1, ...box, confidence, text].join('\t');

test('boxes of words become lines, dirt is left out', () => {
  const tsv = [
    'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
    row(1, [0, 0, 2000, 3000]),
    row(4, [200, 400, 700, 60]),
    row(5, [200, 410, 150, 45], 96, 'Sở'),
    row(5, [370, 405, 200, 50], 92, 'Nội'),
    row(5, [590, 400, 200, 60], 88, 'vụ'),
    row(5, [900, 400, 5, 5], 8, '~'),
  ].join('\n');
  const { page, confidence, words } = recognisedPage(tsv);
  assert.deepEqual([confidence, words, page.width], [92, 3, 2000]);
  assert.deepEqual(documentLines([page]).lines, ['Sở Nội vụ']);
});

test('a program that needs too long is ended', async () => {
  const begun = performance.now();
  assert.equal(await runTool(['sleep', '20'], null, 200), null);
  assert.ok(performance.now() - begun < 5000);
  assert.equal(await runTool(['no-such-program-here'], null, 5000), null);
});

const missing = (await canRecognise()) ? false : 'tesseract with Vietnamese is not installed';
test('a scan without a text layer is read and marked', { skip: missing, timeout: 120_000 }, async (t) => {
  const lines = ['CHI THI', 'So Noi vu xay dung ke hoach trong nam nay.', 'So Tai chinh bao cao ket qua.'];
  const page = { texts: lines.map((text, at) => [80, 120 + at * 40, text, 18] as const) };
  const draw = ['pdftoppm', '-r', '150', '-singlefile'];
  const picture = await runTool([...draw, '-jpeg', '-'], aPdf([page], { standard: true }), 20_000);
  if (!picture) return t.skip('pdftoppm is not installed');
  const read = await readFileWords(aScan(picture, 1240, 1754), { scans: 'recognise' });
  assert.ok(read.ok && read.value, JSON.stringify(read));
  assert.equal(read.value.origin, 'ocr');
  assert.match(read.value.text, /noi vu.*ke hoach/i);
  assert.deepEqual(read.value.notes[0], { code: 'recognised', count: 1 });
  assert.ok((read.value.notes[1]?.count ?? 0) > 70);
  const refused = await readFileWords(aScan(picture, 1240, 1754), { scans: 'refuse' });
  assert.ok(!refused.ok && refused.refusal.code === 'scanned');
});

test('a picture without words and a scan of many pages are refused', { skip: missing, timeout: 60_000 }, async () => {
  const blank = Array.from({ length: 21 }, () => ({ texts: [] }));
  const long = await readFileWords(aPdf(blank), { scans: 'recognise' });
  assert.ok(!long.ok && long.refusal.code === 'scan-too-long');
  const empty = await readFileWords(aPdf([{ texts: [] }]), { scans: 'recognise' });
  assert.ok(!empty.ok && empty.refusal.code === 'scan-unread');
});
