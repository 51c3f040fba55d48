import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Dong, dong } from '../../../kernel/money.ts';
import { comparedCost, togetherOf, type UnitCost } from './cost.rules.ts';

const aCost = (parts: Partial<UnitCost> = {}): UnitCost => ({
  unitId: 'a',
  unitName: 'Huyện A',
  activities: 4,
  unpaid: 0,
  paid: dong(12_000_000),
  produced: 400,
  paidForProduced: dong(12_000_000),
  ...parts,
});

test('cost is money by activities and by pieces; nothing is divided by nothing', () => {
  const cost = comparedCost(aCost());
  assert.deepEqual([cost.perActivity, cost.perPiece, cost.few], [3_000_000, 30_000, false]);
  assert.equal(comparedCost(aCost({ produced: null })).perPiece, null);
  assert.equal(comparedCost(aCost({ produced: 0 })).perPiece, null);
  assert.equal(comparedCost(aCost({ activities: 0, paid: dong(0) })).perActivity, null);
  assert.equal(comparedCost(aCost({ activities: 2 })).few, true);
  assert.equal(togetherOf([]), null);
});

test('the province is the sum of its units, not the mean of their means', () => {
  const some = fc.record({
    activities: fc.integer({ min: 1, max: 50 }),
    paid: fc.integer({ min: 0, max: 1e12 }).map((amount) => amount as Dong),
    produced: fc.option(fc.integer({ min: 1, max: 1e6 })),
  });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 20 }), (units) => {
      const costs = units.map((unit) =>
        aCost({ ...unit, paidForProduced: unit.produced === null ? dong(0) : unit.paid }),
      );
      const all = togetherOf(costs);
      let activities = 0n;
      let paid = 0n;
      for (const unit of units) {
        activities += BigInt(unit.activities);
        paid += BigInt(unit.paid);
      }
      assert.equal(all?.activities, Number(activities));
      // The oracle divides whole numbers and rounds half up.
      assert.equal(all?.perActivity, Number((2n * paid + activities) / (2n * activities)));
    }),
  );
});
