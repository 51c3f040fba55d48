import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readExpression } from './read-expression.ts';
import { anExpression } from './verify.fixtures.ts';
import { writeExpression } from './write-expression.ts';

test('a rule reads as what it says', () => {
  assert.deepEqual(readExpression('sum persons of activity where kind in (delegation-in, delegation-out) by country'), {
    ok: true,
    value: {
      record: 'activity',
      counts: { of: 'sum', measure: 'persons' },
      where: [{ field: 'kind', has: 'one-of', values: ['delegation-in', 'delegation-out'] }],
      by: ['country'],
      day: 'beginning',
    },
  });
  assert.deepEqual(
    readExpression('count distinct story of coverage where country != vn and language not in (vi) ending'),
    {
      ok: true,
      value: {
        record: 'coverage',
        counts: { of: 'distinct', field: 'story' },
        where: [
          { field: 'country', has: 'none-of', values: ['vn'] },
          { field: 'language', has: 'none-of', values: ['vi'] },
        ],
        by: [],
        day: 'ending',
      },
    },
  );
});

test('whatever is written reads as the same rule again', () => {
  fc.assert(
    fc.property(anExpression(), (expression) => {
      assert.deepEqual(readExpression(writeExpression(expression)), { ok: true, value: expression });
    }),
    { numRuns: 3000 },
  );
});

const PROBLEMS: readonly [text: string, at: number, found: string, allowed: readonly string[]][] = [
  ['', 0, '', ['count', 'sum']],
  ['total activity', 0, 'total', ['count', 'sum']],
  ['count people', 6, 'people', ['activity', 'coverage', 'spending']],
  ['count distinct outlet of activity', 15, 'outlet', ['kind', 'unit', 'locality']],
  ['sum copies of coverage', 14, 'coverage', ['activity', 'spending']],
  ['count activity where rank = a', 21, 'rank', ['kind', 'unit']],
  ['count activity where place = chợ', 21, 'place', ['kind', 'unit']],
  ['count activity where kind like fair', 26, 'like', ['=', '!=', 'in', 'not']],
  ['count activity where kind in (fair', 34, '', [')']],
  ['count activity where kind = where', 28, 'where', ['value']],
  ['count activity; drop table activity', 6, 'activity;', ['activity', 'coverage', 'spending']],
  ['count activity by kind by unit', 23, 'by', [',', 'ending']],
  ['count activity where kind = "fair', 28, '"', ['value']],
  ['count activity ending by kind', 22, 'by', ['where', 'by', 'ending']],
  ['count activity by kind, kind', 24, 'kind', ['unit', 'locality']],
  ['count activity by kind, unit, language, country', 38, ',', ['ending']],
];

test('what is no rule is answered with the place and with what may stand there', () => {
  for (const [text, at, found, allowed] of PROBLEMS) {
    const read = readExpression(text);
    assert.ok(!read.ok, text);
    assert.equal(read.problem.at, at, text);
    assert.equal(read.problem.found, found, text);
    for (const word of allowed) assert.ok(read.problem.allowed.includes(word), `${text}: ${read.problem.allowed}`);
  }
});

test('any text is read or answered, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readExpression(text);
      if (!read.ok) assert.ok(read.problem.at >= 0 && read.problem.at <= text.length);
    }),
    { numRuns: 3000 },
  );
});

test('reading takes time that grows with the length', () => {
  const list = (count: number): string => `count activity where kind in (${'"a b", '.repeat(count)}x)`;
  const millis = (text: string): number => {
    const start = performance.now();
    readExpression(text);
    return performance.now() - start;
  };
  millis(list(20_000));
  const [short, long] = [millis(list(20_000)), millis(list(160_000))];
  assert.ok(long < 40 * Math.max(short, 1), `${short} ms, then ${long} ms for eight times as much`);
});

test('every rule of the preset can be read, and is written as it would be printed', () => {
  const { rows } = JSON.parse(readFileSync('presets/viet-nam/indicators.json', 'utf8')) as { rows: { rule: string }[] };
  for (const { rule } of rows) {
    if (rule === 'declared') continue;
    const read = readExpression(rule);
    assert.ok(read.ok, rule);
    assert.equal(writeExpression(read.value), rule);
  }
});
