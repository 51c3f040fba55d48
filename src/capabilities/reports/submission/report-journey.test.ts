import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openReportProvince, type ReportProvince } from '../../../../test/support/report-province.ts';
import { type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { emptyActivity, recordActivity } from '../../activities/index.ts';
import {
  agreeOutgoing,
  findOutgoing,
  freezeOutgoing,
  type OfficialDocument,
  type OutgoingCommand,
  plainTextOf,
  recordIssue,
} from '../../documents/index.ts';
import { takeOver } from '../consolidation/take-over.ts';
import { listCountedRounds, openDueRounds } from '../regimes/index.ts';
import { findReport, type SituatedReport } from '../report.store.ts';
import { acceptOffered, declareNoActivity, saveSections } from '../writing/index.ts';
import { loadFiguresPage } from '../writing/load-figures-page.ts';
import {
  correctReport,
  freezeReport,
  receiveReport,
  recordMinistryArrival,
  reopenReport,
  returnReport,
  sendReportToMinistry,
} from './index.ts';

const DAY = day('2014-06-17');
const SIGNER = { signerName: 'Nguyễn Văn Thử', signerLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] };
let province: ReportProvince;
before(async () => {
  province = await openReportProvince();
});
after(() => province.close());

const as =
  (post: string, today: Day = DAY) =>
  <T>(useCase: (change: Change) => Promise<Result<T>>): Promise<Result<T>> =>
    province.change(useCase, { actor: province.actor(post), today });
const value = async <T>(result: Promise<Result<T>>): Promise<T> => {
  const answer = await result;
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value;
};
const refusal = async (result: Promise<Result<unknown>>): Promise<string> => {
  const answer = await result;
  assert.ok(!answer.ok, 'refused');
  return answer.refusal.key;
};

async function reportOf(unit: string, regime: string): Promise<SituatedReport> {
  const row = await province.read((tx) =>
    tx
      .selectFrom('report')
      .innerJoin('report_round', 'report_round.id', 'report.round_id')
      .select('report.id')
      .where('unit_id', '=', province.unit(unit))
      .where('regime', '=', regime)
      .executeTakeFirstOrThrow(),
  );
  const found = await province.read((tx) => findReport(tx, row.id as Id, DAY));
  assert.ok(found);
  return found;
}
const on = ({ report }: SituatedReport) => ({ reportId: report.id, version: report.version });

async function record(unit: string, title: string, startsOn: string): Promise<Id> {
  const content = { ...emptyActivity('training', title, day(startsOn)), place: 'Hội trường' };
  const id = await value(as(`${unit}.officer`)((change) => recordActivity(change, { content })));
  await province.database.write((tx) =>
    tx.updateTable('activity').set({ stated: false }).where('id', '=', id).execute(),
  );
  return id;
}

/** The way of a paper outside the system: agreed, frozen, signed and numbered by văn thư. */
async function issue(office: string, documentId: Id, number: string): Promise<void> {
  const at = async (): Promise<OutgoingCommand> => {
    const paper = await province.read((tx) => findOutgoing(tx, documentId));
    assert.ok(paper);
    return { documentId, version: paper.version };
  };
  const agreeing = await at();
  await value(as(`${office}.head`)((change) => agreeOutgoing(change, agreeing)));
  const freezing = await at();
  await value(as(`${office}.officer`)((change) => freezeOutgoing(change, freezing)));
  const recording = await at();
  const facts = { ...SIGNER, number, symbol: 'BC-UBND', issuedOn: DAY, signed: null, differencesSeen: false };
  await value(as(`${office}.clerk`)((change) => recordIssue(change, null, { ...recording, ...facts })));
}

const paperText = async (documentId: Id): Promise<string> => {
  const paper = await province.read((tx) => findOutgoing(tx, documentId));
  return plainTextOf(paper?.content as OfficialDocument);
};

test('the half year opens 30 days before its cut-off, for everybody who owes it, once', async () => {
  const open = (today: string) => province.succeed(openDueRounds, { today: day(today) });
  assert.equal(await open('2014-05-14'), 0);
  assert.equal(await open('2014-05-15'), 3);
  assert.equal(await open('2014-05-16'), 0, 'asked again it opens nothing twice');
  const rounds = await province.read((tx) => listCountedRounds(tx, DAY, { limit: 10 }));
  assert.deepEqual(
    rounds.map(({ regime, period, from, to, dueOn, expected, asked, sent }) => [
      regime,
      period,
      from,
      to,
      dueOn,
      expected,
      asked,
      sent,
    ]),
    [
      ['half-year.ministry', '2014-H1', '2013-12-15', '2014-06-14', '2014-06-30', 1, 0, 0],
      ['half-year.province', '2014-H1', '2013-12-15', '2014-06-14', '2014-06-25', 1, 0, 0],
      ['half-year.unit', '2014-H1', '2013-12-15', '2014-06-14', '2014-06-18', 5, 1, 0],
    ],
    'a body outside the line of direction is asked and in no count',
  );
});

test('a unit’s report: offered words are accepted, frozen, numbered, received; its task is closed on the way', async () => {
  await record('huyen-a', 'Tập huấn kỹ năng thông tin đối ngoại', '2014-03-12');
  await record('huyen-a', 'Việc của kỳ trước', '2013-12-14');
  const draft = await reportOf('huyen-a', 'half-year.unit');
  assert.equal(
    await refusal(as('huyen-a.officer')((change) => freezeReport(change, on(draft)))),
    'report.refusal.sections',
  );
  assert.equal(await refusal(as('huyen-b.officer')((change) => freezeReport(change, on(draft)))), 'refusal.notFound');
  assert.equal(await value(as('huyen-a.officer')((change) => acceptOffered(change, { reportId: draft.report.id }))), 4);
  const { documentId } = await value(as('huyen-a.officer')((change) => freezeReport(change, on(draft))));
  const text = await paperText(documentId);
  assert.match(text, /Tập huấn kỹ năng thông tin đối ngoại/);
  assert.doesNotMatch(text, /Việc của kỳ trước/, '14 December belongs to the year before');
  assert.match(text, /Kính gửi: Sở Thông tin và Truyền thông/);
  await issue('huyen-a', documentId, '12');
  const sent = await reportOf('huyen-a', 'half-year.unit');
  assert.deepEqual([sent.report.state, sent.report.sentOn, sent.report.documentId], ['sent', DAY, documentId]);
  assert.deepEqual(await taskStates('huyen-a'), ['handed-in', 'not-started'], 'the task of June, not that of December');
  assert.equal(await refusal(as('huyen-b.officer')((change) => receiveReport(change, on(sent)))), 'refusal.notFound');
  await value(as('so-tttt.officer')((change) => receiveReport(change, on(sent))));
  assert.equal((await reportOf('huyen-a', 'half-year.unit')).report.state, 'received');
  assert.deepEqual(await taskStates('huyen-a'), ['unit-confirmed', 'not-started']);
});

const taskStates = async (unit: string): Promise<string[]> => {
  const rows = await province.read((tx) =>
    tx
      .selectFrom('task')
      .select('state')
      .where('obligation_id', '=', province.duties.units)
      .where('unit_id', '=', province.unit(unit))
      .where('year', '=', 2014)
      .orderBy('stated_on')
      .execute(),
  );
  return rows.map(({ state }) => state);
};

test('what is recorded after the freezing changes no report: the figure is flagged with the difference and since when', async () => {
  const { report } = await reportOf('huyen-a', 'half-year.unit');
  await record('huyen-a', 'Ghi bổ sung sau khi chốt', '2014-05-05');
  const look = { actor: province.actor('huyen-a.officer'), today: DAY };
  const page = await province.view((view) => loadFiguresPage(view, report.id), look);
  const row = page?.rows.find(({ indicator }) => indicator === 'activities');
  assert.deepEqual([row?.said, row?.now, page?.changedSince], [1, 2, DAY]);
  assert.match(row?.identity ?? '', /-SL-/);
});

test('nothing in the period is one click with a confirmation, and not where records say otherwise', async () => {
  const report = await reportOf('xa-c', 'half-year.unit');
  const declare = (confirmed: boolean, unit = 'xa-c', reportId = report.report.id) =>
    as(`${unit}.officer`)((change) => declareNoActivity(change, { reportId, confirmed }));
  assert.equal(await refusal(declare(false)), 'refusal.invalid');
  await value(declare(true));
  const { documentId } = await value(
    as('xa-c.officer')(async (change) =>
      freezeReport(change, on((await findReport(change.tx, report.report.id, DAY)) as SituatedReport)),
    ),
  );
  assert.match(await paperText(documentId), /không có hoạt động thông tin đối ngoại/);
  await issue('xa-c', documentId, '3');
});

test('frozen is opened again before the number, returned and corrected after it by a paper that quotes the old', async () => {
  const unit = 'huyen-b';
  const current = () => reportOf(unit, 'half-year.unit');
  await value(
    as(`${unit}.officer`)(async (change) => acceptOffered(change, { reportId: (await current()).report.id })),
  );
  const freeze = async () => {
    const now = await current();
    return value(as(`${unit}.officer`)((change) => freezeReport(change, on(now))));
  };
  const first = await freeze();
  const frozen = await current();
  await value(as(`${unit}.officer`)((change) => reopenReport(change, on(frozen))));
  const opened = await current();
  assert.deepEqual([opened.report.state, opened.report.editionId], ['drafting', null]);
  assert.equal((await province.read((tx) => findOutgoing(tx, first.documentId)))?.state, 'dropped');
  const second = await freeze();
  await issue(unit, second.documentId, '21');
  const sent = await current();
  await value(
    as('so-tttt.officer')((change) => returnReport(change, { ...on(sent), message: 'Bổ sung phần kiến nghị.' })),
  );
  const returned = await current();
  assert.equal(returned.report.state, 'returned');
  const words = { next: 'Kiến nghị hỗ trợ thiết bị truyền thanh.' };
  await value(
    as(`${unit}.officer`)((change) =>
      saveSections(change, { reportId: returned.report.id, base: 4, words, partly: false }),
    ),
  );
  const third = await freeze();
  assert.match(await paperText(third.documentId), /thay thế Báo cáo số 21\/BC-UBND ngày 17 tháng 6 năm 2014/);
  await issue(unit, third.documentId, '22');
  const again = await current();
  assert.deepEqual([again.report.state, again.report.sentOn], ['sent', DAY], 'on time is judged by the first');
  await value(as('so-tttt.officer')((change) => receiveReport(change, on(again))));
  const received = await current();
  assert.equal(
    await refusal(as(`${unit}.officer`)((change) => correctReport(change, { ...on(received), reason: ' ' }))),
    'report.refusal.reason',
  );
});

test('the standing body gathers what came, names who is silent; the PPC reports to the ministry by a paper of its own', async () => {
  const own = await reportOf('so-tttt', 'half-year.province');
  const from = await reportOf('huyen-a', 'half-year.unit');
  const taking = { reportId: own.report.id, section: 'results', fromReportId: from.report.id };
  await value(as('so-tttt.officer')((change) => takeOver(change, taking)));
  const twice = as('so-tttt.officer')((change) => takeOver(change, taking));
  assert.equal(await refusal(twice), 'report.refusal.taken');
  await value(as('so-tttt.officer')((change) => acceptOffered(change, { reportId: own.report.id })));
  const gathered = await value(as('so-tttt.officer')((change) => freezeReport(change, on(own))));
  const text = await paperText(gathered.documentId);
  assert.match(text, /2 đơn vị chưa gửi báo cáo/);
  assert.match(text, /Ủy ban nhân dân huyện Đăk A: Trong kỳ/, 'taken over with its source');
  assert.match(text, /Sở Nội vụ/);
  await issue('so-tttt', gathered.documentId, '45');
  const sent = await reportOf('so-tttt', 'half-year.province');
  assert.equal(
    await refusal(as('so-tttt.head')((change) => receiveReport(change, on(sent)))),
    'report.refusal.notReceiver',
  );
  await value(as('van-phong.officer')((change) => receiveReport(change, on(sent))));

  const ministry = await reportOf('ubnd', 'half-year.ministry');
  await value(as('so-tttt.officer')((change) => acceptOffered(change, { reportId: ministry.report.id })));
  const paper = await value(as('so-tttt.officer')((change) => freezeReport(change, on(ministry))));
  assert.notEqual(paper.documentId, gathered.documentId, 'two documents');
  await issue('ubnd', paper.documentId, '60');
  const left = await reportOf('ubnd', 'half-year.ministry');
  assert.equal(left.report.state, 'sent');
  const arrival = { ...on(left), receivedOn: DAY, arrivalNumber: '1203' };
  const arrive = () => as('so-tttt.officer')((change) => recordMinistryArrival(change, arrival));
  assert.equal(await refusal(arrive()), 'report.refusal.notSentOut', 'no number of arrival before it was sent');
  const way = { reportId: left.report.id, way: 'trunk', sentOn: DAY } as const;
  await value(as('so-tttt.officer')((change) => sendReportToMinistry(change, way)));
  await value(arrive());
  assert.equal((await reportOf('ubnd', 'half-year.ministry')).report.state, 'received');
});
