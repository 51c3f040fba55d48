import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dong, formatAmount, formatDong, parseDong } from './money.ts';

test('amounts are grouped by dots and named', () => {
  assert.equal(formatDong(dong(1_234_567)), '1.234.567 đồng');
  assert.equal(formatAmount(dong(-1000)), '-1.000');
  assert.equal(formatAmount(dong(0)), '0');
});

test('what is printed is read back', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => assert.equal(parseDong(formatDong(dong(amount))), dong(amount))),
  );
});

test('people’s ways of writing are read', () => {
  const read: [string, number][] = [
    ['1234567', 1_234_567],
    ['1,5 triệu đồng', 1_500_000],
    ['2.450 triệu', 2_450_000_000],
    ['0,25 tỷ đồng', 250_000_000],
    ['  500.000đ ', 500_000],
    ['500.000 VNĐ', 500_000],
  ];
  for (const [text, amount] of read) assert.equal(parseDong(text), amount, text);
});

test('ambiguous, fractional and huge amounts are refused', () => {
  for (const text of ['', 'đồng', '1.5', '1,5 đồng', '1,500,000', '1.23.456', '12 USD', '99999999999999999999'])
    assert.equal(parseDong(text), null, text);
  assert.throws(() => dong(0.5), RangeError);
});
