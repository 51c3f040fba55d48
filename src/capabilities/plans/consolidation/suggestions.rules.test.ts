import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testId } from '../../../../test/support/province.ts';
import { suggestionsFor } from './suggestions.rules.ts';

const line = { title: 'In tờ gấp giới thiệu du lịch sinh thái Măng Đen', itemId: testId(9) };
const meets = (
  number: number,
  kind: 'title' | 'fair' | 'place' | 'near',
  title = 'x',
  itemId = testId(100 + number),
) => ({
  lineId: testId(number),
  title,
  itemId,
  kind,
});

test('each other line stands once with all its reasons, the strongest first', () => {
  const found = suggestionsFor(line, [meets(1, 'place'), meets(2, 'title'), meets(1, 'fair')]);
  assert.deepEqual(
    found.map(({ other, reasons }) => [other.lineId, reasons]),
    [
      [testId(2), ['title']],
      [testId(1), ['fair', 'place']],
    ],
  );
});

test('near only where the words really overlap, and never what is one item already', () => {
  const near = 'In tờ gấp giới thiệu du lịch Măng Đen';
  const found = suggestionsFor(line, [
    meets(1, 'near', near),
    meets(2, 'near', 'Tập huấn'),
    meets(3, 'title', 'x', line.itemId),
  ]);
  assert.deepEqual(
    found.map(({ other }) => other.lineId),
    [testId(1)],
  );
});
