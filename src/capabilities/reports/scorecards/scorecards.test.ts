import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyYear, openDutyYear } from '../../../../test/support/duty-year.ts';
import { type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { readCsv, writeCsv } from '../../../platform/open-data/csv.ts';
import { countItems } from './count-items.store.ts';
import { CURRENT_FORMULA, type Fraction, fractionsOf, MEASURES, percentOf } from './formula.rules.ts';
import { loadCard, loadEdition } from './load-scorecard.ts';
import { objectToItem } from './object-to-item.ts';
import { openEdition } from './open-edition.ts';
import { releaseEdition } from './release-edition.ts';
import { scorecardData } from './scorecard.sheet.ts';
import { settleObjection } from './settle-objection.ts';

const COUNTED = day('2014-07-15');
const UNTIL = day('2014-07-31');
let year: DutyYear;
let editionId: Id;
before(async () => {
  year = await openDutyYear();
  editionId = await run('so-tttt.officer', COUNTED, (change) =>
    openEdition(change, { year: 2014, objectionsUntil: UNTIL }),
  );
});
after(() => year.close());

const run = <T>(who: string, today: Day, useCase: Parameters<DutyYear['succeed']>[0]): Promise<T> =>
  year.succeed(useCase, { actor: year.actor(who), today }) as Promise<T>;
const refused = async (who: string, today: Day, useCase: Parameters<DutyYear['change']>[0]): Promise<string> => {
  const result: Result<unknown> = await year.change(useCase, { actor: year.actor(who), today });
  return result.ok ? 'done' : result.refusal.key;
};
const card = (who: string, unit: string, today = COUNTED) =>
  year.view((view) => loadCard(view, editionId, year.unit(unit)), { actor: year.actor(who), today });
const itemOf = async (unit: string, label: string) =>
  (await card('so-tttt.officer', unit))?.items.find((item) => item.label.startsWith(label));

test('on time is judged by the day of handing in, and each number names its records', async () => {
  const onTime = async (unit: string) =>
    (await card('so-tttt.officer', unit))?.fractions.find((f) => f.measure === 'on-time');
  assert.deepEqual(await onTime('huyen-a'), { measure: 'on-time', counted: 1, of: 4 });
  assert.deepEqual(await onTime('huyen-b'), { measure: 'on-time', counted: 0, of: 3 });
  const late = await itemOf('huyen-b', 'Gửi danh sách đầu mối');
  assert.deepEqual([late?.dueOn, late?.doneOn, late?.counts], ['2014-05-02', '2014-05-08', false]);
});

test('a duty that is not due yet is in question only once it is covered', async () => {
  const covered = async (asOf: Day) => {
    const scope = { year: 2014, asOf, formula: CURRENT_FORMULA, unitId: year.unit('huyen-b') };
    const items = await year.read((tx) => countItems(tx, scope));
    return items
      .filter(({ measure }) => measure === 'coverage')
      .map(({ label, counts }) => `${label.split(' (')[0]} ${counts}`);
  };
  assert.deepEqual(await covered(day('2014-05-12')), ['Gửi danh sách đầu mối true']);
  assert.equal((await covered(COUNTED)).length, 3);
});

test('a body outside the line of direction and the PPC itself have no numbers', async () => {
  const model = await year.view((view) => loadEdition(view, editionId, 1), { actor: year.actor('ubnd.head') });
  const ids = model?.units.map(({ unitId }) => unitId) ?? [];
  assert.ok(ids.length >= 3);
  assert.ok(!ids.includes(year.unit('ban-tuyen-giao')) && !ids.includes(year.unit('ubnd')));
  const names = model?.units.map(({ unitName }) => unitName) ?? [];
  assert.deepEqual(
    names,
    names.toSorted((a, b) => a.localeCompare(b, 'vi')),
    'by name, no ranking',
  );
});

test('the numbers of many units are those of their items', async () => {
  const model = await year.view((view) => loadEdition(view, editionId, 1), { actor: year.actor('ubnd.head') });
  for (const unit of model?.units ?? []) {
    const own = await year.view((view) => loadCard(view, editionId, unit.unitId), { actor: year.actor('ubnd.head') });
    const known = new Map(unit.fractions.map((fraction) => [fraction.measure, fraction]));
    for (const fraction of own?.fractions ?? [])
      assert.deepEqual(known.get(fraction.measure) ?? { ...fraction, counted: 0, of: 0 }, fraction);
  }
});

test('a unit sees its own and no other before the PPC has decided', async () => {
  assert.ok(await card('huyen-a.officer', 'huyen-a'));
  assert.equal(await card('huyen-a.officer', 'huyen-b'), null);
  assert.equal(
    await year.view((view) => loadEdition(view, editionId, 1), { actor: year.actor('huyen-a.officer') }),
    null,
  );
});

test('whoever has the file counts the same with nothing but a spreadsheet', async () => {
  const model = await card('so-tttt.officer', 'huyen-a');
  const data = scorecardData({
    t: keyed,
    agency: 'Sở',
    items: model?.items ?? [],
    names: new Map(),
    edition: model?.edition as never,
  });
  const [head = [], ...rows] = readCsv(writeCsv(data));
  const at = (name: string) => head.indexOf(name);
  const again = MEASURES.map((measure): Fraction => {
    const of = rows.filter((row) => row[at('measure')] === measure && row[at('in_denominator')] === '1');
    return { measure, counted: of.filter((row) => row[at('in_numerator')] === '1').length, of: of.length };
  });
  assert.deepEqual(again, model?.fractions);
});

const keyed = Object.assign((key: string) => key, { locale: 'vi' as const });

test('a unit objects to its own item, another body settles, and only then is anything released', async () => {
  const item = (await itemOf('huyen-b', 'Gửi danh sách đầu mối'))?.id as Id;
  const object = (who: string, today: Day, words = 'Công văn đã gửi ngày 28/4 bằng bản giấy.') =>
    refused(who, today, (change) => objectToItem(change, { editionId, itemId: item, words }));
  const settle = (who: string, outcome: 'counted' | 'left-out' | 'kept' = 'counted') =>
    refused(who, COUNTED, (change) =>
      settleObjection(change, { editionId, itemId: item, outcome, words: 'Có bản giấy, dấu đến 28/4.' }),
    );
  const release = (today: Day, who = 'so-tttt.officer') =>
    refused(who, today, (change) =>
      releaseEdition(change, { editionId, version: 1, decisionNumber: '412/QĐ-UBND', decisionOn: COUNTED }),
    );
  assert.equal(await object('huyen-a.officer', COUNTED), 'refusal.notFound');
  assert.equal(await object('huyen-b.officer', COUNTED, ' '), 'refusal.invalid');
  assert.equal(await object('huyen-b.officer', day('2014-08-01')), 'scorecard.refusal.tooLate');
  assert.equal(await object('huyen-b.officer', COUNTED), 'done');
  assert.equal(await object('huyen-b.head', COUNTED), 'scorecard.refusal.objectedAlready');
  assert.equal(await release(day('2014-08-01')), 'scorecard.refusal.unsettled');
  assert.equal(await settle('huyen-b.head'), 'scorecard.refusal.notSettler');
  assert.equal(await settle('van-phong.officer'), 'scorecard.refusal.notSettler');
  assert.equal(await settle('so-tttt.head'), 'done');
  assert.equal(await settle('so-tttt.head'), 'scorecard.refusal.settledAlready');
  const after = (await card('huyen-b.officer', 'huyen-b'))?.fractions.find((f) => f.measure === 'on-time');
  assert.deepEqual(after, { measure: 'on-time', counted: 1, of: 3 });
  assert.equal(await release(COUNTED), 'scorecard.refusal.stillOpen');
  assert.equal(await release(day('2014-08-01'), 'huyen-a.head'), 'scorecard.refusal.notRunner');
  assert.equal(await release(day('2014-08-01')), 'done');
  assert.ok(await card('huyen-a.officer', 'huyen-b'), 'now everybody may see');
  assert.equal(await object('huyen-a.officer', COUNTED), 'refusal.notFound');
});

test('what the standing body objects to is settled by the PPC office', async () => {
  const second = await run<Id>('so-tttt.officer', day('2014-09-01'), (change) =>
    openEdition(change, { year: 2014, objectionsUntil: day('2014-09-30') }),
  );
  const own = await year.view((view) => loadCard(view, second, year.unit('so-tttt')), {
    actor: year.actor('so-tttt.officer'),
  });
  const itemId = own?.items[0]?.id as Id;
  const today = day('2014-09-02');
  const settle = (who: string) =>
    refused(who, today, (change) =>
      settleObjection(change, { editionId: second, itemId, outcome: 'kept', words: 'Giữ.' }),
    );
  await run('so-tttt.officer', today, (change) =>
    objectToItem(change, { editionId: second, itemId, words: 'Đã làm.' }),
  );
  assert.equal(await settle('so-tttt.head'), 'scorecard.refusal.notSettler');
  assert.equal(await settle('van-phong.officer'), 'done');
});

test('a share of few is told as numbers, and an edition keeps the version of its formula', () => {
  assert.equal(percentOf({ counted: 3, of: 4 }), null);
  assert.equal(percentOf({ counted: 9, of: 12 }), 75);
  assert.deepEqual(fractionsOf([])[0], { measure: 'on-time', counted: 0, of: 0 });
  assert.equal(CURRENT_FORMULA.version, 1);
});

test('an edition of all units takes the same few queries as one of few', async () => {
  const { queries } = await countQueries(() =>
    year.view((view) => loadEdition(view, editionId, 1), { actor: year.actor('ubnd.head') }),
  );
  assert.ok(queries <= 6, `${queries} queries`);
});
