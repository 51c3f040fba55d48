import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPlanProvince, type PlanProvince } from '../../../../test/support/plan-province.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { ok } from '../../../kernel/result.ts';
import { DOCUMENT_ISSUED, findOutgoing, listOutgoingOf } from '../../documents/index.ts';
import { sumMoney } from '../money/money.store.ts';
import { ALLOCATION_PURPOSES } from './allocation.rules.ts';
import { findAllocation, listAllocationAmounts } from './allocation.store.ts';
import { openAllocation, recordAllocationDecision, reopenAllocation, saveAllocation } from './change-allocation.ts';
import { draftAllocationPapers } from './draft-allocation-papers.ts';
import { pageDecisions } from './estimate.store.ts';
import { followEstimateIssue } from './follow-estimate-issue.ts';

const TODAY = day('2014-12-20');
let province: PlanProvince;
let finance: Actor;
before(async () => {
  province = await openPlanProvince({ [DOCUMENT_ISSUED]: [followEstimateIssue] });
  finance = { ...province.actor('so-tttt.officer'), functions: ['finance-body'] };
  await province.succeed(async (change) => {
    const actId = await change.record({ action: 'test.sign', subjectType: 'post', subjectId: null });
    const { postId } = province.actor('ubnd.head');
    const lines = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'];
    const row = { id: change.newId(), post_id: postId, prefix: 'TM', title_lines: lines, act_id: actId };
    await change.tx
      .insertInto('signing_authority')
      .values({ ...row, valid: '[2010-01-01,)' })
      .execute();
    return ok(null);
  });
});
after(() => province.close());

const acting = (today: Day = TODAY) => ({ actor: finance, today });
const amountsOf = (...amounts: readonly (readonly [string, number])[]) =>
  amounts.map(([unit, amount]) => ({
    unitId: province.unit(unit),
    lineId: null,
    source: 'province',
    tag: '',
    integrated: false,
    amount: amount as Dong,
  }));
const versionOf = async (id: Id): Promise<number> =>
  (await province.read((tx) => findAllocation(tx, id)))?.version ?? 0;
const begin = async (kind: 'assign' | 'withdraw', amounts: ReturnType<typeof amountsOf>, year = 2015): Promise<Id> => {
  const id = await province.succeed((change) => openAllocation(change, { year, kind, words: '' }), acting());
  const command = { allocationId: id, version: 1, words: 'Căn cứ.', amounts };
  await province.succeed((change) => saveAllocation(change, command), acting());
  return id;
};
const draft = async (id: Id) => {
  const version = await versionOf(id);
  return province.change((change) => draftAllocationPapers(change, { allocationId: id, version }), acting());
};
const papersOf = (id: Id) => province.read((tx) => listOutgoingOf(tx, 'allocation', id));

/** As the issuing office announces it when the signed decision has its number and date. */
const issue = (documentId: Id, allocation: Id, number: string) =>
  province.succeed(async (change) => {
    const actId = await change.record({ action: 'outgoing.issue', subjectType: 'document', subjectId: documentId });
    const subject = {
      documentId,
      purpose: ALLOCATION_PURPOSES.decision,
      subjectType: 'allocation',
      subjectId: allocation,
    };
    const payload = { ...subject, number, symbol: 'QĐ-UBND', issuedOn: TODAY, issuerUnitId: province.unit('ubnd') };
    await change.announce({ event: DOCUMENT_ISSUED, version: 1, payload, actId });
    return ok(null);
  }, acting());

test('money is given by the issued decision alone, with exactly the amounts of its annex', async () => {
  const id = await begin('assign', amountsOf(['huyen-a', 120_000_000], ['so-noi-vu', 30_500_000]));
  assert.ok((await draft(id)).ok);
  const before = await province.read((tx) => sumMoney(tx, { year: 2015 }));
  assert.equal(before.assigned, 0);
  const papers = await papersOf(id);
  assert.deepEqual(papers.map((paper) => paper.purpose).sort(), ['estimate-decision', 'estimate-submission']);
  const decision = papers.find((paper) => paper.purpose === 'estimate-decision');
  const content = decision && (await province.read((tx) => findOutgoing(tx, decision.documentId)))?.content;
  const text = JSON.stringify(content);
  assert.match(text, /150\.500\.000 đồng \(bằng chữ: Một trăm năm mươi triệu năm trăm nghìn đồng\)/);
  assert.equal(decision?.issuerUnitId, province.unit('ubnd'));
  const table = content?.annexes[0]?.body[0];
  assert.ok(table?.kind === 'table');
  assert.deepEqual(table.rows.at(-1)?.cells.slice(-2), ['150.500.000', '150.500.000']);
  await issue(decision?.documentId as Id, id, '1385');
  await issue(decision?.documentId as Id, id, '1385');
  const after = await province.read((tx) => sumMoney(tx, { year: 2015 }));
  assert.deepEqual([after.assigned, after.undistributed], [150_500_000, 150_500_000], 'heard twice, given once');
  const page = { skip: 0, take: 10 };
  const { decisions } = await province.read((tx) => pageDecisions(tx, { year: 2015, unitId: null }, page));
  assert.deepEqual(
    decisions.map((each) => [each.documentNumber, each.units, each.amount]),
    [['1385/QĐ-UBND', 2, 150_500_000]],
  );
});

test('opened again its drafts are dropped, and what is recorded outside takes hold once', async () => {
  const id = await begin('assign', amountsOf(['huyen-b', 10_000_000]), 2016);
  assert.ok((await draft(id)).ok);
  await province.succeed(
    async (change) => reopenAllocation(change, { allocationId: id, version: await versionOf(id) }),
    acting(),
  );
  assert.ok((await papersOf(id)).every((paper) => paper.state === 'dropped'));
  const version = await versionOf(id);
  const command = { allocationId: id, version, documentNumber: '99/QĐ-UBND', issuedOn: TODAY };
  await province.succeed((change) => recordAllocationDecision(change, command), acting());
  assert.equal((await province.read((tx) => sumMoney(tx, { year: 2016 }))).assigned, 10_000_000);
  const again = await province.change(
    (change) => recordAllocationDecision(change, { ...command, version: version + 1 }),
    acting(),
  );
  assert.equal(!again.ok && again.refusal.key, 'allocation.refusal.notNow');
});

test('more than was given cannot be withdrawn, and only Finance assigns', async () => {
  const id = await begin('withdraw', amountsOf(['huyen-a', 121_000_000]));
  const drafted = await draft(id);
  assert.equal(!drafted.ok && drafted.refusal.key, 'estimate.amounts.belowZero');
  const amounts = await province.read((tx) => listAllocationAmounts(tx, id));
  assert.equal(amounts[0]?.amount, -121_000_000, 'what is withdrawn is kept below nought');
  const stranger = { actor: province.actor('huyen-a.officer'), today: TODAY };
  const opened = await province.change(
    (change) => openAllocation(change, { year: 2015, kind: 'assign', words: '' }),
    stranger,
  );
  assert.equal(!opened.ok && opened.refusal.kind, 'forbidden');
});
