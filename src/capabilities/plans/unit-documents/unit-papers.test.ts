import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '../../../../test/support/folder.ts';
import { aLine, openPlanProvince, type PlanProvince } from '../../../../test/support/plan-province.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { dong } from '../../../kernel/money.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { contentStore } from '../../../platform/files/content.ts';
import {
  agreeOutgoing,
  DOCUMENT_ISSUED,
  findOutgoing,
  freezeOutgoing,
  type OutgoingCommand,
  recordIssue,
} from '../../documents/index.ts';
import { followIssuedPaper, issueUnitPlan, reopenLines, sendPlan } from '../acts/index.ts';
import { issueWithPaper } from '../acts/record-paper.ts';
import { addLines, writeRevisions } from '../lines/write-lines.ts';
import { findProvincialPlan, updatePlan } from '../plan.store.ts';
import { draftProposalLetter } from './draft-proposal-letter.ts';
import { draftUnitPlan } from './draft-unit-plan.ts';
import { loadUnitPlan } from './load-unit-plan.ts';

const TODAY = day('2014-05-20');
const SIGNER = { signerName: 'Nguyễn Văn Thử', signerLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] };
let province: PlanProvince;
before(async () => {
  province = await openPlanProvince({ [DOCUMENT_ISSUED]: [followIssuedPaper] });
});
after(() => province.close());

const as =
  (post: string, today = TODAY) =>
  <T>(useCase: (change: Change) => Promise<Result<T>>): Promise<Result<T>> =>
    province.change(useCase, { actor: province.actor(post), today });
const value = async <T>(result: Promise<Result<T>>): Promise<T> => {
  const answer = await result;
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value;
};
const at = async (documentId: Id): Promise<OutgoingCommand> => {
  const paper = await province.read((tx) => findOutgoing(tx, documentId));
  assert.ok(paper);
  return { documentId, version: paper.version };
};

/** The way of a paper outside the system: agreed, frozen, signed and numbered by văn thư. */
async function issue(unit: string, documentId: Id, number: string, issuedOn = TODAY): Promise<void> {
  const agreeing = await at(documentId);
  await value(as(`${unit}.head`)((change) => agreeOutgoing(change, agreeing)));
  const freezing = await at(documentId);
  await value(as(`${unit}.officer`)((change) => freezeOutgoing(change, freezing)));
  const recording = await at(documentId);
  const facts = { ...SIGNER, number, symbol: 'UBND', issuedOn, signed: null, differencesSeen: false };
  await value(as(`${unit}.clerk`, issuedOn)((change) => recordIssue(change, null, { ...recording, ...facts })));
}

test('the công văn is drawn from the lines in the unit’s letterhead, and its number sends the plan', async () => {
  const { id: planId } = await province.plan('huyen-a');
  await province.write('huyen-a', [
    { obligationIds: [province.duty], money: { province: dong(20_000_000) } },
    { title: 'Cụm pano cửa khẩu', money: { province: dong(1_500_000) } },
  ]);
  const foreign = await as('huyen-b.officer')((change) => draftProposalLetter(change, { planId }));
  assert.ok(!foreign.ok && foreign.refusal.kind === 'not-found');
  const documentId = await value(as('huyen-a.officer')((change) => draftProposalLetter(change, { planId })));
  const paper = await province.read((tx) => findOutgoing(tx, documentId));
  assert.deepEqual(
    [paper?.content.form, paper?.content.addressees, paper?.content.number.value],
    ['letter', ['Sở Thông tin và Truyền thông'], null],
  );
  assert.match(paper?.content.issuer.name ?? '', /huyện Đăk A/i);
  assert.match(JSON.stringify(paper?.content.body), /đề xuất 2 nhiệm vụ, hoạt động.*21,5 triệu đồng/);
  assert.match(JSON.stringify(paper?.content.annexes), /Cụm pano cửa khẩu/);
  const again = await value(as('huyen-a.officer')((change) => draftProposalLetter(change, { planId })));
  assert.equal(again, documentId, 'one open draft, brought up to date');
  await issue('huyen-a', documentId, '125');
  const plan = await province.plan('huyen-a');
  assert.deepEqual([plan.state, plan.letterDocumentId, plan.sentOn], ['sent', documentId, TODAY]);
});

test('a line that changed after the draft keeps the plan where it is, and says why', async () => {
  const { id: planId } = await province.plan('huyen-b');
  await province.write('huyen-b', [{ obligationIds: [province.duty] }]);
  const documentId = await value(as('huyen-b.officer')((change) => draftProposalLetter(change, { planId })));
  await province.write('huyen-b', [{ title: 'Thêm sau khi soạn công văn' }]);
  await issue('huyen-b', documentId, '88');
  assert.equal((await province.plan('huyen-b')).state, 'drafting');
  const facts = await province.read((tx) =>
    tx.selectFrom('plan_fact').select(['kind', 'details']).where('plan_id', '=', planId).execute(),
  );
  assert.deepEqual(
    facts.map((fact) => [fact.kind, (fact.details as { number: string }).number]),
    [['letter-issued', '88/UBND']],
  );
  const sent = await as('huyen-b.officer')((change) =>
    sendPlan(change, { planId, version: null, fingerprint: null, way: { kind: 'signed-document', documentId } }),
  );
  assert.ok(sent.ok, 'the paper that was issued sends it when somebody has looked');
});

/** What the province made of the lines of a unit, and its plan issued. */
async function decide(unit: string, decisions: readonly ('keep' | 'amend' | 'cut' | 'postpone')[]): Promise<void> {
  const lines = await province.lines(unit);
  const { cycleId } = province;
  await value(
    as('so-tttt.officer')(async (change) => {
      const plan = await findProvincialPlan(change.tx, cycleId);
      assert.ok(plan);
      const actId = await change.record({ action: 'line.decide', subjectType: 'plan', subjectId: plan.id });
      for (const [index, decision] of decisions.entries()) {
        const line = lines[index];
        assert.ok(line?.sentRevisionId);
        const content = decision === 'amend' ? { ...line.content, money: { province: dong(5_000_000) } } : line.content;
        const kept = decision === 'keep' || decision === 'amend';
        const [itemId = null] = kept ? await addLines(change, plan, [{ content, continuesLineId: null }], actId) : [];
        const id = change.newId();
        await change.tx
          .insertInto('line_decision')
          .values({
            id,
            line_id: line.id,
            revision_id: line.sentRevisionId,
            decision,
            reason: 'Theo khả năng cân đối ngân sách',
            item_id: itemId,
            act_id: actId,
          })
          .execute();
        await change.tx.updateTable('plan_line').set({ decision_id: id }).where('id', '=', line.id).execute();
      }
      const paper = { id: change.newId(), subject: 'Kế hoạch', kind: 'outgoing', number: '45', symbol: 'KH-UBND' };
      await change.tx
        .insertInto('document')
        .values({ ...paper, type_code: 'KH', issued_on: TODAY, issuer_name: 'Ủy ban nhân dân tỉnh', act_id: actId })
        .execute();
      await updatePlan(change.tx, plan.id, { state: 'issued', issuedOn: TODAY, issuedDocumentId: paper.id });
      return ok(null);
    }),
  );
}

test('the unit issues what the province left of its plan, and says where it goes its own way', async () => {
  const { id: planId } = await province.plan('xa-c');
  const titles = ['Pano', 'Tin, bài trên truyền thanh', 'Giao lưu kết nghĩa', 'Hội chợ'];
  await province.write(
    'xa-c',
    titles.map((title) => ({ title, money: { province: dong(10_000_000) } })),
  );
  const early = await as('xa-c.officer')((change) => draftUnitPlan(change, { planId }));
  assert.equal(!early.ok && early.refusal.key, 'plan.refusal.issueBeforeSending');
  const way = { kind: 'click' } as const;
  await value(as('xa-c.head')((change) => sendPlan(change, { planId, version: null, fingerprint: null, way })));
  await decide('xa-c', ['keep', 'amend', 'cut', 'postpone']);

  const load = () => province.view((view) => loadUnitPlan(view, { id: planId, cycleId: province.cycleId }));
  const following = await load();
  assert.deepEqual(
    following.issued.map(({ content }) => [content.title, content.money.province]),
    [
      ['Pano', 10_000_000],
      ['Tin, bài trên truyền thanh', 5_000_000],
    ],
  );
  assert.deepEqual(following.departures, []);

  const [first, , cut] = await province.lines('xa-c');
  assert.ok(first && cut);
  const lineIds = [first.id, cut.id];
  await value(as('xa-c.officer')((change) => reopenLines(change, { planId, version: null, lineIds })));
  await value(
    as('xa-c.officer')(async (change) => {
      const actId = await change.record({ action: 'line.save', subjectType: 'plan_line', subjectId: first.id });
      await writeRevisions(change, [{ line: first, content: { ...first.content, place: 'Cửa khẩu Bờ Y' } }], actId);
      return ok(null);
    }),
  );
  const own = await load();
  assert.deepEqual(
    own.departures.map(({ title, kind, changes }) => [title, kind, changes]),
    [
      ['Pano', 'differs', [{ label: 'Ở đâu', approved: '', issued: 'Cửa khẩu Bờ Y' }]],
      ['Giao lưu kết nghĩa', 'kept-though-cut', []],
    ],
  );
  const documentId = await value(as('xa-c.officer')((change) => draftUnitPlan(change, { planId })));
  const paper = await province.read((tx) => findOutgoing(tx, documentId));
  assert.equal(paper?.content.typeName, 'Kế hoạch');
  assert.match(JSON.stringify(paper?.content.body), /Thực hiện Kế hoạch số 45\/KH-UBND ngày 20 tháng 5 năm 2014/);
  assert.equal(paper?.content.annexes[1]?.title, 'Nội dung khác với kế hoạch tỉnh đã duyệt');
  assert.match(JSON.stringify(paper?.content.annexes[1]), /Ở đâu: không ghi.*Ở đâu: Cửa khẩu Bờ Y/);

  await issue('xa-c', documentId, '48', day('2014-05-22'));
  const plan = await province.plan('xa-c');
  assert.deepEqual([plan.state, plan.issuedOn, plan.issuedDocumentId], ['issued', '2014-05-22', documentId]);
  const lines = await province.lines('xa-c');
  assert.ok(lines.every((line) => line.state === 'locked'));
  assert.equal(lines[1]?.content.money.province, 5_000_000, 'what was amended is the unit’s line now');
  const fact = await province.read((tx) =>
    tx
      .selectFrom('plan_fact')
      .select('details')
      .where('plan_id', '=', planId)
      .where('kind', '=', 'issued')
      .executeTakeFirstOrThrow(),
  );
  const details = fact.details as { departures: number; revisions: string[] };
  assert.equal(details.departures, 2);
  assert.deepEqual(
    details.revisions,
    lines.slice(0, 3).map((line) => line.revisionId),
  );
});

test('without a number nothing is issued', async () => {
  await province.write('so-noi-vu', [aLine({ title: 'Đề án đầu mối' })]);
  const { id: planId } = await province.plan('so-noi-vu');
  const way = { kind: 'click' } as const;
  await value(as('so-noi-vu.head')((change) => sendPlan(change, { planId, version: null, fingerprint: null, way })));
  const documentId = await value(as('so-noi-vu.officer')((change) => draftUnitPlan(change, { planId })));
  const refused = await as('so-noi-vu.officer')((change) =>
    issueUnitPlan(change, { planId, version: null, documentId }),
  );
  assert.equal(!refused.ok && refused.refusal.key, 'plan.refusal.notIssued');
});

test('the same paper issues once, and stands in the register once', async () => {
  const { id: planId } = await province.plan('so-noi-vu');
  const content = contentStore(temporaryFolder(), () => 0);
  const issue = (issuedOn: string) =>
    as('so-noi-vu.officer')((change) =>
      issueWithPaper(change, content, {
        planId,
        version: null,
        paper: { number: '48/KH-SNV', issuedOn, file: null, secrecyDeclared: true },
      }),
    );
  const day = TODAY.split('-').reverse().join('/');
  await value(issue(day));
  const again = await issue(day);
  assert.equal(!again.ok && again.refusal.key, 'plan.refusal.issuedAlready');
  const registered = await province.read((tx) =>
    tx.selectFrom('document').select('id').where('number', '=', '48').where('symbol', '=', 'KH-SNV').execute(),
  );
  assert.equal(registered.length, 1);
});
