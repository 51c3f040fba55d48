import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Id } from '../../../kernel/ids.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { type DirectiveProvince, openDirectiveProvince, PAPER } from '../directives.fixtures.ts';
import { confirmObligation } from '../draft/settle-obligation.ts';
import { listHistory } from '../history/history.store.ts';
import { loadDirective } from '../load-directive.ts';
import { loadReading } from './load-reading.ts';

let province: DirectiveProvince;
before(async () => {
  province = await openDirectiveProvince();
});
after(() => province.close());

const officer = () => ({ actor: province.actor('so-tttt.officer') });
const long = Buffer.from(`${PAPER}\n`.repeat(20), 'utf8');

const readingQueries = async (id: Id) => {
  const { queries, value } = await countQueries(() =>
    province.view(async (view) => {
      const seen = await loadDirective(view, id);
      assert.ok(seen.ok);
      return loadReading(view, seen.value);
    }, officer()),
  );
  return { queries, obligations: value?.draft.obligations.length ?? 0 };
};

test('the page of a directive makes as many queries for sixty obligations as for three', async () => {
  const few = await readingQueries(await province.receive());
  const many = await readingQueries(await province.receive({ bytes: long }));
  assert.ok(many.obligations >= 10 * few.obligations, `${few.obligations} and ${many.obligations}`);
  assert.equal(many.queries, few.queries);
});

test('two people who settle different obligations at once do not stand in each other’s way', async () => {
  const id = await province.receive({ bytes: long });
  const { draft } = await province.draft(id);
  const commands = draft.obligations
    .slice(0, 8)
    .map(({ lineageId, version }) => ({ directiveId: id, lineageId, version }));
  const results = await Promise.all(
    commands.map((command) => province.change((change) => confirmObligation(change, command), officer())),
  );
  assert.ok(results.every((result) => result.ok));
  const after = await province.draft(id);
  assert.equal(after.draft.obligations.filter((each) => each.decision === 'confirmed').length, 8);
  assert.deepEqual(
    after.operations.map((each) => each.sequence),
    [1, 2, 3, 4, 5, 6, 7, 8],
  );
});

test('the history is one query, newest first, with who did it', async () => {
  const id = await province.receive();
  const { draft } = await province.draft(id);
  for (const { lineageId, version } of draft.obligations.slice(0, 2)) {
    await province.change((change) => confirmObligation(change, { directiveId: id, lineageId, version }), officer());
  }
  const { queries, value } = await countQueries(() =>
    province.read((tx) => listHistory(tx, id, { limit: 50, offset: 0 })),
  );
  const empty = await countQueries(() =>
    province.read((tx) => listHistory(tx, province.newId(), { limit: 50, offset: 0 })),
  );
  assert.equal(queries, empty.queries);
  assert.deepEqual(
    value.facts.map((fact) => fact.what),
    ['operation.confirm', 'operation.confirm', 'compilation', 'text'],
  );
  assert.ok(value.facts.every((fact) => fact.personId === province.actor('so-tttt.officer').personId));
});
