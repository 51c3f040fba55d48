import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { readDocx } from './read-docx.ts';
import { aWord, p, run, table } from './word.fixtures.ts';

const words = fc.array(fc.constantFrom('Sở', 'Nội vụ', 'báo cáo', '30/6', 'QĐ-UBND', '<', '&'), {
  minLength: 1,
  maxLength: 4,
});
const paragraph = words.map((each) => p(each.join(' ')));
const inserted = words.map(
  (each) =>
    `<w:p><w:ins>${run(each.join(' '))}</w:ins><w:del>${run('bỏ').replaceAll('w:t', 'w:delText')}</w:del></w:p>`,
);
const grid = fc
  .array(fc.array(words, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 3 })
  .map((rows) => table(rows.map((row) => row.map((cell) => cell.join(' ')))));
const body = fc.array(fc.oneof(paragraph, inserted, grid), { minLength: 1, maxLength: 8 });

const wordsOf = (text: string) => text.split(/[\s|]+/).filter((word) => word !== '' && !/^-*$/.test(word));

test('without numbers of lists, the words and their order are those that mammoth reads', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (blocks) => {
      const file = aWord({ body: blocks.join('') });
      const { value } = await mammoth.extractRawText({ buffer: file });
      assert.deepEqual(wordsOf(readDocx(file).text), wordsOf(value));
    }),
    { numRuns: 60 },
  );
});
