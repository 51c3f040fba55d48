import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openReportProvince, type ReportProvince } from '../../../../test/support/report-province.ts';
import { type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { emptyActivity, recordActivity } from '../../activities/index.ts';
import { openDueRounds } from '../regimes/index.ts';
import { findReport } from '../report.store.ts';
import { acceptOffered, saveSections } from '../writing/index.ts';
import { answerFinding, noteFinding } from './answer-finding.ts';
import { loadChecks, loadReportChecks } from './load-checks.ts';
import { runChecks } from './run-checks.ts';

const TODAY = day('2014-06-16');
const WORDS =
  'Ủy ban nhân dân huyện đã ban hành 05 văn bản chỉ đạo. Ngày 12/3/2014 tổ chức ngày hội văn hóa tại trung tâm huyện, thu hút đông đảo đồng bào các dân tộc và khách từ bên kia biên giới sang giao lưu cồng chiêng, trao đổi cách trồng sâm dây, cà phê xứ lạnh và làm du lịch cộng đồng ở các làng ven hồ.';
let province: ReportProvince;
before(async () => {
  province = await openReportProvince();
  await province.succeed(openDueRounds, { today: day('2014-05-15') });
});
after(() => province.close());

type UseCase<T> = Parameters<ReportProvince['change']>[0] extends (change: infer C) => unknown
  ? (change: C) => Promise<Result<T>>
  : never;
const as = <T>(who: string, useCase: UseCase<T>, today: Day = TODAY): Promise<T> =>
  province.succeed(useCase as never, { actor: province.actor(who), today }) as Promise<T>;
const refusal = async (who: string, useCase: UseCase<unknown>): Promise<string> => {
  const result = await province.change(useCase as never, { actor: province.actor(who), today: TODAY });
  return result.ok ? 'done' : result.refusal.key;
};

async function reportOf(unit: string): Promise<Id> {
  const row = await province.read((tx) =>
    tx
      .selectFrom('report')
      .innerJoin('report_round', 'report_round.id', 'report.round_id')
      .select('report.id')
      .where('unit_id', '=', province.unit(unit))
      .where('report_round.sender', '=', 'executing-body')
      .executeTakeFirstOrThrow(),
  );
  return row.id as Id;
}

const record = (unit: string, title: string, startsOn: string, place: string) =>
  as<Id>(`${unit}.officer`, (change) =>
    recordActivity(change, { content: { ...emptyActivity('event', title, day(startsOn)), place } }),
  );

async function write(unit: string, words: string): Promise<Id> {
  const reportId = await reportOf(unit);
  await as(`${unit}.officer`, (change) =>
    saveSections(change, { reportId, base: 0, words: { results: words }, partly: true }),
  );
  return reportId;
}

const load = (who: string, reportId: Id) =>
  province.view((view) => loadReportChecks(view, reportId), { actor: province.actor(who), today: TODAY });
const found = async (who: string, reportId: Id) =>
  (await load(who, reportId))?.findings.map(({ check, variant }) => `${check} ${variant}`).sort();

test('the unit sees before it sends what is also another’s, and what was written elsewhere', async () => {
  await record('huyen-a', 'Ngày hội văn hóa các dân tộc vùng biên', '2014-03-12', 'Nhà văn hóa trung tâm huyện A');
  await record(
    'huyen-b',
    'Ngày hội văn hóa các dân tộc vùng biên năm 2014',
    '2014-03-12',
    'Nhà văn hóa trung tâm huyện A',
  );
  await record('huyen-a', 'Họp báo giới thiệu tuần du lịch 5/1', '2014-05-20', 'Trụ sở');
  const first = await write('huyen-b', WORDS);
  await province.succeed(
    async (change) => {
      const situated = await findReport(change.tx, first, TODAY);
      assert.ok(situated);
      await runChecks(change, situated);
      await change.tx.updateTable('report').set({ state: 'sent', sent_on: TODAY }).where('id', '=', first).execute();
      return ok(null);
    },
    { actor: province.actor('huyen-b.officer'), today: TODAY },
  );
  const second = await write('huyen-a', WORDS.replace('05', '07').replace('12/3/2014', '13/3/2014'));
  assert.deepEqual(await found('huyen-a.officer', second), [
    'copied-narrative other',
    'outside-period words',
    'same-event found',
  ]);
  const model = await load('huyen-a.officer', second);
  const twin = model?.findings.find(({ check }) => check === 'same-event');
  assert.equal(twin?.records[0]?.unitId, province.unit('huyen-a'), 'its own record first');
  assert.ok(model?.mayAnswer && !model.mayNote);
});

test('a draft’s findings are the unit’s own: nobody else sees them before it is sent', async () => {
  const reportId = await reportOf('huyen-a');
  assert.equal(await load('so-tttt.officer', reportId), null);
  assert.equal(await load('huyen-b.officer', reportId), null);
});

test('an explanation stays with its finding in every later run, and the receiver reads both', async () => {
  const reportId = await reportOf('huyen-a');
  const twin = (await load('huyen-a.officer', reportId))?.findings.find(({ check }) => check === 'same-event');
  const answer = (who: string, words: string) =>
    refusal(who, (change) => answerFinding(change, { reportId, key: twin?.key ?? '', words }));
  assert.equal(await answer('huyen-b.officer', 'x'), 'refusal.notFound');
  assert.equal(await answer('huyen-a.officer', '  '), 'refusal.invalid');
  assert.equal(await answer('huyen-a.officer', 'Hai huyện đồng tổ chức; huyện B sẽ bỏ bản ghi của mình.'), 'done');
  assert.equal(
    await refusal('huyen-a.officer', (change) => answerFinding(change, { reportId, key: 'sum:khong-co', words: 'x' })),
    'checks.refusal.gone',
  );
  await province.database.write((tx) =>
    tx.updateTable('report').set({ state: 'sent', sent_on: TODAY }).where('id', '=', reportId).execute(),
  );
  const seen = (await load('so-tttt.officer', reportId))?.findings.find(({ check }) => check === 'same-event');
  assert.deepEqual([seen?.kept?.state, seen?.kept?.answer?.startsWith('Hai huyện')], ['answered', true]);
  const note = { findingId: seen?.kept?.id as Id, version: seen?.kept?.version ?? 0, words: 'Đồng ý.' };
  assert.equal(await refusal('huyen-a.head', (change) => noteFinding(change, note)), 'report.refusal.notReceiver');
  assert.equal(await refusal('so-tttt.officer', (change) => noteFinding(change, note)), 'done');
  assert.equal(await refusal('so-tttt.officer', (change) => noteFinding(change, note)), 'report.refusal.stale');
});

test('the list of the standing body shows what nobody explained first', async () => {
  const list = (query = '') =>
    province.view((view) => loadChecks(view, new URLSearchParams(query), 1), {
      actor: province.actor('so-tttt.officer'),
      today: TODAY,
    });
  const { findings, total } = await list();
  assert.equal(findings.length, total);
  assert.equal(findings[0]?.state, 'open');
  assert.equal(findings.at(-1)?.state, 'noted');
  assert.ok((await list('check=same-event&state=noted')).total >= 1);
  assert.equal((await list('check=same-event&state=open&unit=00000000-0000-7000-8000-000000000000')).total, 0);
});

test('what the system offered and a unit accepted is nobody’s copy', async () => {
  for (const unit of ['xa-c', 'so-noi-vu']) {
    const reportId = await reportOf(unit);
    await as(`${unit}.officer`, (change) => acceptOffered(change, { reportId }));
    await province.succeed(
      async (change) => {
        const situated = await findReport(change.tx, reportId, TODAY);
        assert.ok(situated);
        assert.deepEqual(await runChecks(change, situated), [], unit);
        await change.tx
          .updateTable('report')
          .set({ state: 'sent', sent_on: TODAY })
          .where('id', '=', reportId)
          .execute();
        return ok(null);
      },
      { actor: province.actor(`${unit}.officer`), today: TODAY },
    );
  }
});

test('a report is checked with the same few queries whatever it holds', async () => {
  const [full, empty] = [await reportOf('huyen-a'), await reportOf('xa-c')];
  const queries = async (id: Id, who: string) => (await countQueries(() => load(who, id))).queries;
  const [much, little] = [await queries(full, 'huyen-a.officer'), await queries(empty, 'xa-c.officer')];
  assert.ok(much <= 24 && much - little <= 2, `${much} and ${little} queries`);
});
