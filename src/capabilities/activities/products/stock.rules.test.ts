import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from '../../../kernel/day.ts';
import { type Movement, shortDays, signedAmount, stockByLanguage } from './stock.rules.ts';

const start = day('2014-05-01');
const some = fc.record({
  kind: fc.constantFrom('printed' as const, 'placed' as const, 'handed-out' as const, 'taken-back' as const),
  language: fc.constantFrom('vi', 'lo', 'km'),
  copies: fc.integer({ min: 1, max: 50 }),
  days: fc.integer({ min: 0, max: 8 }),
});

test('stock is what came in less what went out, by language; a day with less than nothing is found', () => {
  fc.assert(
    fc.property(fc.array(some, { maxLength: 30 }), (moves) => {
      const movements: Movement[] = moves.map(({ kind, language, copies, days }) => ({
        kind,
        language,
        amount: signedAmount(kind, copies),
        movedOn: addDays(start, days),
      }));
      const left = stockByLanguage(movements);
      for (const language of ['vi', 'lo', 'km']) {
        // The oracle keeps one pile of single copies for each language and each day.
        let pile = 0;
        let shortOn: string | null = null;
        for (let after = 0; after <= 8; after++) {
          for (const move of moves.filter((each) => each.language === language && each.days === after))
            for (let copy = 0; copy < move.copies; copy++)
              pile += move.kind === 'printed' || move.kind === 'taken-back' ? 1 : -1;
          if (pile < 0 && shortOn === null) shortOn = addDays(start, after);
        }
        assert.equal(left.get(language) ?? 0, pile);
        assert.equal(shortDays(movements).find((short) => short.language === language)?.day ?? null, shortOn);
      }
    }),
  );
});

test('what comes in and goes out on one day is no contradiction', () => {
  const move = (kind: 'printed' | 'placed', copies: number): Movement => ({
    kind,
    language: 'lo',
    amount: signedAmount(kind, copies),
    movedOn: start,
  });
  assert.deepEqual(shortDays([move('placed', 10), move('printed', 10)]), []);
  assert.deepEqual(shortDays([move('placed', 11), move('printed', 10)]), [{ day: start, language: 'lo', left: -1 }]);
});
