import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { marksOnSheet, sheetAt, sheetOf, sheetsOf } from './paper.rules.ts';

test('the sheets of a text are the text, without gap or overlap, each within its length', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30 })), fc.integer({ min: 5, max: 60 }), (lines, length) => {
      const text = lines.join('\n');
      const sheets = sheetsOf(text, length);
      assert.equal(sheets.map((span) => text.slice(...span)).join(''), text);
      for (const [start, end] of sheets) assert.ok(end - start <= length + 1);
    }),
  );
});

test('a place is found on the sheet that holds it, and a page that does not exist is the nearest one', () => {
  const text = 'x'.repeat(200_001);
  assert.equal(sheetOf(text, 0), 1);
  assert.equal(sheetOf(text, 199_999), 3);
  assert.equal(sheetAt(text, 99).number, 3);
  assert.equal(sheetAt(text, -1).number, 1);
});

test('a mark that runs over the end of a sheet is cut there', () => {
  const mark = { id: 'a', start: 5, end: 15, kind: 'obligation' as const };
  assert.deepEqual(marksOnSheet([mark], [0, 10]), [{ ...mark, start: 5, end: 10 }]);
  assert.deepEqual(marksOnSheet([mark], [10, 20]), [{ ...mark, start: 0, end: 5 }]);
  assert.deepEqual(marksOnSheet([mark], [15, 20]), []);
});
