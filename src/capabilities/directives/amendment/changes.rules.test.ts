import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idOf } from '../draft/draft.fixtures.ts';
import { aDuty } from './amendment.fixtures.ts';
import { type ChangeLine, changesByUnit, tasksOf, withEffects } from './changes.rules.ts';
import { findQuote } from './quote.rules.ts';

const [HERE, THERE] = [idOf(901), idOf(902)];
const line = (parts: Partial<ChangeLine>): ChangeLine => ({
  kind: 'changed',
  old: null,
  now: null,
  parts: [],
  because: null,
  likeness: null,
  label: 'Chỉ thị số 01/CT-UBND',
  effects: [],
  ...parts,
});

test('an obligation that goes to another unit ends for the one and begins for the other', () => {
  const moved = line({
    old: aDuty(1, 'Lập kế hoạch', { leadUnitIds: [HERE] }),
    now: aDuty(11, 'Lập kế hoạch', { leadUnitIds: [THERE] }),
  });
  const same = line({
    kind: 'same',
    old: aDuty(2, 'Giao ban', { leadUnitIds: [HERE] }),
    now: aDuty(12, 'Giao ban', { leadUnitIds: [HERE], coordinatorUnitIds: [THERE] }),
  });
  const kept = line({ kind: 'kept', old: aDuty(3, 'Họp', { leadUnitIds: [HERE] }) });
  const general = line({ kind: 'ended', old: aDuty(4, 'Quán triệt', { leadUnitIds: [HERE], general: true }) });
  const units = changesByUnit([moved, same, kept, general]).map((each) => [
    each.unitId === HERE ? 'here' : 'there',
    each.ends.length,
    each.changes.length,
    each.begins.length,
    each.same.length,
  ]);
  assert.deepEqual(units, [
    ['here', 1, 0, 0, 1],
    ['there', 0, 0, 2, 0],
  ]);
});

test('a unit that took work over by a reorganisation is told too, with its own tasks only', () => {
  const [ended] = withEffects(
    [line({ kind: 'ended', old: aDuty(1, 'Lập kế hoạch', { leadUnitIds: [HERE] }) })],
    [
      {
        kind: 'ends',
        lineageId: idOf(1),
        tasks: 3,
        units: [],
        firstDue: null,
        perUnit: [
          { unitId: HERE, tasks: 1 },
          { unitId: THERE, tasks: 2 },
        ],
      },
    ],
  );
  assert.ok(ended);
  const units = changesByUnit([ended]);
  assert.deepEqual(
    units.map(({ ends, tasks }) => [ends.length, tasks.ends]),
    [
      [1, 1],
      [1, 2],
    ],
  );
  assert.equal(tasksOf(null, [ended]).ends, 3);
});

test('a sentence is found whatever its spaces; what the text does not hold is not', () => {
  const text = 'Điều 2. Chỉ thị này thay thế\nChỉ thị số 01/CT-UBND (cũ).';
  assert.deepEqual(findQuote(text, '  Chỉ thị này thay  thế Chỉ thị số 01/CT-UBND (cũ). '), [8, text.length]);
  assert.equal(findQuote(text, 'Chỉ thị này bãi bỏ'), null);
  assert.equal(findQuote(text, '   '), null);
});
