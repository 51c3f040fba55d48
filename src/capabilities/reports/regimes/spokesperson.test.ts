import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openReportProvince, type ReportProvince } from '../../../../test/support/report-province.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { findOutgoing, type OfficialDocument, plainTextOf } from '../../documents/index.ts';
import { declareFigure } from '../indicators/index.ts';
import { findReport, type SituatedReport } from '../report.store.ts';
import { freezeReport } from '../submission/index.ts';
import { saveSections } from '../writing/index.ts';
import { openByHand, openDueRounds } from './index.ts';

const DAY = day('2026-12-16');
let province: ReportProvince;
before(async () => {
  province = await openReportProvince();
});
after(() => province.close());

const officer = () => ({ actor: province.actor('so-tttt.officer'), today: DAY });

test('in December 2026 the year, the directive and the spokesperson are reported; N244 before 20/12', async () => {
  assert.equal(await province.succeed(openDueRounds, { today: DAY }), 5);
  const rows = await province.read((tx) =>
    tx.selectFrom('report_round').select(['regime', 'period', 'due_on', 'basis', 'mark']).orderBy('regime').execute(),
  );
  assert.deepEqual(
    rows.map(({ regime, period, due_on: due }) => [regime, period, due]),
    [
      ['year.directive', '2026', '2026-12-25'],
      ['year.ministry', '2026', '2026-12-28'],
      ['year.province', '2026', '2026-12-22'],
      ['year.spokesperson', '2026', '2026-12-19'],
      ['year.unit', '2026', '2026-12-18'],
    ],
  );
  const spoken = rows.find(({ regime }) => regime === 'year.spokesperson');
  assert.deepEqual([spoken?.mark, spoken?.basis], ['V', 'Nghị định số 244/2026/NĐ-CP, Điều 10']);
});

test('before its decree the spokesperson’s report opens by hand only, and says so', async () => {
  const early = { actor: province.actor('so-tttt.officer'), today: day('2014-12-16') };
  await province.succeed(openDueRounds, { today: early.today });
  const opened = await province.read((tx) => roundsOf(tx, '2014'));
  assert.equal(
    opened.some(({ regime }) => regime === 'year.spokesperson'),
    false,
  );
  await province.succeed((change) => openByHand(change, { regime: 'year.spokesperson', period: '2014' }), early);
  const now = await province.read((tx) => roundsOf(tx, '2014'));
  assert.equal(now.find(({ regime }) => regime === 'year.spokesperson')?.outside_validity, true);
});

const roundsOf = (tx: Parameters<Parameters<ReportProvince['read']>[0]>[0], period: string) =>
  tx.selectFrom('report_round').select(['regime', 'outside_validity']).where('period', '=', period).execute();

test('its figures are declared with their source, and the paper says so', async () => {
  const declared = { from: day('2025-12-15'), to: day('2026-12-14'), source: 'Sổ theo dõi họp báo', documentId: null };
  const say = (indicator: string, amount: number) =>
    province.succeed((change) => declareFigure(change, { ...declared, indicator, amount }), officer());
  await say('spokesperson.requests', 21);
  await say('spokesperson.answers', 17);
  const row = await province.read((tx) =>
    tx
      .selectFrom('report')
      .innerJoin('report_round', 'report_round.id', 'report.round_id')
      .select('report.id')
      .where('regime', '=', 'year.spokesperson')
      .where('period', '=', '2026')
      .executeTakeFirstOrThrow(),
  );
  const reportId = row.id as Id;
  const words = { results: '', limits: 'Không có vướng mắc.', next: 'Không có kiến nghị.' };
  await province.succeed((change) => saveSections(change, { reportId, base: 0, words, partly: false }), officer());
  const found = (await province.read((tx) => findReport(tx, reportId, DAY))) as SituatedReport;
  const { documentId } = await province.succeed(
    (change) => freezeReport(change, { reportId, version: found.report.version }),
    officer(),
  );
  const paper = await province.read((tx) => findOutgoing(tx, documentId));
  const text = plainTextOf(paper?.content as OfficialDocument);
  assert.match(text, /phát ngôn/);
  assert.match(text, /\(số liệu khai báo\)\t[^\t]+\t21\t/);
  assert.match(text, /\(số liệu khai báo\)\t[^\t]+\t17\t/);
});
