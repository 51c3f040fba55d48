import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anActor, testId } from '../../../test/support/province.ts';
import type { Actor, PostKind } from '../../kernel/actor.ts';
import type { DirectiveState } from './directive.lifecycle.ts';
import { mayAmend, mayPublish, mayRead, mayReadDraft, maySeeFindings } from './directive.policy.ts';

const UNITS = [testId(10), testId(11), testId(12)] as const;
const unit = fc.constantFrom(...UNITS);
const actor: fc.Arbitrary<Actor> = fc
  .record({
    unitId: unit,
    postKind: fc.constantFrom<PostKind>('head', 'deputy', 'officer', 'clerk', 'administrator'),
    functions: fc.subarray(['standing-body', 'ppc-office', 'approver', 'legal-body', 'finance-body']),
  })
  .map((parts) => anActor({ ...parts, unitPath: parts.unitId }));
const place = fc.record({
  state: fc.constantFrom<DirectiveState>('received', 'reading', 'published', 'correcting', 'ended', 'withdrawn'),
  ownerUnitId: unit,
  issuerUnitId: fc.option(unit, { nil: null }),
  issued: fc.boolean(),
});

test('who may change a draft may read it, and who may read it may see the page', () => {
  fc.assert(
    fc.property(actor, place, (who, what) => {
      if (mayAmend(who, what)) assert.ok(mayReadDraft(who, what));
      if (mayReadDraft(who, what)) assert.ok(mayRead(who, what));
    }),
  );
});

test('what was published is for everybody, what was never published only for those who read it', () => {
  fc.assert(
    fc.property(actor, place, (who, what) => {
      const inForce = ['published', 'correcting', 'ended'].includes(what.state);
      const taking = ['standing-body', 'ppc-office', 'approver'].some((name) => who.functions.includes(name));
      const takesIn = taking && who.postKind !== 'administrator';
      assert.equal(mayRead(who, what), inForce || takesIn || who.unitId === what.ownerUnitId);
    }),
  );
});

test('findings on an issued paper: its issuer, the standing body, the legal body, nobody else', () => {
  fc.assert(
    fc.property(actor, place, (who, what) => {
      const named =
        who.functions.includes('standing-body') ||
        who.functions.includes('legal-body') ||
        who.unitId === what.issuerUnitId;
      assert.equal(maySeeFindings(who, { ...what, issued: true }), named);
      assert.equal(maySeeFindings(who, { ...what, issued: false }), named || mayReadDraft(who, what));
    }),
  );
});

test('only the standing body publishes, and not its clerks', () => {
  fc.assert(
    fc.property(actor, (who) => {
      const oracle = who.functions.includes('standing-body') && /^(head|deputy|officer)$/.test(who.postKind);
      assert.equal(mayPublish(who), oracle);
    }),
  );
});
