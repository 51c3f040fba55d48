import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyProvince, openDutyProvince } from '../../../../test/support/duty-province.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { checkItems } from './check-items.ts';
import type { CoverageContent } from './coverage.rules.ts';
import { findItem } from './coverage.store.ts';
import { listCoverageFacts } from './coverage-fact.store.ts';
import { dismissSuggestion } from './dismiss-suggestion.ts';
import { groupItems, undoGrouping, ungroupItem } from './group-items.ts';
import { filterOf, loadCoverage } from './load-coverage.ts';
import { recordItem } from './record-item.ts';
import { restoreItem, reviseItem, withdrawItem } from './revise-item.ts';
import { listSuggestions } from './suggestion.store.ts';

let province: DutyProvince;
let officer: Actor;
let standing: Actor;
before(async () => {
  province = await openDutyProvince();
  officer = province.actor('huyen-a.officer');
  standing = province.actor('so-tttt.officer');
});
after(() => province.close());

let number = 0;
const content = (parts: Partial<CoverageContent> = {}): CoverageContent => ({
  outlet: 'Báo Vientiane',
  country: 'la',
  language: 'lo',
  publishedOn: day('2014-05-10'),
  title: `Tin số ${++number}`,
  summary: '',
  reference: '',
  address: `https://bao.example/tin-${number}`,
  activityId: null,
  requestId: null,
  ...parts,
});
const enter = (parts: Partial<CoverageContent> = {}, actor = officer): Promise<Id> =>
  province.succeed((change) => recordItem(change, { content: content(parts), another: false }), { actor });
const itemOf = async (id: Id) => {
  const item = await province.read((tx) => findItem(tx, id));
  assert.ok(item);
  return item;
};
const storyOf = async (id: Id): Promise<Id> => (await itemOf(id)).storyId;
const list = (actor: Actor, query = '') =>
  province.view((view) => loadCoverage(view, filterOf(view, new URLSearchParams(query)), 1), { actor });

test('an item is entered, found again at the same address, and entered twice only when somebody says so', async () => {
  const id = await enter({ address: 'https://www.bao.example/le-hoi?utm_source=zalo' });
  assert.equal((await itemOf(id)).stated, false);
  const again = content({ address: 'http://bao.example/le-hoi#cuoi' });
  const refused = await province.change((change) => recordItem(change, { content: again, another: false }), {
    actor: officer,
  });
  assert.ok(!refused.ok);
  assert.deepEqual([refused.refusal.key, refused.refusal.params?.item], ['coverage.refusal.sameAddress', id]);
  const elsewhere = await province.change((change) => recordItem(change, { content: again, another: false }), {
    actor: province.actor('huyen-b.officer'),
  });
  assert.ok(!elsewhere.ok);
  assert.deepEqual(
    [elsewhere.refusal.key, elsewhere.refusal.params?.item],
    ['coverage.refusal.sameAddressElsewhere', ''],
  );
  await province.succeed((change) => recordItem(change, { content: again, another: true }), { actor: officer });
});

test('what cannot be an item is said field by field', async () => {
  const wrong = content({
    country: 'xx',
    language: 'yy',
    publishedOn: day('2014-05-13'),
    title: ' ',
    address: 'x.com/ai',
  });
  const refused = await province.change((change) => recordItem(change, { content: wrong, another: false }), {
    actor: officer,
  });
  assert.ok(!refused.ok);
  assert.deepEqual(Object.keys(refused.refusal.fields ?? {}).sort(), [
    'address',
    'country',
    'language',
    'publishedOn',
    'title',
  ]);
  const stamped = content({ summary: 'MẬT\nNội dung' });
  const stopped = await province.change((change) => recordItem(change, { content: stamped, another: false }), {
    actor: officer,
  });
  assert.equal(!stopped.ok && stopped.refusal.fields?.summary, 'coverage.refusal.stamped');
});

test('copies are one story until somebody separates them, and every act stays', async () => {
  const [first, second, third] = [
    await enter({ publishedOn: day('2014-05-02') }),
    await enter({ publishedOn: day('2014-05-01') }),
    await enter({ publishedOn: day('2014-05-03') }),
  ];
  await province.succeed((change) => groupItems(change, { itemIds: [first, second] }), { actor: officer });
  const act = await province.succeed((change) => groupItems(change, { itemIds: [first, third] }), { actor: officer });
  assert.deepEqual([await storyOf(first), await storyOf(second), await storyOf(third)], [second, second, second]);
  assert.deepEqual((await list(officer, `story=${second}`)).counts, {
    rows: 3,
    items: 3,
    stories: 1,
    checked: 0,
    stated: 0,
  });

  await province.succeed((change) => undoGrouping(change, { actId: act }), { actor: officer });
  assert.deepEqual([await storyOf(first), await storyOf(third)], [second, third]);
  await province.succeed((change) => ungroupItem(change, { itemId: second }), { actor: officer });
  assert.deepEqual([await storyOf(first), await storyOf(second)], [first, second]);

  const facts = await province.read((tx) => listCoverageFacts(tx, first, 10));
  assert.deepEqual(
    facts.map((fact) => fact.kind),
    ['ungrouped', 'grouped', 'recorded'],
  );
  const revisions = await province.read((tx) =>
    tx
      .selectFrom('coverage_revision')
      .select(['number', 'content'])
      .where('item_id', '=', first)
      .orderBy('number')
      .execute(),
  );
  assert.deepEqual(
    revisions.map((revision) => (revision.content as { storyId: Id }).storyId),
    [first, second, first],
  );
});

test('a unit groups its own items, the standing body those of all', async () => {
  const [mine, theirs] = [await enter(), await enter({}, province.actor('huyen-b.officer'))];
  const refused = await province.change((change) => groupItems(change, { itemIds: [mine, theirs] }), {
    actor: officer,
  });
  assert.equal(!refused.ok && refused.refusal.kind, 'not-found');
  await province.succeed((change) => groupItems(change, { itemIds: [mine, theirs] }), { actor: standing });
  const own = await province.change((change) => ungroupItem(change, { itemId: mine }), { actor: officer });
  assert.equal(!own.ok && own.refusal.key, 'coverage.refusal.notYoursToGroup');
});

test('like titles within a week are suggested with the reason, and not again once they were told apart', async () => {
  const title = 'Khánh thành cầu hữu nghị tại cửa khẩu Bờ Y';
  const ids = [
    await enter({ title, publishedOn: day('2014-04-01') }),
    await enter({ title: `${title}.`, publishedOn: day('2014-04-05') }),
    await enter({ title, publishedOn: day('2014-04-20') }),
  ];
  const suggested = async () => {
    const all = await province.read((tx) =>
      listSuggestions(tx, { unitId: officer.unitId, since: day('2013-05-01'), limit: 50 }),
    );
    return all.filter((each) => each.title === title);
  };
  const [suggestion, ...more] = await suggested();
  assert.deepEqual(more, []);
  assert.deepEqual(suggestion?.itemIds, ids.slice(0, 2));
  assert.equal(suggestion?.sameTitle, true);
  await province.succeed((change) => dismissSuggestion(change, { storyIds: suggestion?.storyIds ?? [] }), {
    actor: officer,
  });
  assert.deepEqual(await suggested(), []);
});

test('what nothing shows is counted apart; a check is another unit’s and ends with the next change', async () => {
  const stated = await enter({ address: '' });
  const printed = await enter({ address: '', reference: 'Số 120, trang 3' });
  const counts = async () => (await list(standing, `q=${encodeURIComponent('tin so')}`)).counts;
  const before = await counts();
  assert.equal((await itemOf(stated)).stated, true);
  const own = await province.change((change) => checkItems(change, { itemIds: [printed] }), { actor: officer });
  assert.equal(!own.ok && own.refusal.key, 'coverage.refusal.nothingToCheck');
  const done = await province.succeed((change) => checkItems(change, { itemIds: [stated, printed] }), {
    actor: standing,
  });
  assert.deepEqual(done, { checked: 2, left: 0 });
  assert.deepEqual({ ...(await counts()), checked: 0 }, { ...before, checked: 0 });
  assert.equal((await counts()).checked, before.checked + 1, 'a stated item is in no level');

  const { version } = await itemOf(printed);
  await province.succeed(
    (change) =>
      reviseItem(change, {
        itemId: printed,
        version,
        content: content({ reference: 'Số 121', address: '' }),
        another: false,
      }),
    { actor: officer },
  );
  assert.equal((await itemOf(printed)).state, 'recorded');
});

test('a withdrawn item is counted nowhere and comes back', async () => {
  const id = await enter();
  const before = (await list(officer)).counts.items;
  const on = async () => ({ itemId: id, version: (await itemOf(id)).version });
  const silent = await province.change(async (change) => withdrawItem(change, { ...(await on()), words: ' ' }), {
    actor: officer,
  });
  assert.equal(!silent.ok && silent.refusal.fields?.words, 'coverage.refusal.wordsMissing');
  const first = await on();
  await province.succeed((change) => withdrawItem(change, { ...first, words: 'Ghi nhầm' }), { actor: officer });
  assert.equal((await list(officer)).counts.items, before - 1);
  const stale = await province.change((change) => restoreItem(change, first), { actor: officer });
  assert.equal(!stale.ok && stale.refusal.key, 'coverage.refusal.stale');
  const now = await on();
  await province.succeed((change) => restoreItem(change, now), { actor: officer });
  assert.equal((await list(officer)).counts.items, before);
});

test('a unit sees its own items, and the list asks as many questions for one row as for fifty', async () => {
  const other = province.actor('xa-d.officer');
  await enter({}, other);
  const few = await countQueries(() => list(other));
  assert.equal(few.value.rows.length, 1);
  const all = await countQueries(() => list(standing));
  assert.ok(all.value.rows.length > 10);
  assert.equal(all.queries, few.queries);
  assert.ok(few.queries <= 9, `${few.queries} queries`);
});
