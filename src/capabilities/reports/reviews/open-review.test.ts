import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyProvince, openDutyProvince } from '../../../../test/support/duty-province.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { DOCUMENT_ISSUED, findOutgoing, freezeOutgoing, recordIssue } from '../../documents/index.ts';
import { aPublishedObligation, ON_DEMAND } from '../../obligations/obligations.fixtures.ts';
import { followReviewPaper } from './follow-review-papers.ts';
import { openReview } from './open-review.ts';
import { findReview } from './review.store.ts';
import { listSections } from './section.store.ts';
import { draftUnitReport } from './units/draft-unit-report.ts';
import { findReviewUnit } from './units/review-unit.store.ts';

let province: DutyProvince;
before(async () => {
  province = await openDutyProvince({ [DOCUMENT_ISSUED]: [followReviewPaper] });
});
after(() => province.close());

const as = (post: string) => ({ actor: province.actor(post), today: TODAY });

async function issue(post: string, documentId: Id, number: string): Promise<void> {
  const paper = async () => (await province.read((tx) => findOutgoing(tx, documentId))) as { version: number };
  const { version } = await paper();
  await province.succeed((change) => freezeOutgoing(change, { documentId, version }), as(post));
  const frozen = await paper();
  await province.succeed(
    (change) =>
      recordIssue(change, null, {
        documentId,
        version: frozen.version,
        number,
        symbol: 'UBND-VX',
        issuedOn: TODAY,
        signerName: 'Người ký',
        signerLines: ['CHỦ TỊCH'],
        signed: null,
        differencesSeen: false,
      }),
    as(post),
  );
}

test('the document opens the duty of everybody who owes it, and a numbered report is its evidence', async () => {
  const lineage = await province.lineage();
  const units = ['huyen-a', 'huyen-b'].map((code) => province.unit(code));
  await province.publish([aPublishedObligation(lineage, units, { deadline: ON_DEMAND })]);
  const reviewId = await province.succeed(
    (change) =>
      openReview(change, {
        kind: 'interim',
        topic: '02 năm thực hiện Chỉ thị',
        firstYear: 2013,
        lastYear: 2014,
        demandedBy: 'Công văn số 77/UBND-VX',
        demandedOn: day('2014-05-10'),
        obligationId: lineage,
        reportsBy: day('2014-05-28'),
        outline: ['Kết quả'],
        unitIds: units,
      }),
    as('so-tttt.officer'),
  );
  const tasks = () =>
    province.read((tx) =>
      tx
        .selectFrom('task')
        .select(['unit_id', 'state', 'stated_on'])
        .where('obligation_id', '=', lineage)
        .where('state', '<>', 'awaiting-demand')
        .execute(),
    );
  assert.deepEqual(new Set((await tasks()).map(({ unit_id }) => unit_id)), new Set(units));
  assert.deepEqual([...new Set((await tasks()).map(({ stated_on }) => stated_on))], ['2014-05-28']);
  const guidance = (await province.read((tx) => findReview(tx, reviewId)))?.guidanceDocumentId as Id;
  await issue('so-tttt.officer', guidance, '12');
  const [section] = await province.read((tx) => listSections(tx, reviewId));
  const unitId = province.unit('huyen-a');
  const words = { [section?.id ?? '']: 'Đã thực hiện.' };
  const report = await province.succeed(
    (change) => draftUnitReport(change, { reviewId, unitId, version: 1, words }),
    as('huyen-a.officer'),
  );
  await issue('huyen-a.officer', report, '31');
  assert.equal((await province.read((tx) => findReviewUnit(tx, reviewId, unitId)))?.state, 'sent');
  const states = new Map((await tasks()).map(({ unit_id, state }) => [unit_id, state]));
  assert.equal(states.get(unitId), 'handed-in');
  assert.equal(states.get(province.unit('huyen-b')), 'not-started');
});
