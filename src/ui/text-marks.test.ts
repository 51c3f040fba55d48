import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesOf, type TextMark } from './text-marks.ts';

const text = fc.array(fc.constantFrom('a', 'ệ', ' ', '\n', 'đ'), { maxLength: 60 }).map((signs) => signs.join(''));
const markOf = (start: number, end: number, index: number): TextMark => ({
  id: `m${index}`,
  start,
  end,
  kind: 'obligation',
  obligations: [`o${index}`],
});
const spans = fc.array(fc.tuple(fc.integer({ min: -3, max: 70 }), fc.integer({ min: -3, max: 70 })), { maxLength: 8 });

test('no character of the text is lost, moved or invented, whatever the marks', () => {
  fc.assert(
    fc.property(text, spans, (whole, pairs) => {
      const marks = pairs.map(([start, end], index) => markOf(start, end, index));
      const lines = linesOf(whole, marks);
      assert.equal(lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join('\n'), whole);
      for (const line of lines) assert.ok(line.start === 0 || whole[line.start - 1] === '\n');
    }),
  );
});

test('every character belongs to exactly the obligations whose marks cover it', () => {
  fc.assert(
    fc.property(text, spans, (whole, pairs) => {
      const marks = pairs.map(([start, end], index) => markOf(start, end, index));
      const valid = marks.filter((mark) => mark.start >= 0 && mark.end <= whole.length && mark.start < mark.end);
      for (const line of linesOf(whole, marks)) {
        let at = line.start;
        for (const piece of line.pieces) {
          for (let offset = at; offset < at + piece.text.length; offset += 1) {
            const covering = valid.filter((mark) => mark.start <= offset && offset < mark.end);
            assert.deepEqual([...piece.obligations].sort(), covering.flatMap((mark) => mark.obligations ?? []).sort());
          }
          at += piece.text.length;
        }
      }
    }),
  );
});

test('a mark that lies wholly under a shorter one can still be led to', () => {
  const lines = linesOf('báo cáo trước ngày 01/7', [
    { id: 'whole', start: 0, end: 23, kind: 'obligation' },
    { id: 'day', start: 0, end: 23, kind: 'deadline' },
  ]);
  assert.deepEqual(
    lines[0]?.pieces.flatMap((piece) => piece.anchors),
    ['whole', 'day'],
  );
});
