import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyYear, openDutyYear } from '../../../../test/support/duty-year.ts';
import { type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import { DOCUMENT_ISSUED } from '../../documents/index.ts';
import { PLAN_CHANGED } from '../acts/plan.events.ts';
import { findProvincialPlan } from '../plan.store.ts';
import { chooseDuties } from './choose-duties.ts';
import { listSteps } from './cycle-step.store.ts';
import { followIssuedStep, followSending } from './follow-steps.ts';
import { openCycle } from './open-cycle.ts';
import { prepareCycle } from './prepare-cycle.ts';

let year: DutyYear;
let cycleId: Id;
const officer = () => ({ actor: year.actor('so-tttt.officer') });
before(async () => {
  year = await openDutyYear({ [DOCUMENT_ISSUED]: [followIssuedStep], [PLAN_CHANGED]: [followSending] });
  const command = { kind: 'yearly', preset: 'may-july', firstYear: 2015, lastYear: 2015, basis: '' };
  cycleId = await year.succeed(
    (change) => prepareCycle(change, { ...command, windowFrom: null, windowTo: null }),
    officer(),
  );
  const duties = [{ obligationId: year.obligations.plan, act: 'send' as const }];
  await year.succeed((change) => chooseDuties(change, { cycleId, duties }), officer());
  await year.succeed((change) => openCycle(change, { cycleId }), officer());
});
after(() => year.close());

const stepOf = async (step: string) =>
  (await year.read((tx) => listSteps(tx, cycleId))).find((each) => each.step === step);

const issue = (purpose: string, subject: { type: string; id: Id }, issuedOn: Day) =>
  year.succeed(
    async (change) => {
      const documentId = change.newId();
      const actId = await change.record({ action: 'outgoing.issue', subjectType: 'document', subjectId: documentId });
      const paper = { documentId, purpose, subjectType: subject.type, subjectId: subject.id };
      const payload = { ...paper, number: '77', symbol: 'KH-UBND', issuedOn, issuerUnitId: year.unit('ubnd') };
      await change.announce({ event: DOCUMENT_ISSUED, version: 1, payload, actId });
      return ok(null);
    },
    { ...officer(), today: issuedOn },
  );

const send = (unit: string, on: Day) =>
  year.succeed(
    async (change) => {
      const unitId = year.unit(unit);
      await change.tx
        .updateTable('plan')
        .set({ state: 'sent', sent_on: on })
        .where('unit_id', '=', unitId)
        .where('level', '=', 'unit')
        .execute();
      const actId = await change.record({ action: 'plan.send', subjectType: 'plan', subjectId: null });
      const payload = { planId: unitId, cycleId, unitId, action: 'send', from: 'drafting', to: 'sent', lineIds: [] };
      await change.announce({ event: PLAN_CHANGED, version: 1, payload, actId });
      return ok(null);
    },
    { actor: year.actor(`${unit}.officer`), today: on },
  );

test('an issued letter of guidance is the step of guidance; papers of other purposes are none', async () => {
  await issue('invitation', { type: 'plan-cycle', id: cycleId }, day('2014-05-13'));
  assert.equal((await stepOf('guidance'))?.doneOn, null);
  await issue('plan-guidance', { type: 'plan-cycle', id: cycleId }, day('2014-05-14'));
  assert.equal((await stepOf('guidance'))?.doneOn, '2014-05-14');
});

test('the units have sent when the last one has', async () => {
  await send('huyen-a', day('2014-05-20'));
  assert.equal((await stepOf('units-send'))?.doneOn, null);
  await send('huyen-b', day('2014-06-02'));
  assert.equal((await stepOf('units-send'))?.doneOn, '2014-06-02');
});

test('the units’ own plans count from the day on which the provincial plan was issued', async () => {
  const plan = await year.read((tx) => findProvincialPlan(tx, cycleId));
  assert.ok(plan);
  assert.equal((await stepOf('units-issue'))?.dueOn, '2014-07-10', 'from the day on which it was due');
  await issue('provincial-plan', { type: 'plan', id: plan.id }, day('2014-06-30'));
  assert.equal((await stepOf('issue'))?.doneOn, '2014-06-30');
  // Ten working days after Monday 30/6: 1, 2, 3, 4, 7, 8, 9, 10, 11 and 14 July.
  const own = await stepOf('units-issue');
  assert.equal(own?.dueOn, '2014-07-14');
  assert.match(own?.basis ?? '', /77\/KH-UBND/);
});
