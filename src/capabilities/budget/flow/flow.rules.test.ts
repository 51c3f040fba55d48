import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Dong, dong } from '../../../kernel/money.ts';
import { STAGES } from '../budget.rules.ts';
import { exactMillions } from '../overview/amounts.rules.ts';
import { type NamedAmounts, PARTS, pictured, shortMillions, sumOf } from './flow.rules.ts';

const amounts = fc.record(
  Object.fromEntries(STAGES.map((stage) => [stage, fc.integer({ min: -1e9, max: 9e12 })])),
) as unknown as fc.Arbitrary<Omit<NamedAmounts, 'name'>>;

test('a picture keeps the sum of every stage, however many groups there are', () => {
  fc.assert(
    fc.property(fc.array(amounts, { maxLength: 30 }), (groups) => {
      const named = groups.map((group, at) => ({ ...group, name: String(at) }));
      const parts = pictured(named, (count) => `Khác (${count})`);
      assert.ok(parts.length <= PARTS);
      for (const stage of STAGES)
        assert.equal(
          parts.reduce((sum, part) => sum + part[stage], 0),
          groups.reduce((sum, group) => sum + group[stage], 0),
        );
      assert.deepEqual(sumOf(parts), sumOf(groups));
    }),
  );
});

test('tables keep every đồng in million đồng', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9e14, max: 9e14 }), (amount) => {
      const text = exactMillions(amount);
      const [whole = '', rest = ''] = text.replace('–', '0').replaceAll('.', '').split(',');
      const back = Number(`${whole}${rest.padEnd(6, '0')}`);
      assert.equal(back === 0 ? 0 : back, amount === 0 ? 0 : amount);
    }),
  );
});

test('labels are written in millions as offices write them', () => {
  const said: readonly (readonly [number, string])[] = [
    [0, '0'],
    [450_000, '0,5'],
    [1_000_000, '1'],
    [1_250_000_000, '1.250'],
    [12_340_000, '12,3'],
  ];
  for (const [amount, words] of said) assert.equal(shortMillions(dong(amount) as Dong), words);
});
