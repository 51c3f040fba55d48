import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DifferencePart, differenceOf } from './word-difference.ts';

const side = (parts: readonly DifferencePart[], left: 'added' | 'removed') =>
  parts.flatMap((part) => (part.kind === left ? [] : [part.text])).join('');

const sentences = fc
  .array(fc.constantFrom('kế', 'hoạch', 'của', 'huyện', 'tháng', '5', '8', ', ', ' ', '\n', 'Sở'), { maxLength: 40 })
  .map((parts) => parts.join(' '));

test('the old text and the new text can both be read from the parts', () => {
  fc.assert(
    fc.property(
      fc.oneof(sentences, fc.string({ unit: 'grapheme' })),
      fc.oneof(sentences, fc.string()),
      (before, after) => {
        const parts = differenceOf(before, after);
        assert.equal(side(parts, 'added'), before);
        assert.equal(side(parts, 'removed'), after);
      },
    ),
  );
});

test('a text differs from itself in nothing', () => {
  fc.assert(
    fc.property(sentences, (text) => {
      assert.ok(differenceOf(text, text).every((part) => part.kind === 'same'));
    }),
  );
});

test('words that are kept in order are as many as the slow way finds', () => {
  const list = (text: string) => text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
  const longest = (a: string[], b: string[]): number => {
    const [first, ...rest] = a;
    if (first === undefined || b.length === 0) return 0;
    const at = b.indexOf(first);
    const without = longest(rest, b);
    return at < 0 ? without : Math.max(without, 1 + longest(rest, b.slice(at + 1)));
  };
  const few = fc.array(fc.constantFrom('a', 'b', 'c', '.'), { maxLength: 7 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(few, few, (before, after) => {
      const kept = differenceOf(before, after)
        .filter((part) => part.kind === 'same')
        .flatMap((part) => list(part.text));
      // Neighbouring letters are one word; marks between them are words of their own.
      assert.equal(kept.length, longest(list(before), list(after)));
      assert.equal(
        kept.join(''),
        side(
          differenceOf(before, after).filter((part) => part.kind === 'same'),
          'added',
        ),
      );
    }),
  );
});

test('only the changed word is shown as changed', () => {
  assert.deepEqual(differenceOf('trong tháng 8.', 'trong tháng 5.'), [
    { kind: 'same', text: 'trong tháng ' },
    { kind: 'removed', text: '8' },
    { kind: 'added', text: '5' },
    { kind: 'same', text: '.' },
  ]);
});

test('two long texts with nothing in common are compared at once', () => {
  const before = 'một '.repeat(60_000);
  const after = 'hai '.repeat(60_000);
  const parts = differenceOf(before, after);
  assert.equal(side(parts, 'added'), before);
  assert.equal(side(parts, 'removed'), after);
  assert.ok(parts.length <= 4);
});

test('a date or a number changes as a whole', () => {
  assert.deepEqual(differenceOf('trước ngày 31/5/2014, số 08/CT-UBND.', 'trước ngày 15/6/2014, số 08/CT-UBND.'), [
    { kind: 'same', text: 'trước ngày ' },
    { kind: 'removed', text: '31/5/2014' },
    { kind: 'added', text: '15/6/2014' },
    { kind: 'same', text: ', số 08/CT-UBND.' },
  ]);
});
