import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { KIND_SHAPES } from '../../activities/kinds/kind-shapes.rules.ts';
import type { InventedLine } from '../plan-course/invented-line.rules.ts';
import { inventActivities } from './invent-activities.rules.ts';
import { workOf } from './work-course.rules.ts';

const file = new URL('../../../../presets/demonstration/plan-lines.json', import.meta.url);
const { lines } = JSON.parse(readFileSync(file, 'utf8')) as { lines: InventedLine[] };
const activitiesOf = (seed: number) => lines.flatMap((line) => inventActivities(line, 2014, seed));

test('the same seed gives the same year, another seed another one', () => {
  const year = (seed: number) => JSON.stringify(workOf({ year: 2014, seed, lines }));
  assert.equal(year(7), year(7));
  assert.notEqual(year(7), year(8));
});

test('what happens to a line does not move because another line came', () => {
  const [first, ...others] = lines;
  assert.ok(first);
  assert.deepEqual(inventActivities(first, 2014, 7), activitiesOf(7).slice(0, inventActivities(first, 2014, 7).length));
  assert.ok(others.length > 0);
});

test('a year has late records, missing evidence, work that comes back, overspending and two-unit events', () => {
  const acts = workOf({ year: 2014, seed: 2014, lines }).map(({ act }) => act);
  const count = (kind: string) => acts.filter((act) => act.kind === kind).length;
  assert.ok(count('record') > 80 && count('confirm') > 60 && count('check') > 20, String(count('record')));
  assert.ok(count('return') > 0 && count('complete') === count('return'));
  assert.ok(acts.some((act) => act.kind === 'pay' && act.share > 1));
  const activities = activitiesOf(2014);
  assert.ok(activities.some((activity) => activity.late) && activities.some((activity) => activity.proof === 'none'));
  assert.ok(activities.some((activity) => activity.line === null));
  const fairs = activities.filter((activity) => activity.kind === 'fair');
  assert.ok(new Set(fairs.map((fair) => fair.unit)).size > 1, 'one fair is recorded by two units');
});

test('work counts only what its kind asks, happens within its year, and is paid no more often than it happened', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      for (const { kind, measures, from, to } of activitiesOf(seed)) {
        const asked: Record<string, readonly string[]> = Object.fromEntries(
          KIND_SHAPES[kind as keyof typeof KIND_SHAPES].measures.map((measure) => [measure.code, measure.by]),
        );
        for (const measure of measures) assert.ok(measure.code in asked, `${kind} counts no ${measure.code}`);
        assert.ok(from <= to && from.startsWith('2014'), `${from}–${to}`);
      }
      const acts = workOf({ year: 2014, seed, lines }).map(({ act }) => act.kind);
      const count = (wanted: string) => acts.filter((kind) => kind === wanted).length;
      assert.ok(count('pay') <= count('record'));
    }),
    { numRuns: 40 },
  );
});
