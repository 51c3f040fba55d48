import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { type DirectiveProvince, openDirectiveProvince } from '../directives.fixtures.ts';
import { acceptReading } from '../draft/accept-reading.ts';
import { editObligation } from '../draft/edit-obligation.ts';
import { correctEdition, discardCorrection, withdrawDirective } from './correct-edition.ts';
import { findEdition } from './edition.store.ts';
import { loadPublication } from './load-publication.ts';
import { publishEdition } from './publish-edition.ts';

let province: DirectiveProvince;
before(async () => {
  province = await openDirectiveProvince();
});
after(() => province.close());

const act = <T>(useCase: (change: Change) => Promise<Result<T>>, post = 'so-tttt.officer') =>
  province.change(useCase, { actor: province.actor(post) });
const refusalOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.key);
const versionOf = async (directiveId: Id) => (await province.draft(directiveId)).directive.version;

async function publish(directiveId: Id, post?: string) {
  const version = await versionOf(directiveId);
  return act((change) => publishEdition(change, { directiveId, version }), post);
}

async function published(): Promise<Id> {
  const id = await province.receive();
  await act((change) => acceptReading(change, id));
  assert.equal(refusalOf(await publish(id)), 'done');
  return id;
}

const openTasks = (directiveId: Id) =>
  province.read(async (tx) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from task t
      join obligation o on o.id = t.obligation_id where o.directive_id = ${directiveId}`.execute(tx);
    return rows[0]?.n ?? 0;
  });

test('nothing is published while an obligation is open', async () => {
  const id = await province.receive();
  assert.equal(refusalOf(await publish(id)), 'publication.notReady');
  assert.equal(await openTasks(id), 0);
});

test('publishing makes a numbered edition and its tasks in one transaction, once', async () => {
  const id = await province.receive();
  await act((change) => acceptReading(change, id));
  const version = await versionOf(id);
  assert.equal(refusalOf(await act((change) => publishEdition(change, { directiveId: id, version }))), 'done');
  const again = await act((change) => publishEdition(change, { directiveId: id, version }));
  assert.equal(refusalOf(again), 'directive.notNow.published');
  const edition = await province.read((tx) => findEdition(tx, id, 1));
  const { draft, text } = await province.draft(id);
  assert.equal(edition?.obligations.length, draft.obligations.length);
  for (const { quote } of edition?.obligations ?? []) {
    assert.equal(quote.text, text.canonical.slice(quote.start, quote.end));
  }
  assert.ok((await openTasks(id)) > 0);
});

test('a clerk prepares and does not publish; the office of the committee does not either', async () => {
  const id = await province.receive();
  await act((change) => acceptReading(change, id));
  assert.equal(refusalOf(await publish(id, 'so-tttt.clerk')), 'publication.notYours');
  assert.equal(refusalOf(await publish(id, 'van-phong.head')), 'refusal.forbidden');
  assert.equal(refusalOf(await publish(id, 'so-tttt.head')), 'done');
});

test('what is published is changed by nobody, not even by the database role of the application', async () => {
  const id = await published();
  const { draft } = await province.draft(id);
  const [one] = draft.obligations;
  assert.ok(one);
  const command = {
    directiveId: id,
    lineageId: one.lineageId,
    version: one.version,
    fields: one.fields,
    confirm: true,
  };
  assert.equal(refusalOf(await act((change) => editObligation(change, command))), 'directive.notNow.published');
  for (const table of ['directive_edition', 'compilation', 'directive_text', 'draft_operation', 'compilation_row']) {
    const attempt = province.database.write((tx) => sql`delete from ${sql.table(table)}`.execute(tx));
    await assert.rejects(attempt, /permission denied/, table);
  }
});

test('a correction is a new edition; leaving it takes back what was changed', async () => {
  const id = await published();
  const decide = async (useCase: typeof correctEdition, reason = 'Công văn số 12') => {
    const version = await versionOf(id);
    return act((change) => useCase(change, { directiveId: id, version, reason }));
  };
  assert.equal(refusalOf(await decide(correctEdition, '')), 'refusal.invalid');
  assert.equal(refusalOf(await decide(correctEdition)), 'done');
  const before = (await province.draft(id)).draft.obligations;
  const [one] = before;
  assert.ok(one);
  const fields = { ...one.fields, deliverable: 'Báo cáo' };
  const command = { directiveId: id, lineageId: one.lineageId, version: one.version, fields, confirm: true };
  assert.equal(refusalOf(await act((change) => editObligation(change, command))), 'done');
  assert.equal(refusalOf(await decide(discardCorrection)), 'done');
  assert.deepEqual((await province.draft(id)).draft.obligations, before);

  await decide(correctEdition);
  assert.equal(refusalOf(await publish(id)), 'publication.notReady', 'an amendment that amends nothing');
  await act((change) => editObligation(change, command));
  assert.equal(refusalOf(await publish(id)), 'done');
  const [first, second] = [
    await province.read((tx) => findEdition(tx, id, 1)),
    await province.read((tx) => findEdition(tx, id, 2)),
  ];
  assert.equal(first?.obligations[0]?.deliverable, one.fields.deliverable);
  assert.equal(second?.obligations[0]?.deliverable, 'Báo cáo');
  assert.equal(second?.obligations[0]?.lineageId, one.lineageId);
});

test('a document taken in by mistake is withdrawn with a reason, and only before it was published', async () => {
  const id = await province.receive();
  const withdraw = async (directiveId: Id) => {
    const version = await versionOf(directiveId);
    return act((change) => withdrawDirective(change, { directiveId, version, reason: 'nhầm tệp' }));
  };
  assert.equal(refusalOf(await withdraw(id)), 'done');
  assert.equal((await province.draft(id)).directive.state, 'withdrawn');
  assert.equal(refusalOf(await withdraw(await published())), 'directive.notNow.published');
});

test('a paper that was published before is named before it is published again', async () => {
  const paper = { number: '77', symbol: 'CT-UBND', issuedOn: '05/05/2014' };
  const first = await province.receive(paper);
  await act((change) => acceptReading(change, first));
  const second = await province.receive(paper);
  const twins = async () => {
    const loaded = await province.view((view) => loadPublication(view, second, []), {
      actor: province.actor('so-tttt.officer'),
    });
    assert.ok(loaded.ok);
    return loaded.value.twins.map((twin) => twin.id);
  };
  assert.deepEqual(await twins(), [], 'a draft opens no task');
  assert.equal(refusalOf(await publish(first)), 'done');
  assert.deepEqual(await twins(), [first]);
});
