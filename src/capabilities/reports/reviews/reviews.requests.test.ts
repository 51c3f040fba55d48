import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { carryOut } from '../../../platform/unit-of-work.ts';
import {
  checkActivity,
  confirmActivity,
  emptyActivity,
  noProof,
  proveActivity,
  recordActivity,
} from '../../activities/index.ts';
import { findOutgoing, freezeOutgoing, plainTextOf, recordIssue } from '../../documents/index.ts';
import { loadActor } from '../../organisations/index.ts';
import { answerOpinion, listOpinions, listRounds, listRoundUnits, replyToOpinions } from '../../plans/index.ts';
import { closeCollecting } from './close-collecting.ts';
import { holdConference } from './conference/hold-conference.ts';
import { closeReviewOpinions } from './draft/close-review-opinions.ts';
import { findReview } from './review.store.ts';
import { listSections } from './section.store.ts';
import { findReviewUnit } from './units/review-unit.store.ts';

const TODAY = day('2014-06-10');
const LATER = day('2014-07-10');
let demo: DemonstrationApp;
let officer: Visitor;
let district: Visitor;
let unit: Id;
let silent: Id;
let reviewId: Id;
before(async () => {
  demo = await startDemonstration(TODAY);
  officer = await demo.enter('standing-officer');
  district = await demo.enter('district-officer');
  unit = (await actorOf('district-officer')).unitId;
  silent = (await one(sql<{ id: Id }>`select id from unit where code = 'kt-so-vhttdl'`)).id;
});
after(() => demo.close());

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const database = () => demo.app.database(demo.schema);
const one = async <T>(query: RawBuilder<T>): Promise<T> => {
  const [row] = await database().read(async (tx) => (await query.execute(tx)).rows);
  assert.ok(row);
  return row;
};
async function actorOf(role: string) {
  const account = await one(sql<{ id: Id }>`select id from account where demonstration_label->>'role' = ${role}`);
  const choice = { accountId: account.id, postId: null, delegationId: null };
  const actor = await database().read((tx) => loadActor(tx, choice, TODAY));
  assert.ok(actor);
  return actor;
}
const attempt = async <T>(role: string, useCase: (change: Change) => Promise<Result<T>>, today: Day = LATER) =>
  carryOut(database(), demo.app.work, { actor: await actorOf(role), today, requestId: null }, useCase);
const act = async <T>(
  role: string,
  useCase: (change: Change) => Promise<Result<T>>,
  today: Day = LATER,
): Promise<T> => {
  const result = await attempt(role, useCase, today);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const review = async () => {
  const found = await database().read((tx) => findReview(tx, reviewId));
  assert.ok(found);
  return found;
};
const paper = async (documentId: Id | null) => {
  const found = documentId && (await database().read((tx) => findOutgoing(tx, documentId)));
  assert.ok(found);
  return found;
};
let numbers = 200;
async function issue(role: string, documentId: Id | null, on: Day = TODAY): Promise<void> {
  const { documentId: id, version, content } = await paper(documentId);
  await act(role, (change) => freezeOutgoing(change, { documentId: id, version }), on);
  const frozen = await paper(id);
  await act(
    role,
    (change) =>
      recordIssue(change, null, {
        documentId: id,
        version: frozen.version,
        number: String(++numbers),
        symbol: content.number.symbol,
        issuedOn: on,
        signerName: 'Người ký',
        signerLines: ['GIÁM ĐỐC'],
        signed: null,
        differencesSeen: false,
      }),
    on,
  );
}

const opening = {
  kind: 'final',
  topic: '02 năm thực hiện Chỉ thị số 05/CT-UBND',
  demandedBy: 'Công văn số 812/BTTTT-TTĐN của Bộ Thông tin và Truyền thông',
  demandedOn: '02/06/2014',
  firstYear: '2013',
  lastYear: '2014',
  reportsBy: '20/06/2014',
  outline: 'I. Kết quả đạt được\nII. Hạn chế, nguyên nhân',
};

test('a review that is wrongly typed comes back as typed, and opens with its letter', async () => {
  const wrong = await officer.send('/reviews', { ...opening, reportsBy: '01/01/2014' }, { from: '/reviews/new' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /value="01\/01\/2014"/);
  const answer = await officer.send('/reviews', { ...opening, unit: [unit, silent] }, { from: '/reviews/new' });
  assert.equal(answer.status, 303, words(answer.body));
  reviewId = /reviews\/([0-9a-f-]{36})/.exec(answer.location ?? '')?.[1] as Id;
  const letter = plainTextOf((await paper((await review()).guidanceDocumentId)).content);
  assert.match(letter, /tổng kết 02 năm thực hiện Chỉ thị/);
  assert.match(letter, /I\. KẾT QUẢ ĐẠT ĐƯỢC\nII\. HẠN CHẾ, NGUYÊN NHÂN/);
  assert.equal(
    (await district.get(`/reviews/${reviewId}/units/${unit}`)).status,
    404,
    'before its letter has a number',
  );
});

test('with the number of the letter the units begin; each sees its own part only', async () => {
  await issue('standing-officer', (await review()).guidanceDocumentId);
  assert.equal((await review()).state, 'collecting');
  assert.match((await district.get('/reviews')).body, new RegExp(`/reviews/${reviewId}/units/${unit}`));
  assert.equal((await district.get(`/reviews/${reviewId}`)).status, 404);
  assert.equal((await district.get(`/reviews/${reviewId}/units/${silent}`)).status, 404);
  assert.equal((await officer.get(`/reviews/${reviewId}`)).status, 200);
});

test('a unit’s report leaves as its numbered Báo cáo, and only then it has been sent', async () => {
  const path = `/reviews/${reviewId}/units/${unit}`;
  const [first] = await database().read((tx) => listSections(tx, reviewId));
  assert.ok(first);
  const empty = await district.send(`${path}/paper`, {}, { from: path });
  assert.equal(empty.status, 422);
  const fields = { [`section-${first.id}`]: 'Đã tổ chức 02 hội nghị tại huyện.' };
  const drafted = await district.send(`${path}/paper`, fields, { from: path });
  assert.equal(drafted.status, 303, words(drafted.body));
  assert.doesNotMatch((await officer.get(path)).body, /02 hội nghị/, 'what is being written is the unit’s own');
  const part = await database().read((tx) => findReviewUnit(tx, reviewId, unit));
  assert.equal(part?.state, 'drafted');
  await issue('district-officer', part?.documentId ?? null);
  assert.equal((await database().read((tx) => findReviewUnit(tx, reviewId, unit)))?.state, 'sent');
  assert.match((await officer.get(path)).body, /02 hội nghị/);
});

test('what is returned is written again and sent by a new paper that names the old', async () => {
  const path = `/reviews/${reviewId}/units/${unit}`;
  assert.equal((await officer.send(`${path}/return`, { words: '' }, { from: path })).status, 422);
  assert.equal((await officer.send(`${path}/return`, { words: 'Bổ sung số liệu' }, { from: path })).status, 303);
  assert.match((await district.get(path)).body, /Bổ sung số liệu/);
  const [first] = await database().read((tx) => listSections(tx, reviewId));
  const before = (await database().read((tx) => findReviewUnit(tx, reviewId, unit)))?.documentId;
  const fields = { [`section-${first?.id}`]: 'Đã tổ chức 02 hội nghị, 150 người dự.' };
  assert.equal((await district.send(`${path}/paper`, fields, { from: path })).status, 303);
  const part = await database().read((tx) => findReviewUnit(tx, reviewId, unit));
  assert.equal((await paper(part?.documentId ?? null)).replacesId, before);
  await issue('district-officer', part?.documentId ?? null);
});

test('the draft is written from the reports with their source, and nobody closes before the day', async () => {
  const early = await attempt(
    'standing-officer',
    (change) => closeCollecting(change, { reviewId, version: null }),
    TODAY,
  );
  assert.ok(!early.ok && early.refusal.key === 'lookback.refusal.tooEarly');
  await act('standing-officer', (change) => closeCollecting(change, { reviewId, version: null }));
  const [first, second] = await database().read((tx) => listSections(tx, reviewId));
  const path = `/reviews/${reviewId}/sections/${first?.id}`;
  const taken = await officer.send(path, { words: 'Toàn tỉnh:', take: unit }, { from: path });
  assert.equal(taken.status, 303, words(taken.body));
  const again = `/reviews/${reviewId}/sections/${second?.id}`;
  await officer.send(again, { words: 'Phối hợp chưa đều.' }, { from: again });
  const [written] = await database().read((tx) => listSections(tx, reviewId));
  assert.match(written?.words ?? '', /Toàn tỉnh:\n.*: Đã tổ chức 02 hội nghị, 150 người dự\./);
  assert.deepEqual(written?.sources, [unit]);
  assert.equal((await district.get(path)).status, 404);
});

test('units answer part by part, and the round closes when every word is taken up or explained', async () => {
  const page = `/reviews/${reviewId}`;
  const asked = await officer.send(`${page}/opinions`, { answerBy: '20/06/2014' }, { from: page });
  assert.equal(asked.status, 303, words(asked.body));
  const [round] = await database().read((tx) => listRounds(tx, reviewId));
  assert.ok(round);
  const answering = await district.get(`/opinions/${round.id}`);
  assert.match(answering.body, /Phối hợp chưa đều/);
  const topic = /name="line-([0-9a-f-]{36})"/.exec(answering.body)?.[1] as Id;
  const fields = { [`line-${topic}`]: 'Nêu rõ số hội nghị' };
  const sent = await district.send(`/opinions/${round.id}/answer`, fields, { from: `/opinions/${round.id}` });
  assert.equal(sent.status, 303, words(sent.body));
  const strange = await attempt('district-officer', async (change) =>
    answerOpinion(change, {
      roundId: round.id,
      version: (await listRoundUnits(change.tx, round.id, unit))[0]?.version ?? 0,
      comments: new Map([[silent, 'x']]),
      documentId: null,
    }),
  );
  assert.ok(!strange.ok && strange.refusal.kind === 'not-found', 'only what was asked about');
  const closing = (change: Change) => closeReviewOpinions(change, { reviewId, version: null });
  const left = await attempt('standing-officer', closing);
  assert.ok(!left.ok && left.refusal.key === 'opinion.refusal.unanswered');
  const comments = (await database().read((tx) => listOpinions(tx, round.id))).filter(
    ({ answer }) => answer === 'comment',
  );
  const replies = new Map(comments.map(({ id }) => [id, { reply: 'accepted' as const, words: 'Đã bổ sung' }]));
  await act('standing-officer', (change) => replyToOpinions(change, { roundId: round.id, replies }));
  await act('standing-officer', closing);
  assert.equal((await review()).state, 'opinions-closed');
});

test('the conference is called by a giấy mời, and attendance is a number by unit', async () => {
  const path = `/reviews/${reviewId}/conference`;
  const call = {
    heldOn: '08/07/2014',
    startsAt: '8h',
    place: 'Hội trường UBND tỉnh',
    chairedBy: 'Phó Chủ tịch UBND tỉnh',
    programme: 'Khai mạc\nThảo luận',
    unit: [unit],
  };
  assert.equal((await officer.send(path, { ...call, startsAt: '25:00' }, { from: path })).status, 422);
  assert.equal((await officer.send(path, call, { from: path })).status, 303);
  const row = await one(sql<{ id: Id }>`
    select invitation_document_id as id from review_conference where review_id = ${reviewId}`);
  const invitation = await paper(row.id);
  assert.equal(invitation.content.form, 'invitation');
  assert.match(plainTextOf(invitation.content), /08 giờ 00, ngày 08\/07\/2014/);
  await act('standing-officer', (change) =>
    holdConference(change, { reviewId, version: null, attended: new Map([[unit, '3']]) }),
  );
  assert.match((await district.get(`/reviews/${reviewId}/units/${unit}`)).body, /Hội trường UBND tỉnh/);
});

test('the report of the committee names its sources and who was silent; its number moves the review', async () => {
  const page = `/reviews/${reviewId}`;
  const drafted = await officer.send(`${page}/report`, {}, { from: page });
  assert.equal(drafted.status, 303, words(drafted.body));
  const { reportDocumentId } = await review();
  const { content } = await paper(reportDocumentId);
  assert.match(plainTextOf(content), /Đơn vị chưa gửi báo cáo: Sở Văn hóa/);
  assert.ok(content.annexes.some(({ title }) => title === 'Nguồn nội dung báo cáo'));
  await issue('ppc-office', reportDocumentId, LATER);
  assert.equal((await review()).state, 'reported');
});

test('units are proposed by what was checked and proven, and nothing else', async () => {
  const path = `/reviews/${reviewId}/awards`;
  const proposal = { unitId: unit, form: 'Bằng khen', individuals: '2' };
  const nothing = await officer.send(path, proposal, { from: path });
  assert.equal(nothing.status, 422, 'nothing of the unit was checked');
  const stated = await checkedActivity('Chỉ kê khai', false);
  const proven = await checkedActivity('Hội nghị già làng', true);
  const proposed = await officer.send(path, proposal, { from: path });
  assert.equal(proposed.status, 303, words(proposed.body));
  const page = (await officer.get(path)).body;
  assert.match(page, new RegExp(`/activities/${proven}`));
  assert.doesNotMatch(page, new RegExp(`/activities/${stated}`));
  assert.equal((await district.get(path)).status, 404);
});

test('the submission carries the summaries, and the decision becomes a proven activity of the kind award', async () => {
  const path = `/reviews/${reviewId}/awards`;
  await officer
    .send(`${path}/units/${unit}`, { 'merit-0': '' }, { from: path })
    .then(({ status }) => assert.equal(status, 409));
  const reworded = await officer.send(
    `${path}/units/${unit}`,
    { 'merit-0': 'Tổ chức 01 hội nghị già làng.' },
    { from: path },
  );
  assert.equal(reworded.status, 303, words(reworded.body));
  const version = async () =>
    String((await one(sql<{ v: number }>`select version as v from review_award where review_id = ${reviewId}`)).v);
  const letter = { criteria: 'Hoàn thành tốt', _version: await version() };
  const submitted = await officer.send(`${path}/letter`, letter, { from: path });
  assert.equal(submitted.status, 303, words(submitted.body));
  const documentId = /documents\/([0-9a-f-]{36})/.exec(submitted.location ?? '')?.[1] as Id;
  assert.match(plainTextOf((await paper(documentId)).content), /Tổ chức 01 hội nghị già làng\./);
  assert.equal((await officer.send(path, { unitId: silent, form: 'x', individuals: '0' }, { from: path })).status, 409);
  const decision = { number: '312/QĐ-UBND', decidedOn: '09/06/2014', granted: unit, _version: await version() };
  const decided = await officer.send(`${path}/decision`, decision, { from: path });
  assert.equal(decided.status, 303, words(decided.body));
  const activity = await one(sql<{ kind: string; stated: boolean; collectives: number }>`
    select a.kind, a.stated, m.amount::int as collectives from activity a
    join activity_measure m on m.activity_id = a.id and m.code = 'collectives'
    where a.kind = 'award'`);
  assert.deepEqual(activity, { kind: 'award', stated: false, collectives: 1 });
});

/** @param proven whether a document proves it */
async function checkedActivity(title: string, proven: boolean): Promise<Id> {
  const content = { ...emptyActivity('village-meeting', title, day('2014-06-05')), unplannedReason: 'Theo yêu cầu' };
  const activityId = await act('district-officer', (change) => recordActivity(change, { content }));
  const version = async () =>
    (await one(sql<{ v: number }>`select version as v from activity where id = ${activityId}`)).v;
  const proof = { ...noProof, documents: [{ documentNumber: '12/BB-UBND', documentOn: null }] };
  const on = async () => ({ activityId, version: await version() });
  if (proven) {
    const now = await on();
    await act('district-officer', (change) => proveActivity(change, null as never, { ...now, proof }));
  }
  const recorded = await on();
  await act('district-head', (change) => confirmActivity(change, recorded));
  const confirmed = await on();
  await act('standing-officer', (change) => checkActivity(change, confirmed));
  return activityId;
}

test('conclusions become a Thông báo with its occasion, and the case file holds every paper', async () => {
  const form = {
    rows: '1',
    heldOn: '08/07/2014',
    chairedBy: 'Phó Chủ tịch UBND tỉnh',
    'words-0': 'xây dựng kế hoạch giai đoạn mới',
    'unit-0': unit,
    'due-0': '30/09/2014',
  };
  const path = `/reviews/${reviewId}/conclusions`;
  const ahead = await officer.send(path, form, { from: path });
  assert.equal(ahead.status, 422, 'the conference lies ahead of this day');
  const kept = await officer.send(path, { ...form, heldOn: '10/06/2014' }, { from: path });
  assert.equal(kept.status, 303, words(kept.body));
  const found = await database().read(async (tx) => (await findReview(tx, reviewId))?.meetingId);
  const meeting = await one(sql<{ id: Id }>`select document_id as id from meeting where id = ${found}`);
  assert.match(plainTextOf((await paper(meeting.id)).content), /tại Hội nghị tổng kết 02 năm/);
  await issue('ppc-office', meeting.id, LATER);
  assert.equal((await review()).state, 'concluded');
  const page = `/reviews/${reviewId}`;
  const missing = await officer.send(`${page}/closing`, { notation: '', maintenance: '' }, { from: page });
  assert.equal(missing.status, 422);
  const term = /name="maintenance".*?<option value="([a-z0-9-]+)"/s.exec((await officer.get(page)).body)?.[1] ?? '';
  const closed = await officer.send(`${page}/closing`, { notation: '05.TTĐN', maintenance: term }, { from: page });
  assert.equal(closed.status, 303, words(closed.body));
  const { papers } = await one(sql<{ papers: number }>`
    select count(*)::int as papers from case_file_document c join review r on r.case_file_id = c.case_file_id
    where r.id = ${reviewId}`);
  assert.ok(papers >= 6, `${papers} papers`);
});

test('pages of a review ask a bounded number of questions', async () => {
  const page = await countQueries(() => officer.get(`/reviews/${reviewId}`));
  assert.ok(page.queries < 60, `${page.queries} queries`);
  const list = await countQueries(() => officer.get('/reviews'));
  assert.ok(list.queries < 25, `${list.queries} queries`);
});
