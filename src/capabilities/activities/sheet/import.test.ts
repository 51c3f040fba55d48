import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPlanProvince, type PlanProvince } from '../../../../test/support/plan-province.ts';
import { day } from '../../../kernel/day.ts';
import { readSheet } from '../../../platform/xlsx/read-sheet.ts';
import { type SheetCell, writeXlsx } from '../../../platform/xlsx/xlsx.ts';
import { type ImportActivities, type Imported, importActivities } from './import-activities.ts';

const TODAY = day('2014-05-20');
const HEADS = ['Việc gì', 'Ngày', 'Ở đâu', 'Loại hoạt động', 'Ngôn ngữ', 'Kết quả'];
let province: PlanProvince;
before(async () => {
  province = await openPlanProvince();
});
after(() => province.close());

async function take(
  rows: readonly SheetCell[][],
  parts: Partial<ImportActivities> = {},
  heads = HEADS,
): Promise<Imported> {
  const bytes = await writeXlsx({ name: 'Sổ', columns: heads.map((header) => ({ header, width: 20 })), rows });
  const reading = await readSheet(bytes);
  assert.ok(reading.ok);
  const command = { reading: reading.value, secrecyDeclared: true, withKnown: false, ...parts };
  const result = await province.change((change) => importActivities(change, command), {
    actor: province.actor('huyen-a.officer'),
    today: TODAY,
  });
  assert.ok(result.ok);
  return result.value;
}
const remarks = (imported: Imported) =>
  imported.taken ? [] : imported.remarks.map((remark) => [remark.address, remark.key]);
const count = () =>
  province.read(async (tx) =>
    Number(
      (
        await tx
          .selectFrom('activity')
          .select((row) => row.fn.countAll().as('all'))
          .executeTakeFirstOrThrow()
      ).all,
    ),
  );

test('a list is taken over whole: kinds by name or by the words, languages, and all of it only stated', async () => {
  const imported = await take([
    ['Phát thanh chuyên mục biên giới', '05/05/2014', 'Xã A', 'Truyền thanh cơ sở', 'Tiếng Việt; Tiếng Lào', '12 tin'],
    ['Họp thôn 3', { day: day('2014-05-06') }, '', '', '', ''],
  ]);
  assert.ok(imported.taken);
  const rows = await province.read((tx) =>
    tx.selectFrom('activity').select(['kind', 'languages', 'stated', 'state']).orderBy('starts_on').execute(),
  );
  assert.deepEqual(
    rows.map((row) => [row.kind, row.languages, row.stated, row.state]),
    [
      ['commune-broadcast', ['vi', 'lo'], true, 'recorded'],
      ['village-meeting', [], true, 'recorded'],
    ],
  );
});

test('one wrong cell and nothing is taken; every wrong cell is named', async () => {
  const before = await count();
  const imported = await take([
    ['Tập huấn', '31/06/2014', '', '', '', ''],
    ['', '05/05/2014', '', 'Loại lạ', 'Tiếng Pháp xưa', ''],
    ['Việc chưa tới', '05/06/2014', '', '', '', ''],
  ]);
  assert.deepEqual(remarks(imported), [
    ['B2', 'activity.error.startsOn'],
    ['3', 'activity.error.title'],
    ['D3', 'activity.sheet.unknown'],
    ['E3', 'activity.sheet.unknown'],
    ['B4', 'activity.error.dayAhead'],
  ]);
  assert.equal(await count(), before);
});

test('what is recorded for that day already is said, and taken over only when somebody wants it', async () => {
  const row = ['hop thon 3', '06/05/2014', '', '', '', ''];
  assert.deepEqual(remarks(await take([row])), [['A2', 'activity.sheet.known']]);
  assert.deepEqual(
    remarks(
      await take([
        ['Một', '07/05/2014'],
        ['một', '07/05/2014'],
      ]),
    ),
    [['A3', 'activity.sheet.known']],
  );
  assert.ok((await take([row], { withKnown: true })).taken);
});

test('no heads, no rows, no declaration, a secrecy stamp: each has its answer', async () => {
  const problem = (imported: Imported) => (imported.taken ? null : imported.problem);
  assert.equal(problem(await take([['a', 'b']], {}, ['Cột 1', 'Cột 2'])), 'activity.sheet.noHeads');
  assert.equal(problem(await take([])), 'activity.sheet.empty');
  assert.equal(problem(await take([['a', '05/05/2014']], { secrecyDeclared: false })), 'file.declarationMissing');
  assert.equal(problem(await take([['TỐI MẬT', '05/05/2014']])), 'file.stamped');
});
