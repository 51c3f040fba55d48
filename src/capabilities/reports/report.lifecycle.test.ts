import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { anActor, testId } from '../../../test/support/province.ts';
import type { Actor } from '../../kernel/actor.ts';
import {
  decideReportAct,
  possibleReportActs,
  REPORT_ACTIONS,
  type ReportAction,
  reportLifecycleTable,
} from './report.lifecycle.ts';
import { REPORT_STATES, type ReportState } from './report.rules.ts';
import { maySeeReport } from './reports.policy.ts';

const UNIT = testId(10);
const actors = fc.record({
  unit: fc.constantFrom(UNIT, testId(11)),
  postKind: fc.constantFrom('head', 'officer', 'clerk', 'administrator' as const),
  functions: fc.subarray(['standing-body', 'ppc-office', 'approver', 'finance-body']),
});
const levels = fc.constantFrom(
  { sender: 'executing-body', receiver: 'standing-body' },
  { sender: 'standing-body', receiver: 'approver' },
  { sender: 'approver', receiver: 'line-ministry' },
);

/** In the words of the issue and of practice 8 and 13, apart from table and guards. */
function expects(who: Actor, action: ReportAction, state: ReportState, sender: string): boolean {
  if (action === 'send') return state === 'frozen';
  if (who.postKind === 'administrator') return false;
  const has = (name: string): boolean => who.functions.includes(name);
  const writes = sender === 'approver' ? has('standing-body') : who.unitId === UNIT;
  const reads =
    sender === 'approver'
      ? writes
      : who.unitId !== UNIT && has(sender === 'standing-body' ? 'ppc-office' : 'standing-body');
  const left = state === 'sent' || state === 'received';
  switch (action) {
    case 'freeze':
      return writes && (state === 'drafting' || state === 'returned');
    case 'reopen':
      return writes && state === 'frozen';
    case 'receive':
      return reads && state === 'sent';
    case 'return':
      return reads && sender !== 'approver' && left;
    case 'correct':
      return writes && left;
  }
}

test('property: table and guards answer as practice says, and buttons agree with the server', () => {
  fc.assert(
    fc.property(
      actors,
      levels,
      fc.constantFrom(...REPORT_STATES),
      fc.constantFrom(...REPORT_ACTIONS),
      (who, level, state, action) => {
        const { postKind, functions, unit: unitId } = who;
        const actor = anActor({ unitId, postKind: postKind as Actor['postKind'], functions });
        const place = { unitId: UNIT, unitPath: UNIT, ...level };
        const may = expects(actor, action, state, level.sender);
        assert.equal(decideReportAct(actor, action, state, place).ok, may, `${action} in ${state}`);
        assert.equal(possibleReportActs(actor, state, place).includes(action), may && action !== 'send');
      },
    ),
    { numRuns: 2000 },
  );
});

test('a draft is seen by who writes it; once it left, by who receives, oversees and stands above', () => {
  const place = {
    unitId: UNIT,
    unitPath: `${testId(20)}/${UNIT}`,
    sender: 'executing-body',
    receiver: 'standing-body',
  };
  const seen = (actor: Actor) => [maySeeReport(actor, place, false), maySeeReport(actor, place, true)];
  assert.deepEqual(seen(anActor({ unitId: UNIT })), [true, true]);
  assert.deepEqual(seen(anActor({ unitId: testId(20), unitPath: testId(20) })), [false, true]);
  assert.deepEqual(seen(anActor({ unitId: testId(22), functions: ['standing-body'] })), [false, true]);
  assert.deepEqual(seen(anActor({ unitId: testId(23), functions: ['finance-body'] })), [false, false]);
});

test('the documentation shows the table as it is', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  assert.ok(readme.includes(reportLifecycleTable()), reportLifecycleTable());
});
