import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPlanProvince, type PlanProvince } from '../../../../test/support/plan-province.ts';
import { day } from '../../../kernel/day.ts';
import type { View } from '../../../platform/change.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { loadHistory } from './load-history.ts';
import { loadIssuing } from './load-issuing.ts';
import { loadReceipts } from './load-receipts.ts';
import { loadReview } from './load-review.ts';
import { loadSending } from './load-sending.ts';
import { sendPlan } from './send-plan.ts';

const TODAY = day('2014-05-20');
let province: PlanProvince;
before(async () => {
  province = await openPlanProvince();
  for (const [unit, count] of [
    ['xa-c', 2],
    ['so-noi-vu', 120],
  ] as const) {
    await province.write(
      unit,
      Array.from({ length: count }, (_, index) => ({ title: `Dòng ${index}` })),
    );
    const { id: planId } = await province.plan(unit);
    const send = { planId, version: null, fingerprint: null, way: { kind: 'click' as const } };
    const who = { actor: province.actor(`${unit}.head`), today: TODAY };
    const { queries } = await countQueries(() => province.succeed((change) => sendPlan(change, send), who));
    sendings.push(queries);
  }
});
after(() => province.close());

const sendings: number[] = [];
const queriesOf = async (post: string, load: (view: View) => Promise<unknown>): Promise<number> => {
  const who = { actor: province.actor(post), today: TODAY };
  const { value, queries } = await countQueries(() => province.view(load, who));
  assert.ok(value !== null, post);
  return queries;
};

test('sending 120 lines asks the database as often as sending two', () => {
  const [few = 0, many = 0] = sendings;
  assert.equal(many, few);
  assert.ok(few <= 46, `${few} queries`);
});

test('the pages of 120 lines ask as often as those of two, and not often', async () => {
  const bounds = { review: 14, sending: 16, issuing: 14, history: 10 };
  const loads = { review: loadReview, sending: loadSending, issuing: loadIssuing, history: loadHistory };
  for (const [name, load] of Object.entries(loads)) {
    const counts = [];
    for (const unit of ['xa-c', 'so-noi-vu']) {
      const { id } = await province.plan(unit);
      const post = name === 'review' ? 'so-tttt.officer' : `${unit}.officer`;
      counts.push(await queriesOf(post, (view) => load(view, id)));
    }
    const [few = 0, many = 0] = counts;
    assert.equal(many, few, name);
    assert.ok(few <= bounds[name as keyof typeof bounds], `${name}: ${few} queries`);
  }
});

test('the list of plans to receive asks a fixed number of questions', async () => {
  const queries = await queriesOf('so-tttt.officer', loadReceipts);
  assert.ok(queries <= 6, `${queries} queries`);
});
