import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { invalidAkn, withoutXmllint } from '../../../test/support/xmllint.ts';
import { compile } from '../index.ts';
import { fromAkn, fromJson, type Interchange, toAkn, toJson } from './index.ts';
import { anyDocument, anyInterchange } from './interchange.fixtures.ts';

const cameBack = (read: ReturnType<typeof fromAkn>): Interchange => {
  assert.ok(read.ok, read.ok ? '' : read.refusal.message.en);
  return read.value;
};

test('whatever leaves as Akoma Ntoso comes back the same', () => {
  fc.assert(
    fc.property(anyInterchange, (interchange) => {
      assert.deepStrictEqual(cameBack(fromAkn(toAkn(interchange))), interchange);
    }),
    { numRuns: 150 },
  );
});

test('whatever leaves as JSON comes back the same', () => {
  fc.assert(
    fc.property(anyInterchange, (interchange) => {
      assert.deepStrictEqual(cameBack(fromJson(toJson(interchange))), interchange);
    }),
    { numRuns: 150 },
  );
});

test('whatever the compiler reads of a document comes back the same', () => {
  fc.assert(
    fc.property(anyDocument, (text) => {
      const interchange: Interchange = { text, answer: JSON.parse(JSON.stringify(compile(text))), people: null };
      assert.deepStrictEqual(cameBack(fromAkn(toAkn(interchange))), interchange);
      assert.deepStrictEqual(cameBack(fromJson(toJson(interchange))), interchange);
    }),
    { numRuns: 100 },
  );
});

test('whatever leaves is valid Akoma Ntoso', { skip: withoutXmllint }, () => {
  const samples = fc.sample(anyInterchange, 120);
  const files = new Map(samples.map((each, index) => [`sample-${index}`, toAkn(each, '2014-05-12')]));
  fc.sample(anyDocument, 40).forEach((text, index) => {
    files.set(`document-${index}`, toAkn({ text, answer: compile(text), people: null }));
  });
  assert.deepEqual(invalidAkn(files), []);
});

test('a file cut anywhere is refused, and says so', () => {
  fc.assert(
    fc.property(anyInterchange, fc.double({ min: 0, max: 0.999, noNaN: true }), (interchange, part) => {
      for (const [whole, read] of [
        [toAkn(interchange).trimEnd(), fromAkn],
        [toJson(interchange).trimEnd(), fromJson],
      ] as const) {
        const cut = read(whole.slice(0, Math.floor(whole.length * part)));
        assert.ok(!cut.ok);
        assert.match(cut.refusal.message.vi, /Chưa giữ lại gì/);
      }
    }),
    { numRuns: 100 },
  );
});
