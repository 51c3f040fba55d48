import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { invalidAkn, withoutXmllint } from '../../../../test/support/xmllint.ts';
import { fromAkn, fromJson, type Interchange, toAkn, toJson } from '../../../compiler/interchange/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { aPaper, type DirectiveProvince, openDirectiveProvince, PAPER } from '../directives.fixtures.ts';
import { acceptReading } from '../draft/accept-reading.ts';
import { addObligation } from '../draft/add-obligation.ts';
import { type DraftObligation, isSettled } from '../draft/draft.rules.ts';
import { editObligation } from '../draft/edit-obligation.ts';
import { mergeObligations } from '../draft/merge-obligations.ts';
import { rejectObligation } from '../draft/settle-obligation.ts';
import { publishEdition } from '../publication/publish-edition.ts';
import { receiveDirective } from '../receive-directive.ts';
import { loadInterchange } from './load-interchange.ts';

let province: DirectiveProvince;
before(async () => {
  province = await openDirectiveProvince();
});
after(() => province.close());

const act = <T>(useCase: (change: Change) => Promise<Result<T>>) =>
  province.succeed(useCase, { actor: province.actor('so-tttt.officer') });

const exported = (id: Id, stage: 'reading' | 'edition', post = 'so-tttt.officer') =>
  province.view((view) => loadInterchange(view, id, stage), { actor: province.actor(post) });

async function interchangeOf(id: Id, stage: 'reading' | 'edition', post?: string): Promise<Interchange> {
  const loaded = await exported(id, stage, post);
  assert.ok(loaded.ok, loaded.ok ? '' : loaded.refusal.key);
  return loaded.value.interchange;
}

/** Low enough to wait for somebody, whatever the page calls sure. */
const isDoubted = ({ confidence }: DraftObligation): boolean =>
  Object.values(confidence ?? {}).some((each) => each <= 0.4);

const receive = (file: string | Buffer) =>
  province.change(
    (change) =>
      receiveDirective(change, province.content, {
        ...aPaper({ receivedHow: 'uploaded', fileName: 'chi-thi.xml' }),
        bytes: Buffer.from(file),
      }),
    { actor: province.actor('so-tttt.officer') },
  );

/** One changed, one rejected, one added by a person. */
async function workedOn(): Promise<Id> {
  const id = await province.receive({ number: '07', symbol: 'CT-UBND', issuedOn: '05/05/2014' });
  const [first, second] = (await province.draft(id)).draft.obligations;
  assert.ok(first && second);
  const fields = { ...first.fields, action: 'Xây dựng kế hoạch ba năm', lead: ['Sở Nội vụ'] };
  const on = { directiveId: id, lineageId: first.lineageId, version: first.version };
  await act((change) => editObligation(change, { ...on, fields, confirm: true }));
  const other = { directiveId: id, lineageId: second.lineageId, version: second.version };
  await act((change) => rejectObligation(change, { ...other, reason: 'Chỉ là mục đích' }));
  const anchor: [number, number] = [PAPER.indexOf('Thời gian qua'), PAPER.indexOf('còn chậm.') + 9];
  await act((change) => addObligation(change, { directiveId: id, anchor, fields: { ...fields, action: 'Khắc phục' } }));
  return id;
}

test('a reading leaves with what people made of it, valid, and both files hold the same', async () => {
  const interchange = await interchangeOf(await workedOn(), 'reading');
  const akn = toAkn(interchange, '2014-05-12');
  if (!withoutXmllint) assert.deepEqual(invalidAkn(new Map([['reading', akn]])), []);
  for (const read of [fromAkn(akn), fromJson(toJson(interchange))]) {
    assert.deepStrictEqual(read.ok && read.value, JSON.parse(JSON.stringify(interchange)));
  }
  const { people } = interchange;
  assert.deepEqual(people?.document.number, '07');
  assert.deepEqual([people?.stage, people?.edition, people?.withheld], ['draft', null, []]);
  const decisions = people?.obligations.map((each) => [each.rows.length, each.origin, each.decision, each.edited]);
  assert.deepEqual(decisions?.slice(0, 3), [
    [0, 'added', 'open', []],
    [1, 'read', 'confirmed', ['action', 'lead']],
    [1, 'read', 'rejected', []],
  ]);
});

test('an edition leaves as it was published, without the rows that nobody published', async () => {
  const id = await province.receive();
  await act((change) => acceptReading(change, id));
  assert.equal((await exported(id, 'edition')).ok, false);
  const { version } = (await province.draft(id)).directive;
  await act((change) => publishEdition(change, { directiveId: id, version }));
  const { answer, people } = await interchangeOf(id, 'edition', 'huyen-a.officer');
  assert.deepEqual(answer.obligations, []);
  assert.deepEqual([people?.stage, people?.edition], ['edition', 1]);
  assert.ok(people?.withheld.includes('obligations'));
  assert.ok(people?.obligations.every((each) => each.decision === 'confirmed' && each.rows.length === 0));
  const again = await receive(toAkn(await interchangeOf(id, 'edition')));
  assert.ok(again.ok);
  const { draft } = await province.draft(again.value);
  assert.equal(draft.obligations.length, people?.obligations.length);
});

test('who does not read drafts or see findings gets neither in a file', async () => {
  const id = await province.receive();
  assert.deepEqual((await exported(id, 'reading', 'huyen-a.officer')).ok, false);
  await act((change) => acceptReading(change, id));
  const { version } = (await province.draft(id)).directive;
  await act((change) => publishEdition(change, { directiveId: id, version }));
  const outside = await exported(id, 'reading', 'huyen-a.officer');
  assert.equal(!outside.ok && outside.refusal.kind, 'not-found');
  const issued = await province.receive({ number: '08', symbol: 'CT-UBND', issuedOn: '06/05/2014' });
  const office = await interchangeOf(issued, 'reading', 'van-phong.officer');
  assert.deepEqual([office.answer.findings, office.people?.withheld], [[], ['findings']]);
});

test('a file that comes in brings its text and duties, every one open, and its number', async () => {
  const origin = await interchangeOf(await workedOn(), 'reading');
  const received = await receive(toAkn(origin));
  assert.ok(received.ok);
  const { text, directive, answer, draft, operations } = await province.draft(received.value);
  assert.deepEqual([text.canonical, text.encoding, directive.number], [PAPER, 'akn', '07']);
  assert.equal(directive.issuedOn, '2014-05-05');
  assert.match(answer.compiler_version, /^imported\//);
  assert.deepEqual([operations.length, draft.obligations.some(isSettled)], [0, false]);
  assert.deepEqual(
    draft.obligations.map((each) => each.fields),
    origin.people?.obligations.map(
      ({ action, deliverable, role, modality, lead, coordinators, recipients, deadline }) => ({
        ...{ action, deliverable, role, modality, lead, coordinators, recipients, deadline },
      }),
    ),
  );
  const signs = draft.obligations.map((each) => each.flags.filter((flag) => flag.startsWith('elsewhere')));
  assert.deepEqual(signs.slice(0, 3), [
    ['elsewhere_changed'],
    ['elsewhere_changed', 'elsewhere_confirmed'],
    ['elsewhere_rejected'],
  ]);
  assert.deepEqual(draft.obligations.slice(0, 3).map(isDoubted), [true, true, true]);
});

test('a file cannot make itself sure', async () => {
  const { people, ...plain } = await interchangeOf(await province.receive(), 'reading');
  const forged = plain.answer.obligations.map((row) => ({
    ...row,
    lead: ['Sở Ngoại vụ khác'],
    confidence: Object.fromEntries(Object.keys(row.confidence).map((field) => [field, 1])),
  }));
  const received = await receive(
    toJson({ ...plain, people: null, answer: { ...plain.answer, obligations: forged as never } }),
  );
  assert.ok(received.ok && people);
  const { draft } = await province.draft(received.value);
  assert.ok(draft.obligations.length >= 3);
  assert.ok(draft.obligations.every(isDoubted));
});

test('merged clauses name every row behind them', async () => {
  const id = await province.receive();
  const [first, second] = (await province.draft(id)).draft.obligations;
  assert.ok(first && second);
  const on = { directiveId: id, lineageId: first.lineageId, version: first.version };
  await act((change) => mergeObligations(change, { ...on, others: new Map([[second.lineageId, second.version]]) }));
  const { people } = await interchangeOf(id, 'reading');
  assert.deepEqual(people?.obligations[0]?.rows, ['o1', 'o2']);
  assert.equal(people?.obligations[0]?.origin, 'merged');
});

const rows = () =>
  province.read(async (tx) => {
    const { rows: counted } = await sql<{
      n: number;
    }>`select (select count(*) from directive) + (select count(*) from file)
      + (select count(*) from audit_entry) + (select count(*) from document) as n`.execute(tx);
    return counted[0]?.n;
  });

test('what is damaged, stamped or cannot be stored is refused, and nothing is kept', async () => {
  const origin = await interchangeOf(await province.receive(), 'reading');
  const before = [await rows(), province.storedContents()];
  const stamped = 'MẬT\n\nGiao Sở Nội vụ báo cáo.\n';
  const nul = 'Giao Sở Nội vụ báo cáo\u0000.\n';
  const { compile } = await import('../../../compiler/index.ts');
  const plain = (text: string): Interchange => ({ text, answer: compile(text), people: null });
  const files: readonly [file: string, key: string][] = [
    [toAkn(origin).replace('còn chậm', 'còn chem'), 'interchange.damaged'],
    [toAkn(origin).slice(0, -40), 'interchange.broken'],
    ['<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>', 'interchange.not-ours'],
    [toJson(plain(nul)), 'interchange.damaged'],
    [toJson(plain('Giao Sơ\u0309 Nội vụ báo cáo.\n')), 'interchange.damaged'],
    [toAkn(plain(stamped)), 'receive.stamped'],
    [toJson(plain(stamped)), 'receive.stamped'],
  ];
  for (const [file, key] of files) {
    const received = await receive(file);
    assert.ok(!received.ok, key);
    assert.deepEqual(received.refusal.fields, { file: key });
  }
  assert.deepEqual([await rows(), province.storedContents()], before);
});
