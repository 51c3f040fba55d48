import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPasted } from './read-pasted.ts';
import { columnName, parseAddress, shownValue } from './sheet-reading.ts';

const textsOf = (pasted: string): string[][] =>
  (readPasted(pasted).sheets[0]?.rows ?? []).map((row) => row.cells.map((cell) => shownValue(cell.value)));

test('cells with line breaks, tabs and quotes come as the clipboard carries them', () => {
  assert.deepEqual(textsOf('a\t"b\nc"\td\r\n"nói ""được"""\t\tx\n'), [
    ['a', 'b\nc', 'd'],
    ['nói "được"', 'x'],
  ]);
  assert.deepEqual(textsOf('"Dân ca" Xơ Đăng\t5" màn hình'), [['"Dân ca" Xơ Đăng', '5" màn hình']]);
  assert.deepEqual(textsOf('"không đóng\tb\n2'), [['"không đóng', 'b'], ['2']]);
});

test('rows keep their numbers when empty ones stand between, and too many are told', () => {
  const { sheets } = readPasted('a\n\n\nb', { rows: 10, columns: 10 });
  assert.deepEqual(
    sheets[0]?.rows.map((row) => row.number),
    [1, 4],
  );
  assert.equal(readPasted('a\n'.repeat(11), { rows: 10, columns: 10 }).sheets[0]?.more, true);
});

test('any table that is written to the clipboard is read from it', () => {
  const cell = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'đ') });
  const table = fc.array(
    fc.array(
      cell.filter((text) => text.trim() !== ''),
      { minLength: 1, maxLength: 4 },
    ),
    {
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(table, (rows) => {
      const written = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join('\t')).join('\n');
      assert.deepEqual(textsOf(written), rows);
    }),
  );
});

test('columns have the names that programs show', () => {
  assert.deepEqual([0, 25, 26, 701, 702].map(columnName), ['A', 'Z', 'AA', 'ZZ', 'AAA']);
  for (const column of [0, 25, 26, 701, 702]) assert.equal(parseAddress(`${columnName(column)}7`)?.column, column);
});
