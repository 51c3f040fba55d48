import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { type DutyProvince, openDutyProvince } from '../../../../test/support/duty-province.ts';
import { openGround } from '../../../../test/support/figure-ground.ts';
import {
  type Ground,
  INVENTED_MEASURES,
  insertInvented,
  inventedValues,
} from '../../../../test/support/invented-records.ts';
import { day } from '../../../kernel/day.ts';
import { evaluate } from '../../../verify/evaluate.ts';
import { factsOf } from '../../../verify/facts-of.ts';
import { aDay, anExpression } from '../../../verify/verify.fixtures.ts';
import { writeExpression } from '../../../verify/write-expression.ts';
import { loadCountedRecords } from './counted-record.store.ts';
import { countFigures } from './figure.store.ts';
import { countRecordsOfFigure, listRecordsOfFigure } from './figure-record.store.ts';

let province: DutyProvince;
let ground: Ground;

before(async () => {
  province = await openDutyProvince();
  ground = await openGround(province);
  for (const seed of [1, 2, 3]) await province.database.write((tx) => insertInvented(tx, ground, seed, 120));
});

after(() => province.close());

const aScope = () =>
  fc
    .tuple(aDay, aDay, fc.option(fc.subarray([...ground.units]), { nil: 'all' as const }))
    .map(([one, other, units]) => ({ from: one < other ? one : other, to: one < other ? other : one, units }));

test('SQL and the pure function count the same, whatever the rule, the days and the units', async () => {
  const values = inventedValues(ground);
  const rule = anExpression({ measures: INVENTED_MEASURES, values });
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(rule, { minLength: 1, maxLength: 6 }), aScope(), async (rules, scope) => {
      const asked = rules.map((expression, index) => ({ code: `r${index}`, expression }));
      const figures = await province.read((tx) => countFigures(tx, asked, scope));
      for (const [index, expression] of rules.entries()) {
        const records = await province.read((tx) => loadCountedRecords(tx, expression.record, scope));
        const oracle = evaluate(expression, records, scope);
        assert.deepEqual(figures[index], oracle, writeExpression(expression));
        counted += oracle.total.reported + oracle.total.stated > 0 ? 1 : 0;
      }
    }),
    { numRuns: 100 },
  );
  assert.ok(counted > 60, `only ${counted} figures counted anything`);
});

test('the records of a figure, or of one of its cells, are those that the pure function counts', async () => {
  const values = inventedValues(ground);
  const rule = anExpression({ measures: INVENTED_MEASURES, values });
  await fc.assert(
    fc.asyncProperty(rule, aScope(), fc.nat(), async (expression, scope, at) => {
      const records = await province.read((tx) => loadCountedRecords(tx, expression.record, scope));
      const { cells } = evaluate(expression, records, scope);
      const cell = cells.length ? cells[at % cells.length] : undefined;
      const asked = { ...scope, expression, ...(cell && { key: cell.key }) };
      const found = await province.read((tx) => listAllRecords(tx, asked));
      const expected = records.flatMap((record) => {
        const facts = factsOf(expression, record, scope).filter((fact) =>
          expression.by.every((dimension, index) => {
            const said = fact.valuesOf(dimension);
            const wanted = cell?.key[index] ?? '';
            return wanted === '' ? said.length === 0 : said.includes(wanted);
          }),
        );
        const amount = expression.counts.of === 'sum' ? facts.reduce((sum, fact) => sum + fact.amount, 0) : 1;
        return facts.length ? [`${record.id} ${record.level} ${amount}`] : [];
      });
      assert.deepEqual(found.sort(), expected.sort(), writeExpression(expression));
    }),
    { numRuns: 120 },
  );
});

async function listAllRecords(
  tx: Parameters<typeof listRecordsOfFigure>[0],
  asked: Parameters<typeof listRecordsOfFigure>[1],
): Promise<string[]> {
  const count = await countRecordsOfFigure(tx, asked);
  const pages = Array.from({ length: Math.ceil(count / 50) }, (_, index) => index + 1);
  const rows = [];
  for (const page of pages) rows.push(...(await listRecordsOfFigure(tx, asked, page)));
  assert.equal(rows.length, count);
  return rows.map(({ id, level, amount }) => `${id} ${level} ${amount}`);
}

test('14 December closes the year and 15 December opens the next', async () => {
  const expression = {
    record: 'activity',
    counts: { of: 'records' },
    where: [],
    by: ['month'],
    day: 'beginning',
  } as const;
  const asked = [{ code: 'all', expression }];
  const year = { from: day('2012-12-15'), to: day('2013-12-14'), units: 'all' } as const;
  const next = { from: day('2013-12-15'), to: day('2014-12-14'), units: 'all' } as const;
  const [both] = await province.read((tx) => countFigures(tx, asked, { from: year.from, to: next.to, units: 'all' }));
  const [one] = await province.read((tx) => countFigures(tx, asked, year));
  const [two] = await province.read((tx) => countFigures(tx, asked, next));
  assert.equal((one?.total.reported ?? 0) + (two?.total.reported ?? 0), both?.total.reported);
  const records = await province.read((tx) => loadCountedRecords(tx, 'activity', { ...next, from: year.from }));
  const late = records.filter(({ from }) => from >= '2013-12-15' && from <= '2013-12-31');
  assert.ok(late.length > 0);
  for (const record of late) {
    assert.equal(factsOf(expression, record, year).length, 0);
    assert.equal(factsOf(expression, record, next).length, 1);
  }
});
