import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { openProvinceWork, type ProvinceWork } from '../../../test/support/province-work.ts';
import { addDays, type Day, day } from '../../kernel/day.ts';
import { conflict } from '../../kernel/result.ts';
import { installPreset } from './install-preset.ts';
import { aPresetUnit, inventedPreset } from './organisations.fixtures.ts';
import type { PresetUnitEntry } from './preset-units.rules.ts';
import { treeOf, type UnitTreeNode } from './unit.rules.ts';
import { listUnitsAt } from './unit.store.ts';

let work: ProvinceWork;
before(async () => {
  work = await openProvinceWork();
});
after(() => work.close());

const START = day('2013-01-01');
const SPAN = 60;

/** Up to 25 units, each below an earlier one or at the top, with lives of their own. */
const forests = fc
  .array(fc.record({ parent: fc.nat(24), top: fc.boolean(), from: fc.nat(SPAN), lasts: fc.option(fc.nat(SPAN)) }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((rows) =>
    rows.map((row, index): PresetUnitEntry => {
      const from = addDays(START, row.from);
      return aPresetUnit(`u${index}`, {
        parent: index === 0 || row.top ? null : `u${row.parent % index}`,
        from,
        to: row.lasts === null ? null : addDays(from, row.lasts),
      });
    }),
  );

/** The oracle: walk the list of the preset, compare days as words, know nothing of ranges, paths or joins. */
function expected(entries: readonly PresetUnitEntry[], on: Day): string[] {
  const alive = entries.filter((entry) => entry.from <= on && (entry.to === null || on <= entry.to));
  return alive
    .map((entry) => `${alive.some((other) => other.code === entry.parent) ? entry.parent : '-'} > ${entry.code}`)
    .sort();
}

const flat = (nodes: readonly UnitTreeNode[], parent = '-'): string[] =>
  nodes.flatMap((node) => [`${parent} > ${node.code}`, ...flat(node.children, node.code)]);

test('the tree of any day is what a walk over the list finds', async () => {
  await fc.assert(
    fc.asyncProperty(forests, fc.array(fc.nat(2 * SPAN), { minLength: 5, maxLength: 5 }), async (units, offsets) => {
      const days = offsets.map((offset) => addDays(START, offset));
      const found: string[][] = [];
      // Refused at the end, so that every round begins with an empty province.
      await work.change(async (change) => {
        const preset = { ...inventedPreset(), units, groups: [], functions: [], people: null };
        await installPreset(change, { preset, demonstration: false });
        for (const on of days) found.push(flat(treeOf(await listUnitsAt(change.tx, on))).sort());
        return conflict('test.rolledBack');
      });
      assert.deepEqual(
        found,
        days.map((on) => expected(units, on)),
      );
    }),
    { numRuns: 25 },
  );
});
