import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../../kernel/day.ts';
import { forms } from '../format/forms.fixtures.ts';
import { plainTextOf } from '../format/plain-text.rules.ts';
import { renderPdf, renderWord } from '../format/render-document.ts';
import { compareSigned } from './compare-signed.ts';
import { aPaper } from './outgoing.fixtures.ts';
import { asIssued } from './outgoing.rules.ts';
import { readSigned } from './read-signed.ts';

const issued = (document = aPaper()) =>
  asIssued(document, {
    sequence: 7,
    symbol: document.number.symbol,
    issuedOn: day('2014-02-05'),
    signerName: 'Trần Thử',
    signerLines: document.signatures[0]?.lines ?? [],
  });

test('every form that is drawn, in Word and PDF, says the words of its model: nothing to show', async () => {
  for (const [name, document] of Object.entries(forms)) {
    const signed = issued(document);
    for (const draw of [renderPdf, renderWord]) {
      const compared = await readSigned(signed, { bytes: await draw(signed) });
      assert.ok(compared.ok, name);
      assert.deepEqual(compared.value, [], `${name}, ${draw.name}`);
    }
  }
});

test('a changed amount in a long table is one change, with what stands before it', async () => {
  const signed = issued(forms.plan);
  const words = plainTextOf(signed);
  const at = words.lastIndexOf('12.500.000');
  const changes = compareSigned(signed, `${words.slice(0, at)}125.000.000${words.slice(at + 10)}`);
  assert.equal(changes.length, 1);
  assert.deepEqual([changes[0]?.removed, changes[0]?.added], ['12.500.000', '125.000.000']);
});

test('columns of the head may be read in any order; a sentence of the body may not move', () => {
  const signed = issued();
  const lines = plainTextOf(signed).split('\n');
  const number = lines.findIndex((line) => line.startsWith('Số:'));
  assert.deepEqual(compareSigned(signed, [lines[number], ...lines.toSpliced(number, 1)].join('\n')), []);
  const body = lines.findIndex((line) => line.startsWith('I. '));
  assert.ok(compareSigned(signed, [...lines.toSpliced(body, 1), lines[body]].join('\n')).length > 0);
});

test('a word more or less anywhere is seen', () => {
  const signed = issued();
  const words = plainTextOf(signed).split(' ');
  fc.assert(
    fc.property(fc.nat(words.length - 1), fc.boolean(), (at, more) => {
      const other = more ? words.toSpliced(at, 0, 'chen') : words.toSpliced(at, 1);
      const seen = compareSigned(signed, other.join(' '));
      assert.ok(seen.length > 0, `${more ? 'more' : 'less'} at ${words[at]}`);
    }),
  );
});
