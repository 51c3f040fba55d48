import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testId } from '../../../../test/support/province.ts';
import { type OpenDuty, planDutyMoves } from './duty-move.rules.ts';

const units = fc.integer({ min: 1, max: 4 }).map((number) => testId(number));
const duties = fc.uniqueArray(
  fc.record({ unit: units, obligation: fc.integer({ min: 20, max: 23 }), key: fc.constantFrom('2014', '2015') }),
  { selector: ({ unit, obligation, key }) => `${unit} ${obligation} ${key}`, maxLength: 20 },
);
const heirs = fc.uniqueArray(
  fc.integer({ min: 5, max: 8 }).map((number) => testId(number)),
  { minLength: 1, maxLength: 3 },
);

test('property: every successor ends with exactly one task of what its predecessors owed', () => {
  fc.assert(
    fc.property(duties, fc.array(heirs, { minLength: 4, maxLength: 4 }), (owed, successors) => {
      const tasks = owed.map(
        ({ unit, obligation, key }, index): OpenDuty => ({
          id: testId(100 + index),
          obligationId: testId(obligation),
          unitId: unit,
          part: 'lead',
          dueKey: key,
        }),
      );
      const map = new Map(successors.map((ids, index) => [testId(index + 1), ids]));
      const moves = planDutyMoves(tasks, map, new Set());
      const given = moves.flatMap(({ task, to }) => to.map((id) => `${id} ${task.obligationId} ${task.dueKey}`));
      assert.equal(new Set(given).size, given.length, 'nothing is doubled');
      const expected = tasks.flatMap((task) =>
        (map.get(task.unitId) ?? []).map((id) => `${id} ${task.obligationId} ${task.dueKey}`),
      );
      assert.deepEqual(new Set(given), new Set(expected), 'nothing is lost');
      for (const { kind, to } of moves) if (kind === 'move') assert.equal(to.length, 1);
    }),
  );
});
