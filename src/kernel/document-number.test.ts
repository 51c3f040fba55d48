import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatDocumentNumber, parseDocumentNumber, typeCodeOf } from './document-number.ts';

const printed: [string, string][] = [
  ['Số: 15/QĐ-UBND', '15/QĐ-UBND'],
  ['số 5/CT-UBND', '05/CT-UBND'],
  ['72/2015/NĐ-CP', '72/2015/NĐ-CP'],
  ['Số: 507 /UBND-KGVX', '507/UBND-KGVX'],
  ['34/2011/TTLT-BTTTT-BNG', '34/2011/TTLT-BTTTT-BNG'],
  ['16-KL/TW', '16-KL/TW'],
  ['119- KH/TU', '119-KH/TU'],
  ['416/QÐ- TTg', '416/QĐ-TTg'],
  ['38/2001/PL-UBTVQH10', '38/2001/PL-UBTVQH10'],
  ['12a/QĐ-UBND', '12a/QĐ-UBND'],
  ['1553/CTr-UBND', '1553/CTr-UBND'],
  ['142/2005/NĐ.CP', '142/2005/NĐ.CP'],
];

test('numbers as offices print them are read and printed back', () => {
  for (const [text, expected] of printed) {
    const parts = parseDocumentNumber(text) ?? assert.fail(text);
    assert.equal(formatDocumentNumber(parts), expected);
  }
});

test('a draft has no number and keeps room for it', () => {
  const draft = parseDocumentNumber('Số:      /KH-UBND') ?? assert.fail();
  assert.equal(draft.number, null);
  assert.equal(formatDocumentNumber(draft), '     /KH-UBND');
  assert.equal(typeCodeOf(draft), 'KH');
});

test('formatting and reading again changes nothing', () => {
  const parts = fc.record({
    number: fc.option(fc.integer({ min: 1, max: 99_999 })),
    letter: fc.constant(''),
    year: fc.option(fc.integer({ min: 1945, max: 2100 })),
    symbol: fc.constantFrom('QĐ-UBND', 'UBND-KGVX', 'KL/TW', 'CTr-UBND', 'QH14'),
    separator: fc.constantFrom('/' as const, '-' as const),
  });
  fc.assert(
    fc.property(parts, (number) => assert.deepEqual(parseDocumentNumber(formatDocumentNumber(number)), { ...number })),
  );
});

test('what is no number is not made one, however long', () => {
  for (const text of ['', 'Số:', '15', 'QĐ-UBND', '15/', '15//QĐ', `1/${'a-'.repeat(100_000)}`])
    assert.equal(parseDocumentNumber(text), null, text.slice(0, 20));
});
