import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import mammoth from 'mammoth';
import type { Answer, Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Dong, formatAmount } from '../../../kernel/money.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { readSheet } from '../../../platform/xlsx/read-sheet.ts';
import { shownValue } from '../../../platform/xlsx/sheet-reading.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import { type FilledCycle, fillCycle } from './demonstration-cycle.fixtures.ts';

const TODAY = day('2014-05-12');
let demo: DemonstrationApp;
let cycle: FilledCycle;
let officer: Visitor;
before(async () => {
  demo = await startDemonstration(TODAY);
  const rows = await demo.app
    .database(demo.schema)
    .read((tx) =>
      tx
        .selectFrom('account as a')
        .innerJoin('post_holding as h', 'h.person_id', 'a.person_id')
        .innerJoin('post as p', 'p.id', 'h.post_id')
        .select(['p.unit_id as unitId', 'a.demonstration_label as label'])
        .execute(),
    );
  const district = rows.find(({ label }) => (label as { role?: string } | null)?.role === 'district-officer');
  cycle = await fillCycle(demo.app.database(demo.schema), demo.app.work, TODAY, district?.unitId as Id);
  officer = await demo.enter('standing-officer');
});
after(() => demo.close());

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const table = (query = '') => officer.get(`${consolidationPaths.table(cycle.cycleId)}${query}`);
const linesIn = ({ body }: Answer): string[] =>
  [...body.matchAll(/name="line" value="([\w-]{36})"/g)].map(([, id]) => id ?? '');
const hiddenIn = ({ body }: Answer): string[] =>
  [...body.matchAll(/name="line" value="([\w-]{36}:\w+)"/g)].map(([, id]) => id ?? '');

test('every grouping shows the lines with their sums, and the sheet is what the screen shows', async () => {
  for (const by of ['unit', 'task-group', 'channel', 'month', 'obligation', 'country', 'language']) {
    const page = await table(`?by=${by}`);
    assert.equal(page.status, 200, by);
    assert.match(words(page.body), /Cộng \d+ dòng/, by);
  }
  const query = '?by=task-group&q=BAN TIN';
  const page = await table(query);
  const sheet = await rowsOf(`${consolidationPaths.sheet(cycle.cycleId)}${query}`);
  const shown = shownRows(page.body);
  assert.ok(shown.length > 0 && shown.length < cycle.lines.length);
  assert.deepEqual(
    sheet.slice(1, -1).map((row) => [row[1], row[5]]),
    shown,
    'the same lines in the same order with the same money',
  );
  const sum = shown.reduce((all, [, amount]) => all + Number(amount), 0);
  assert.equal(sheet.at(-1)?.[0], `Cộng ${shown.length} dòng`);
  assert.equal(sheet.at(-1)?.[5], String(sum));
  const word = await officer.bytes(`${consolidationPaths.document(cycle.cycleId)}${query}`);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(word.bytes) });
  for (const [title] of shown) assert.ok(value.includes(title));
  assert.ok(value.includes(formatAmount(sum as Dong)), 'and the draft report has the same sum');
});

/** Cells by column, as text. */
async function rowsOf(path: string): Promise<string[][]> {
  const read = await readSheet((await officer.bytes(path)).bytes);
  assert.ok(read.ok);
  return (read.value.sheets[0]?.rows ?? []).map((row) => {
    const cells: string[] = [];
    for (const cell of row.cells) cells[cell.column] = shownValue(cell.value).replaceAll('.', '');
    return cells;
  });
}

/** Title and proposed money of every line on a page. */
const shownRows = (body: string): [string, string][] =>
  [
    ...body.matchAll(
      /<a href="[^"]*\/lines\/[\w-]{36}">([^<]+)<\/a>[\s\S]*?data-label="Đề xuất \(đồng\)"[^>]*>([\d.]+)</g,
    ),
  ].map(([, title = '', amount = '']) => [title, amount.replaceAll('.', '')]);

test('a line is ticked, previewed, decided; the next page shows the new sum', async () => {
  const [id = ''] = linesIn(await table());
  const before = await table('?standing=undecided');
  const preview = await officer.get(`${consolidationPaths.preview(cycle.cycleId)}?line=${id}&decision=cut`);
  assert.match(words(preview.body), /1 dòng được chọn/);
  const path = consolidationPaths.decisions(cycle.cycleId);
  const from = `${consolidationPaths.preview(cycle.cycleId)}?line=${id}&decision=cut`;
  const lines = hiddenIn(preview);
  const silent = await officer.send(path, { line: lines, decision: 'cut', reason: '' }, { from });
  assert.equal(silent.status, 422);
  assert.match(silent.body, /Ghi lý do của quyết định/);
  const done = await officer.send(path, { line: lines, decision: 'cut', reason: 'Đã có ở kế hoạch du lịch' }, { from });
  assert.equal(done.status, 303);
  const after = await table('?standing=undecided');
  assert.equal(linesIn(after).length, linesIn(before).length - 1, 'no sum of before is shown');
  const stale = await officer.send(path, { line: lines, decision: 'keep', reason: '' }, { from });
  assert.equal(stale.status, 409);
  assert.match(stale.body, /1 dòng vừa thay đổi/);
});

test('all lines at once leave those that are not the decider’s, and record the others', async () => {
  const from = `${consolidationPaths.preview(cycle.cycleId)}?all=yes&decision=keep`;
  const office = await demo.enter('ppc-office');
  const nothing = await office.get(from);
  assert.match(words(nothing.body), /dòng được để lại, không quyết định ở đây/);
  assert.doesNotMatch(nothing.body, /Ghi nhận quyết định/, 'there is nothing for the office to decide');
  const preview = await officer.get(from);
  assert.doesNotMatch(words(preview.body), /dòng được để lại/);
});

test('two lines are merged with words of their own, and the item shows where it comes from', async () => {
  const ids = linesIn(await table('?standing=undecided')).slice(0, 2);
  const query = `line=${ids[0]}&line=${ids[1]}&decision=merge`;
  const from = `${consolidationPaths.preview(cycle.cycleId)}?${query}`;
  const form = await officer.get(from);
  assert.match(form.body, /Lấy nội dung dòng này/);
  const fields = {
    line: hiddenIn(form),
    base: ids[0] ?? '',
    title: 'Bản tin chung',
    time: 'quý II',
    money_province: '1,2 tỷ lẻ',
    reason: 'Cùng việc',
  };
  const wrong = await officer.send(consolidationPaths.items(cycle.cycleId), fields, { from });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /value="1,2 tỷ lẻ"/);
  const right = { ...fields, money_province: '1,2 tỷ' };
  const done = await officer.send(consolidationPaths.items(cycle.cycleId), right, { from });
  assert.equal(done.status, 303, words(done.body).slice(0, 400));
  const item = await officer.get(done.location ?? '');
  assert.match(words(item.body), /1\.200\.000\.000/);
  assert.match(item.body, /Tách lại thành từng dòng/);
  for (const id of ids)
    assert.match((await officer.get(consolidationPaths.line(cycle.cycleId, id as Id))).body, /Bản tin chung/);
});

test('the unit reads what became of each line; others do not find it', async () => {
  const path = consolidationPaths.fate(cycle.districtPlanId);
  const page = await (await demo.enter('district-officer')).get(path);
  assert.equal(page.status, 200);
  assert.match(page.body, /Quyết định/);
  assert.equal((await (await demo.enter('press')).get(path)).status, 404);
  assert.equal((await (await demo.enter('district-officer')).get(consolidationPaths.table(cycle.cycleId))).status, 403);
});

test('pages ask a bounded number of questions, the same for four lines of a unit as for sixty', async () => {
  const [id = ''] = linesIn(await table());
  const preview = consolidationPaths.preview(cycle.cycleId);
  const paths = [
    consolidationPaths.table(cycle.cycleId),
    `${consolidationPaths.table(cycle.cycleId)}?by=obligation`,
    consolidationPaths.line(cycle.cycleId, id as Id),
    consolidationPaths.suggestions(cycle.cycleId),
    `${preview}?line=${id}&decision=keep`,
    `${preview}?all=yes&decision=keep`,
    consolidationPaths.fate(cycle.districtPlanId),
  ];
  const asked = async (path: string) => {
    await officer.get(path);
    return (await countQueries(() => officer.get(path))).queries;
  };
  const few: number[] = [];
  for (const path of paths) few.push(await asked(path));
  assert.ok(Math.max(...few) <= 26, few.join());
  await cycle.addLines(60);
  for (const [at, path] of paths.entries()) assert.equal(await asked(path), few[at], path);
});

test('suggestions say why, and one that was looked at stays away', async () => {
  const page = await officer.get(`${consolidationPaths.suggestions(cycle.cycleId)}?kind=title`);
  assert.match(words(page.body), /dòng cùng nội dung/);
  const [, key = ''] = /name="key" value="([^"]+)"/.exec(page.body) ?? [];
  const [, count = ''] = /name="count" value="(\d+)"/.exec(page.body) ?? [];
  const path = consolidationPaths.suggestions(cycle.cycleId);
  const sent = await officer.send(path, { kind: 'title', key, count }, { from: `${path}?kind=title` });
  assert.equal(sent.status, 303);
  assert.doesNotMatch((await officer.get(`${path}?kind=title`)).body, new RegExp(`value="${key}"`));
});

test('who asks for no reason in particular sees the first that has something to say', async () => {
  const path = consolidationPaths.suggestions(cycle.cycleId);
  for (let left = 20; left > 0; left -= 1) {
    const page = await officer.get(`${path}?kind=title`);
    const [, key = ''] = /name="key" value="([^"]+)"/.exec(page.body) ?? [];
    const [, count = ''] = /name="count" value="(\d+)"/.exec(page.body) ?? [];
    if (!key) break;
    await officer.send(path, { kind: 'title', key, count }, { from: `${path}?kind=title` });
  }
  assert.match(words((await officer.get(`${path}?kind=title`)).body), /Không có gợi ý nào/);
  assert.match(words((await officer.get(path)).body), /dòng cùng hội chợ/);
});

test('nonsense in an address is answered', async () => {
  const nonsense = '?by=__proto__&in=%00&standing=x&unit=%25%27&group=%5C&q=%25_%5C&page=1e99';
  for (const path of [consolidationPaths.table(cycle.cycleId), consolidationPaths.suggestions(cycle.cycleId)])
    assert.equal((await officer.get(path + nonsense)).status, 200, path);
  for (const path of ['/plans/cycles/x/consolidation', '/plans/cycles/x/suggestions', '/plans/x/decisions'])
    assert.equal((await officer.get(path)).status, 404, path);
});
