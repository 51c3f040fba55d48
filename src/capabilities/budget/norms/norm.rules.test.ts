import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dong } from '../../../kernel/money.ts';
import { readRulePreset } from '../../rulebook/index.ts';
import { checkNorm, type Norm, type NormUse } from './norm.rules.ts';

const aNorm = (parts: Partial<Norm> = {}): Norm => ({
  ruleId: 'r',
  version: 1,
  code: 'translation.into',
  name: 'Biên dịch',
  nameEn: 'Translation',
  item: 'translation',
  unit: 'page',
  amount: dong(300_000),
  surchargePercent: 30,
  ownStaffPercent: 50,
  text: '…',
  basis: 'Thông tư số 35/2026/TT-BTC',
  inForce: true,
  ...parts,
});
const aUse = (parts: Partial<NormUse> = {}): NormUse => ({
  ruleId: 'r',
  version: 1,
  code: 'translation.into',
  quantity: 1,
  times: 1,
  rareLanguage: false,
  ownStaff: false,
  ...parts,
});

test('pages, people and hours are multiplied as the circular says', () => {
  const pages = checkNorm(aNorm(), aUse({ quantity: 10 }), dong(3_500_000));
  assert.deepEqual([pages.ceiling, pages.over], [3_000_000, 500_000]);
  const lao = checkNorm(aNorm(), aUse({ quantity: 10, rareLanguage: true }), dong(3_500_000));
  assert.deepEqual([lao.ceiling, lao.over, lao.percent], [3_900_000, 0, 130]);
  const own = checkNorm(aNorm(), aUse({ quantity: 10, rareLanguage: true, ownStaff: true }), dong(2_000_000));
  assert.deepEqual([own.ceiling, own.over], [1_950_000, 50_000]);
  const meals = aNorm({ unit: 'person-day', amount: dong(1_600_000), surchargePercent: null, ownStaffPercent: null });
  const days = checkNorm(meals, aUse({ quantity: 6, times: 3, rareLanguage: true, ownStaff: true }), dong(1));
  assert.equal(days.ceiling, 28_800_000, 'no surcharge and no share where the norm knows none');
});

test('the ceiling is never above what exact arithmetic gives, and less than one đồng below it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_400_000 }),
      fc.integer({ min: 1, max: 500 }),
      fc.boolean(),
      fc.boolean(),
      (amount, quantity, rareLanguage, ownStaff) => {
        const { ceiling } = checkNorm(
          aNorm({ amount: dong(amount) }),
          aUse({ quantity, rareLanguage, ownStaff }),
          dong(0),
        );
        const exact = amount * quantity * (rareLanguage ? 1.3 : 1) * (ownStaff ? 0.5 : 1);
        assert.ok(Math.abs(ceiling - exact) < 1.001 && ceiling <= exact + 1e-3);
      },
    ),
  );
});

test('the ceilings are those of the circular', () => {
  const rows = readRulePreset('viet-nam').rules.filter((row) => row.set === 'spending-norm');
  const of = new Map(rows.map((row) => [row.key, (row.content.value as { amount: number }).amount]));
  const wanted: Record<string, number> = {
    'working-session.a': 300_000,
    'working-session.b': 160_000,
    'working-session.other': 120_000,
    'gift.a': 2_600_000,
    'gift.b': 1_800_000,
    'gift.c': 1_000_000,
    'lodging.a-head': 9_400_000,
    'lodging.a-deputy': 7_700_000,
    'lodging.a-member': 6_000_000,
    'lodging.b-deputy': 7_700_000,
    'lodging.b-member': 4_800_000,
    'lodging.c-head': 4_300_000,
    'lodging.c-member': 3_000_000,
    'lodging.other': 1_600_000,
    'meals.a': 3_000_000,
    'meals.other': 1_200_000,
    'translation.into': 300_000,
    'translation.out': 360_000,
    'interpreting.consecutive': 750_000,
    'interpreting.simultaneous': 1_500_000,
  };
  for (const [code, amount] of Object.entries(wanted)) assert.equal(of.get(code), amount, code);
});
