import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { publicationContributor } from '../../obligations/editions/preview-publication.ts';
import { editObligation } from '../draft/edit-obligation.ts';
import { correctEdition } from '../publication/correct-edition.ts';
import { type AmendmentProvince, NEW, OLD, openAmendmentProvince, REPLACES } from './amendment-province.fixtures.ts';
import { carryOutAmendments } from './carry-out-amendments.ts';
import { settleComparison } from './decide-pair.ts';
import { loadChanges } from './load-changes.ts';
import { loadRelations } from './load-relations.ts';
import { relateDirective, unrelateDirective } from './relate-directive.ts';

let province: AmendmentProvince;
let old: Id;
before(async () => {
  province = await openAmendmentProvince();
  old = await province.ready(OLD);
  assert.ok((await province.publish(old)).ok);
});
after(() => province.close());

const refusalOf = (result: Result<unknown>): string =>
  result.ok ? 'done' : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.key);
const kinds = async (id: Id) =>
  (await province.comparisons(id)).flatMap(({ changes }) => changes.map((each) => `${each.kind} ${each.because}`));

test('the text suggests the relation with its sentence; nothing is decided by that', async () => {
  const id = await province.ready({ ...NEW, number: '21' });
  const asked = { target: '', mode: '', effectiveOn: '' };
  const model = await province.view((view) => loadRelations(view, id, asked), {
    actor: province.actor('so-tttt.officer'),
  });
  assert.ok(model.ok);
  assert.deepEqual(
    model.value.hints.map(({ mode, targetId }) => ({ mode, targetId })),
    [{ mode: 'replace', targetId: old }],
  );
  assert.equal(model.value.suggested.quote.replace(/^\d+\. /, ''), REPLACES);
  assert.equal(model.value.suggested.effectiveOn, '12/05/2014');
  assert.deepEqual(await province.comparisons(id), []);
});

test('what is wrong is said beside its field, what looks unusual must be ticked', async () => {
  const id = await province.ready({ ...NEW, number: '22' });
  const cases: [string, Parameters<AmendmentProvince['relate']>[1]][] = [
    ['amendment.missing.target', {}],
    ['amendment.missing.mode', { targetId: old, mode: 'end' }],
    ['receive.wrongDay', { targetId: old, effectiveOn: '31/02/2014' }],
    ['amendment.quote.missing', { targetId: old, quote: ' ' }],
    ['amendment.quote.notFound', { targetId: old, quote: 'Câu này không có' }],
    ['amendment.refusal.itself', { targetId: id }],
    ['amendment.refusal.beforeTarget', { targetId: old, effectiveOn: '01/01/2013' }],
    ['amendment.warning.tick', { targetId: old, effectiveOn: '01/05/2014', checked: false }],
    ['done', { targetId: old }],
  ];
  for (const [refusal, parts] of cases) assert.equal(refusalOf(await province.relate(id, parts)), refusal);
  const older = await province.ready({ ...NEW, number: '23', issuedOn: '01/01/2012' });
  assert.equal(refusalOf(await province.relate(older, { targetId: old })), 'amendment.refusal.older');
  const draft = await province.ready({ ...OLD, number: '24' });
  assert.equal(refusalOf(await province.relate(id, { targetId: draft })), 'amendment.refusal.notPublished');
});

test('only who settles the draft decides, on the version that they saw', async () => {
  const id = await province.ready({ ...NEW, number: '25' });
  const version = await province.version(id);
  const command = { directiveId: id, version, targetId: old, mode: 'replace', effectiveOn: '12/05/2014' };
  const typed = { ...command, quote: REPLACES, checked: true };
  const by = (post: string) => ({ actor: province.actor(post) });
  assert.equal(
    refusalOf(await province.change((change) => relateDirective(change, typed), by('huyen-a.officer'))),
    'refusal.notFound',
  );
  assert.equal(refusalOf(await province.act((change) => relateDirective(change, typed))), 'done');
  assert.equal(refusalOf(await province.act((change) => relateDirective(change, typed))), 'refusal.stale');
  const settle = { directiveId: id, version: await province.version(id), targetId: old, print: 'another' };
  assert.equal(refusalOf(await province.act((change) => settleComparison(change, settle))), 'refusal.stale');
  const gone = { directiveId: id, version: await province.version(id), targetId: old };
  assert.equal(refusalOf(await province.act((change) => unrelateDirective(change, gone))), 'done');
  assert.deepEqual(await province.comparisons(id), []);
});

test('a pair is corrected, and an agreement holds for the comparison that was seen', async () => {
  const id = await province.ready({ ...NEW, number: '26' });
  await province.relate(id, { targetId: old });
  await province.settle(id);
  const [before] = await province.comparisons(id);
  const paired = before?.changes.find(({ kind }) => kind === 'changed');
  const added = before?.changes.find(({ kind }) => kind === 'added');
  assert.ok(paired?.old && added?.now && before?.settled);
  const oldId = paired.old.lineageId;
  assert.equal(refusalOf(await province.pair(id, old, oldId, 'keep')), 'amendment.missing.choice', 'it ends whole');
  assert.equal(refusalOf(await province.pair(id, old, oldId, 'nonsense')), 'amendment.missing.choice');
  assert.equal(refusalOf(await province.pair(id, old, oldId, added.now.lineageId)), 'done');
  const [after] = await province.comparisons(id);
  assert.equal(after?.settled, false, 'another outcome has to be looked at again');
  const now = after?.changes.find((each) => each.old?.lineageId === oldId);
  assert.deepEqual([now?.now?.lineageId, now?.because], [added.now.lineageId, 'person']);
  assert.equal(refusalOf(await province.publish(id)), 'publication.notReady');
});

const PARTIAL = [
  'CHỈ THỊ',
  'Sửa đổi, bổ sung một số điểm của Chỉ thị số 01/CT-UBND',
  '',
  '1. Bãi bỏ mục 2 của Chỉ thị số 01/CT-UBND ngày 11/4/2013 của Ủy ban nhân dân tỉnh.',
  '',
  '2. Sở Nội vụ mở lớp bồi dưỡng ngoại ngữ cho cán bộ trước ngày 30/9/2014.',
  '',
].join('\n');

test('an amending document ends the point that it names; the rest stays, and no correction brings it back', async () => {
  const id = await province.ready({ text: PARTIAL, number: '27', issuedOn: '12/05/2014' });
  const quote = 'Bãi bỏ mục 2 của Chỉ thị số 01/CT-UBND';
  assert.equal(refusalOf(await province.relate(id, { targetId: old, mode: 'amend', quote })), 'done');
  assert.deepEqual(await kinds(id), ['added rest', 'kept rest', 'ended section', 'kept rest']);
  await province.settle(id);
  assert.equal(refusalOf(await province.publish(id)), 'done');
  const open = () =>
    province.read((tx) =>
      tx
        .selectFrom('task')
        .innerJoin('unit', 'unit.id', 'task.unit_id')
        .innerJoin('obligation', 'obligation.id', 'task.obligation_id')
        .select(['unit.code', 'task.state'])
        .where('obligation.directive_id', '=', old)
        .orderBy('unit.code')
        .execute(),
    );
  const expected = ['so-ngoai-vu withdrawn', 'so-noi-vu not-started', 'so-vhttdl not-started'];
  assert.deepEqual(
    (await open()).map(({ code, state }) => `${code} ${state}`),
    expected,
  );
  assert.equal((await province.draft(old)).directive.state, 'published', 'it is still in force');

  const correct = { directiveId: old, version: await province.version(old), reason: 'Công văn số 12' };
  assert.ok((await province.act((change) => correctEdition(change, correct))).ok);
  const { draft } = await province.draft(old);
  const plan = draft.obligations.find(({ fields }) => /kế hoạch/.test(fields.action));
  assert.ok(plan);
  const edit = { directiveId: old, lineageId: plan.lineageId, version: plan.version, confirm: true };
  const fields = { ...plan.fields, deliverable: 'Kế hoạch' };
  assert.ok((await province.act((change) => editObligation(change, { ...edit, fields }))).ok);
  assert.equal(refusalOf(await province.publish(old, day('2014-05-13'))), 'done');
  assert.deepEqual(
    (await open()).map(({ code, state }) => `${code} ${state}`),
    expected,
    'what ended stays ended',
  );
});

test('a change leads back to none of those that it changed, and a document ends once', async () => {
  const first = await province.ready({ ...NEW, number: '28' });
  const second = await province.ready({ ...NEW, number: '29' });
  await province.relate(first, { targetId: old, effectiveOn: '01/07/2014' });
  await province.settle(first);
  assert.equal(refusalOf(await province.publish(first)), 'done');
  assert.equal(refusalOf(await province.relate(second, { targetId: old })), 'amendment.refusal.endsAlready');
  const partial = { targetId: old, mode: 'amend', effectiveOn: '01/08/2014' };
  assert.equal(refusalOf(await province.relate(second, partial)), 'amendment.refusal.afterEnd');
  const version = await province.version(old);
  const correcting = { directiveId: old, version, reason: 'Công văn số 13' };
  assert.ok((await province.act((change) => correctEdition(change, correcting))).ok);
  const back = { targetId: first, effectiveOn: '01/07/2014', quote: 'Sở Nội vụ' };
  assert.equal(refusalOf(await province.relate(old, back)), 'amendment.refusal.circle');
});

test('the page of a change tells by unit what is coming, then what came, in a bounded number of queries', async () => {
  const asOfficer = { actor: province.actor('huyen-a.officer') };
  const heads = await province.read((tx) =>
    tx.selectFrom('directive_amendment').select('by_directive_id as id').where('mode', '=', 'replace').execute(),
  );
  const id = heads[0]?.id as Id;
  const load = (today = day('2014-05-13')) =>
    province.view((view) => loadChanges(view, id, [publicationContributor]), { ...asOfficer, today });
  const { value: coming, queries } = await countQueries(() => load());
  assert.ok(coming.ok);
  assert.ok(queries <= 32, `${queries} queries`);
  assert.equal(coming.value.documents[0]?.coming, true);
  const counts = ({ lines }: typeof coming.value) =>
    lines.map(({ kind, effects }) => `${kind} ${effects.map((e) => `${e.kind} ${e.tasks}`)}`);
  const before = counts(coming.value).sort();
  assert.equal(await province.succeed(carryOutAmendments, { today: day('2014-07-01') }), 1);
  const came = await load(day('2014-07-01'));
  assert.ok(came.ok);
  assert.equal(came.value.documents[0]?.coming, false);
  assert.deepEqual(counts(came.value).sort(), before, 'what was said is what happened');
});
