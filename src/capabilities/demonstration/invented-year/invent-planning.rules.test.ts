import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePreset } from '../../organisations/index.ts';
import type { InventedLine } from '../plan-course/invented-line.rules.ts';
import { inventPlanning } from './invent-planning.rules.ts';
import { inventUnits } from './invent-units.rules.ts';

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../presets/${path}.json`, import.meta.url), 'utf8'));
const { lines } = json('demonstration/plan-lines') as { lines: InventedLine[] };
const preset = Object.fromEntries(
  ['preset', 'units', 'groups', 'functions', 'people'].map((file) => [file, json(`kon-tum-2013/${file}`)]),
);
const own = [...new Set(lines.map((line) => line.unit))];

test('invented districts fit a preset, and the same seed invents the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9999 }), (count, seed) => {
      const { files, planning } = inventUnits(preset, own, count, seed);
      assert.equal(planning.length, count);
      assert.equal(new Set(planning).size, count);
      const parsed = parsePreset(files);
      for (const code of planning) {
        assert.ok(parsed.units.some((unit) => unit.code === code));
        assert.ok(parsed.people.posts.some((post) => post.unit === code && post.kind === 'head'));
      }
      assert.deepEqual(inventUnits(preset, own, count, seed), { files, planning });
    }),
    { numRuns: 20 },
  );
});

test('a planning is in the year before, has late and silent units, and a line keeps its own place', () => {
  const { planning } = inventUnits(preset, own, 120, 5);
  const course = inventPlanning({ year: 2015, seed: 5, units: planning, models: lines });
  const [cycle] = course.cycles;
  assert.ok(cycle);
  const days = Object.values(cycle.sends);
  assert.ok(days.length < 120 && days.length > 100 && days.every((on) => on >= '2014-05-01' && on < cycle.decide));
  assert.ok(days.some((on) => on > '2014-05-31'));
  assert.ok(cycle.returns.length > 2 && cycle.returns.every((each) => each.resend < cycle.decide));
  const invented = course.lines.filter((line) => line.unit.startsWith('kt-mau-'));
  assert.ok(invented.length > 150);
  for (const { title, unit } of invented) assert.ok(title.includes(`huyện Mẫu ${unit.slice(-4)}`), title);
});
