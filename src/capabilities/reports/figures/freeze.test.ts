import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type DutyProvince, openDutyProvince } from '../../../../test/support/duty-province.ts';
import { openGround } from '../../../../test/support/figure-ground.ts';
import { insertInvented } from '../../../../test/support/invented-records.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { countQueries, type Tx } from '../../../platform/database/tenant.ts';
import { evaluate } from '../../../verify/evaluate.ts';
import { readExpression } from '../../../verify/read-expression.ts';
import { isCountable } from '../indicators/indicator.rules.ts';
import { loadIndicators } from '../indicators/load-indicators.ts';
import { computeFigures, totalsByUnit } from './compute-figures.ts';
import { loadFrozenRecords } from './counted-record.store.ts';
import { figureChanges } from './figure-changes.ts';
import { freezeFigures } from './freeze-figures.ts';
import { type FrozenFigure, findFrozenFigure, listFrozenFigures } from './frozen-figure.store.ts';

const YEAR = { from: day('2013-12-15'), to: day('2014-12-14'), units: 'all' } as const;

let province: DutyProvince;

before(async () => {
  province = await openDutyProvince();
  const ground = await openGround(province);
  await province.database.write((tx) => insertInvented(tx, ground, 7, 400));
});

after(() => province.close());

/** No report stands around the editions of these tests: what was done is left again before anybody asks for one. */
const inPassing = async (work: (change: Change) => Promise<void>): Promise<void> => {
  const result = await province.change(async (change) => {
    await work(change);
    return conflict('test.left');
  });
  assert.ok(!result.ok && result.refusal.key === 'test.left');
};

const freeze = async (change: Change, editionId: Id): Promise<FrozenFigure[]> => {
  const { indicators } = await loadIndicators(change.tx, change.today);
  return freezeFigures(change, editionId, { indicators, ...YEAR });
};

test('every rule of the preset counts, and each figure gets an identity', () =>
  inPassing(async (change) => {
    const editionId = change.newId();
    const { value: frozen, queries } = await countQueries(() => freeze(change, editionId));
    assert.ok(queries < 20, `${queries} queries`);
    const { unreadable, indicators } = await loadIndicators(change.tx, change.today);
    assert.deepEqual(unreadable, []);
    assert.equal(frozen.length, indicators.length);
    assert.equal(new Set(frozen.map(({ identity }) => identity)).size, frozen.length);
    assert.deepEqual(await listFrozenFigures(change.tx, editionId), frozen);
    const delegations = frozen.find(({ indicator }) => indicator === 'delegations-in');
    assert.ok((delegations?.figure.total.reported ?? 0) > 10);
    const found = await findFrozenFigure(change.tx, delegations?.identity ?? '');
    assert.equal(found?.indicator, 'delegations-in');
  }));

test('the same figures come out of the frozen records after 10,000 later changes', () =>
  inPassing(async (change) => {
    const editionId = change.newId();
    const frozen = await freeze(change, editionId);
    await changeEverything(change.tx);
    const records = await loadFrozenRecords(change.tx, editionId);
    for (const { rule, declared, figure, indicator, records: standing } of await listFrozenFigures(
      change.tx,
      editionId,
    )) {
      if (declared) continue;
      const read = readExpression(rule);
      assert.ok(read.ok);
      assert.deepEqual(evaluate(read.value, records, YEAR), figure, indicator);
      assert.deepEqual(figure, frozen.find((one) => one.indicator === indicator)?.figure);
      assert.ok(standing <= records.length);
    }
    const changes = await figureChanges(change.tx, editionId, 'all');
    assert.ok(changes.some(({ changed, now, frozen: then }) => changed && now?.reported !== then.reported));
  }));

test('the totals of the units add up to the total of the province', async () => {
  const { indicators } = await province.read((tx) => loadIndicators(tx, day('2014-05-12')));
  const counted = indicators.filter(isCountable).filter(({ expression }) => expression.counts.of !== 'distinct');
  const request = { indicators: counted, ...YEAR };
  const whole = await province.read((tx) => computeFigures(tx, request));
  const units = await province.read((tx) => totalsByUnit(tx, request));
  for (const { indicator, figure } of whole) {
    const sum = [...units.values()].reduce((all, own) => all + (own.get(indicator.code)?.reported ?? 0), 0);
    assert.equal(sum, figure.total.reported, indicator.code);
  }
});

/** As ten thousand acts would leave the records: revised, withdrawn, moved to other days and levels, rules edited. */
async function changeEverything(tx: Tx): Promise<void> {
  await sql`insert into activity_revision (id, activity_id, number, content, saved_on, act_id)
    select gen_random_uuid(), activity_id, number + n, content || '{"kind": "other", "measures": []}', saved_on, act_id
    from activity_revision, generate_series(1, 25) n`.execute(tx);
  await sql`update activity set kind = 'other', stated = not stated, version = version + 1,
    revision_id = (select r.id from activity_revision r where r.activity_id = activity.id order by number desc limit 1)
    where state <> 'planned'`.execute(tx);
  await sql`update activity set state = 'withdrawn', confirmed_on = null, confirmed_by = null, checked_on = null,
    checked_by = null where state = 'checked'`.execute(tx);
  await sql`update coverage_item set story_id = id`.execute(tx);
  await sql`delete from activity_measure`.execute(tx);
  await sql`update rule_row set value = value || '{"rule": "count coverage"}', version = version + 1
    where rule_set = 'indicator'`.execute(tx);
}
