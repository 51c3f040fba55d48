import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { anActor, testId } from '../../../test/support/province.ts';
import type { Actor } from '../../kernel/actor.ts';
import { day } from '../../kernel/day.ts';
import { activityLifecycleTable, decideActivityAct, possibleActivityActs } from './activity.lifecycle.ts';
import { maySee } from './activity.policy.ts';
import { ACTIVITY_STATES } from './activity.rules.ts';
import { ACTIVITY_ACTIONS, type ActivityAction, type ActivitySituation } from './activity-guards.rules.ts';

const UNIT = testId(10);
const FUNCTIONS = ['standing-body', 'ppc-office', 'approver', 'finance-body'];
const person = fc.option(fc.integer({ min: 1, max: 4 }));
const actors = fc.record({
  unit: fc.constantFrom(UNIT, testId(11)),
  person: fc.integer({ min: 1, max: 4 }),
  postKind: fc.constantFrom('head', 'deputy', 'officer', 'clerk', 'administrator' as const),
  functions: fc.subarray(FUNCTIONS),
});
const stories = fc.record({
  state: fc.constantFrom(...ACTIVITY_STATES),
  recorder: person,
  confirmer: person,
  checker: person,
  wasRecorded: fc.boolean(),
  ofStandingBody: fc.boolean(),
});

/** Who may do what to an activity, in the words of practice 13 and must-not-miss 12, apart from table and guards. */
function expects(who: Actor, action: ActivityAction, { activity, place }: ActivitySituation): boolean {
  const works = who.postKind !== 'administrator';
  const own = works && who.unitId === UNIT;
  const body = place.unitFunctions.includes('standing-body') ? 'ppc-office' : 'standing-body';
  const checks = works && who.unitId !== UNIT && who.functions.includes(body);
  const recorded = activity.recordedBy === who.personId;
  const { state } = activity;
  const open = state === 'planned' || state === 'recorded' || state === 'returned';
  switch (action) {
    case 'revise':
    case 'prove':
    case 'withdraw':
      return own && open;
    case 'hand-in':
      return own && (state === 'planned' || state === 'returned');
    case 'confirm':
      return own && state === 'recorded' && !recorded;
    case 'take-back-confirmation':
      return own && state === 'unit-confirmed' && activity.confirmedBy === who.personId;
    case 'check':
      return checks && state === 'unit-confirmed' && !recorded && activity.confirmedBy !== who.personId;
    case 'take-back-check':
      return checks && state === 'checked' && activity.checkedBy === who.personId;
    case 'return':
      return !recorded && ((state === 'recorded' && (own || checks)) || (state === 'unit-confirmed' && checks));
    case 'restore':
      return own && state === 'withdrawn' && activity.recordedOn !== null;
    case 'restore-planned':
      return own && state === 'withdrawn' && activity.recordedOn === null;
  }
}

test('property: table and guards answer as practice says, and buttons agree with the server', () => {
  fc.assert(
    fc.property(actors, stories, fc.constantFrom(...ACTIVITY_ACTIONS), (who, story, action) => {
      const idOf = (number: number | null) => (number === null ? null : testId(100 + number));
      const actor = anActor({
        unitId: who.unit,
        personId: testId(100 + who.person),
        postKind: who.postKind as Actor['postKind'],
        functions: who.functions,
      });
      const situation: ActivitySituation = {
        activity: {
          state: story.state,
          recordedOn: story.wasRecorded ? day('2014-05-12') : null,
          recordedBy: idOf(story.recorder),
          confirmedBy: idOf(story.confirmer),
          checkedBy: idOf(story.checker),
        },
        place: {
          unitId: UNIT,
          unitPath: UNIT,
          unitFunctions: story.ofStandingBody ? ['standing-body'] : [],
          partnerIds: [],
        },
      };
      const may = expects(actor, action, situation);
      assert.equal(decideActivityAct(actor, action, situation).ok, may, `${action} in ${story.state}`);
      assert.equal(possibleActivityActs(actor, situation).includes(action), may);
    }),
    { numRuns: 3000 },
  );
});

test('an activity is seen by its unit, its partners, who stands above and who oversees', () => {
  const place = { unitId: UNIT, unitPath: `${testId(20)}/${UNIT}`, unitFunctions: [], partnerIds: [testId(12)] };
  const sees = (parts: Parameters<typeof anActor>[0]) => maySee(anActor(parts), place);
  assert.ok(sees({ unitId: UNIT, unitPath: `${testId(20)}/${UNIT}` }));
  assert.ok(sees({ unitId: testId(12), unitPath: testId(12) }));
  assert.ok(sees({ unitId: testId(20), unitPath: testId(20) }));
  assert.ok(sees({ unitId: testId(22), unitPath: testId(22), functions: ['approver'] }));
  assert.ok(!sees({ unitId: testId(21), unitPath: testId(21), functions: ['finance-body'] }));
  assert.ok(!sees({ unitId: testId(22), unitPath: testId(22), functions: ['approver'], postKind: 'administrator' }));
});

test('the documentation shows the table as it is', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  assert.ok(readme.includes(activityLifecycleTable()), activityLifecycleTable());
});
