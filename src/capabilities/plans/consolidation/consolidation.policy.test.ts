import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anActor, testId } from '../../../../test/support/province.ts';
import type { PostKind } from '../../../kernel/actor.ts';
import { isReader } from '../acts/acts.policy.ts';
import { mayDecide } from './consolidation.policy.ts';

const unit = fc.integer({ min: 1, max: 4 }).map(testId);
const actor = fc
  .record({
    unitId: unit,
    functions: fc.subarray(['standing-body', 'ppc-office', 'finance-body', 'approver', 'executing-body']),
    postKind: fc.constantFrom<PostKind>('head', 'deputy', 'officer', 'clerk', 'administrator'),
  })
  .map(anActor);
const origin = fc.record({ unitId: unit, isStandingBody: fc.boolean() });

test('of one line it says what the reader’s policy says', () => {
  fc.assert(
    fc.property(actor, origin, (who, line) => {
      const unitFunctions = line.isStandingBody ? ['standing-body'] : [];
      assert.equal(mayDecide(who, [line]), isReader(who, { unitId: line.unitId, unitFunctions }));
    }),
  );
});

test('whatever is decided together, nobody decides a line of their own unit, and the standing body never its own', () => {
  fc.assert(
    fc.property(actor, fc.array(origin, { minLength: 1, maxLength: 4 }), (who, lines) => {
      if (!mayDecide(who, lines)) return;
      assert.ok(lines.every((line) => line.unitId !== who.unitId));
      assert.notEqual(who.postKind, 'administrator');
      const needed = lines.some((line) => line.isStandingBody) ? 'ppc-office' : 'standing-body';
      assert.ok(who.functions.includes(needed));
    }),
  );
});
