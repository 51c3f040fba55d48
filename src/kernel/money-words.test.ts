import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Dong, dong } from './money.ts';
import { dongInWords } from './money-words.ts';

test('amounts are read as decisions write them', () => {
  const said: readonly (readonly [number, string])[] = [
    [0, 'Không đồng'],
    [5, 'Năm đồng'],
    [10, 'Mười đồng'],
    [15, 'Mười lăm đồng'],
    [21, 'Hai mươi mốt đồng'],
    [24, 'Hai mươi tư đồng'],
    [105, 'Một trăm linh năm đồng'],
    [1_000, 'Một nghìn đồng'],
    [1_005, 'Một nghìn không trăm linh năm đồng'],
    [20_000_000, 'Hai mươi triệu đồng'],
    [1_205_000_000, 'Một tỷ hai trăm linh năm triệu đồng'],
    [1_234_567_890, 'Một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi đồng'],
    [1_000_000_001, 'Một tỷ không trăm linh một đồng'],
    [2_000_000_000_000, 'Hai nghìn tỷ đồng'],
    [-300_000, 'Âm ba trăm nghìn đồng'],
  ];
  for (const [amount, words] of said) assert.equal(dongInWords(dong(amount)), words);
});

/** Reads the words back with a grammar of its own: adds up from left to right, a scale multiplies what stands before. */
function readBack(words: string): number {
  const [first = '', ...rest] = words.toLowerCase().split(' ').slice(0, -1);
  const below = first === 'âm';
  const values: Record<string, number> = {
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
  };
  let billions = 0;
  let above = 0;
  let group = 0;
  let digit = 0;
  for (const word of below ? rest : [first, ...rest]) {
    if (word in values) digit = values[word] ?? Number.NaN;
    else if (word === 'mười') group += 10;
    else if (word === 'linh') digit = 0;
    else if (word === 'mươi' || word === 'trăm') {
      group += digit * (word === 'trăm' ? 100 : 10);
      digit = 0;
    } else if (word === 'nghìn' || word === 'triệu') {
      above += (group + digit) * (word === 'triệu' ? 1e6 : 1e3);
      [group, digit] = [0, 0];
    } else if (word === 'tỷ') {
      billions = (billions + above + group + digit) * 1e9;
      [above, group, digit] = [0, 0, 0];
    } else throw new Error(`no word of a number: ${word}`);
  }
  const whole = billions + above + group + digit;
  return below ? -whole : whole;
}

test('whatever is written can be read back by somebody else', () => {
  const amounts = fc.oneof(
    fc.integer({ min: -9e15, max: 9e15 }),
    fc.integer({ min: 0, max: 2_000_000 }),
    fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1e3, 1e6, 1e9, 1e12)).map(([few, scale]) => few * scale),
  );
  fc.assert(
    fc.property(amounts, (amount) => {
      const words = dongInWords(amount as Dong);
      assert.equal(readBack(words), amount, words);
      assert.doesNotMatch(words, / {2}|undefined/);
    }),
    { numRuns: 3000 },
  );
});
