import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { anActor, testId } from '../../../../test/support/province.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { day } from '../../../kernel/day.ts';
import { isReader, maySeePlan, maySendByClick } from './acts.policy.ts';
import { lineLifecycleTable } from './line.lifecycle.ts';
import { decidePlanAct, planLifecycleTable, possiblePlanActs, type UnitPlanState } from './plan.lifecycle.ts';
import { PLAN_ACTIONS, type PlanAction, type PlanSituation } from './plan-guards.rules.ts';

const UNIT = testId(10);
const FUNCTIONS = ['standing-body', 'ppc-office', 'approver', 'finance-body'];
const actors = fc.record({
  unit: fc.constantFrom(UNIT, testId(11), testId(12)),
  person: fc.integer({ min: 1, max: 3 }),
  postKind: fc.constantFrom('head', 'deputy', 'officer', 'clerk', 'administrator' as const),
  functions: fc.subarray(FUNCTIONS),
});
const situations = fc.record({
  state: fc.constantFrom<UnitPlanState>('drafting', 'sent', 'received', 'issued'),
  sender: fc.option(fc.integer({ min: 1, max: 3 })),
  ofStandingBody: fc.boolean(),
  provinceIssued: fc.boolean(),
  cycleClosed: fc.boolean(),
});

/** Who may do what to a plan, in the words of practice 8 and 10 and must-not-miss 12, apart from table and guards. */
function expects(who: Actor, sent: boolean, action: PlanAction, s: PlanSituation): boolean {
  const works = who.postKind !== 'administrator';
  const own = works && who.unitId === UNIT;
  const body = s.place.unitFunctions.includes('standing-body') ? 'ppc-office' : 'standing-body';
  const reads = works && who.unitId !== UNIT && who.functions.includes(body) && s.sentBy !== who.personId;
  const atReader = s.plan.state === 'sent' || s.plan.state === 'received';
  switch (action) {
    case 'send':
      return own && !sent;
    case 'take-back':
      return own && s.plan.state === 'sent' && s.sentBy === who.personId;
    case 'receive':
      return reads && s.plan.state === 'sent';
    case 'return-whole':
    case 'return-lines':
    case 'approve-lines':
      return reads && atReader;
    case 'resend-lines':
      return own && atReader;
    case 'reopen-lines':
      return own && sent && s.provinceIssued && !s.cycleClosed;
    case 'issue':
      return own && sent;
  }
}

test('property: table and guards answer as practice says, and buttons agree with the server', () => {
  fc.assert(
    fc.property(actors, situations, fc.constantFrom(...PLAN_ACTIONS), (who, story, action) => {
      const actor = anActor({
        unitId: who.unit,
        personId: testId(100 + who.person),
        postKind: who.postKind as Actor['postKind'],
        functions: who.functions,
      });
      const situation: PlanSituation = {
        plan: { state: story.state, receivedOn: null },
        place: { unitId: UNIT, unitPath: UNIT, unitFunctions: story.ofStandingBody ? ['standing-body'] : [] },
        sentBy: story.sender === null ? null : testId(100 + story.sender),
        provinceIssued: story.provinceIssued,
        cycleClosed: story.cycleClosed,
      };
      const may = expects(actor, story.state !== 'drafting', action, situation);
      assert.equal(decidePlanAct(actor, action, situation).ok, may, `${action} in ${story.state}`);
      assert.equal(possiblePlanActs(actor, situation).includes(action), may);
    }),
    { numRuns: 2000 },
  );
});

test('property: nobody of a unit decides on its lines, whatever functions the unit holds', () => {
  fc.assert(
    fc.property(actors, fc.subarray(FUNCTIONS), (who, unitFunctions) => {
      const postKind = who.postKind as Actor['postKind'];
      const actor = anActor({ unitId: UNIT, postKind, functions: unitFunctions });
      assert.equal(isReader(actor, { unitId: UNIT, unitFunctions }), false);
    }),
  );
});

test('an unfinished plan is seen by its unit only, a sent one by those who read, lead and stand above', () => {
  const place = { unitId: UNIT, unitPath: `${testId(20)}/${UNIT}`, unitFunctions: [] };
  const above = anActor({ unitId: testId(20), unitPath: testId(20) });
  const beside = anActor({ unitId: testId(21), unitPath: testId(21) });
  const standing = anActor({ unitId: testId(22), unitPath: testId(22), functions: ['standing-body'] });
  const of = (actor: Actor) => [maySeePlan(actor, place, false), maySeePlan(actor, place, true)];
  assert.deepEqual(of(anActor({ unitId: UNIT })), [true, true]);
  assert.deepEqual(
    [of(above), of(standing), of(beside)],
    [
      [false, true],
      [false, true],
      [false, false],
    ],
  );
});

test('by click sends the head, or a post with signing authority on that day', () => {
  const today = day('2014-05-20');
  const authority = (from: string, to: string | null) => ({
    postId: testId(3),
    from: day(from),
    to: to ? day(to) : null,
  });
  const deputy = anActor({ postKind: 'deputy', postId: testId(3) });
  assert.equal(maySendByClick(anActor({ postKind: 'head' }), [], today), true);
  assert.equal(maySendByClick(deputy, [], today), false);
  assert.equal(maySendByClick(deputy, [authority('2014-01-01', null)], today), true);
  assert.equal(maySendByClick(deputy, [authority('2014-01-01', '2014-05-20')], today), false, 'ended that day');
  assert.equal(maySendByClick(anActor({ postId: testId(4) }), [authority('2014-01-01', null)], today), false);
});

test('the documentation shows the tables as they are', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  for (const table of [planLifecycleTable(), lineLifecycleTable()]) assert.ok(readme.includes(table), table);
});
