import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import mammoth from 'mammoth';
import type { Answer, Visitor } from '../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../test/support/demonstration.ts';
import { day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { countQueries } from '../../platform/database/tenant.ts';
import { readSheet } from '../../platform/xlsx/read-sheet.ts';
import { shownValue } from '../../platform/xlsx/sheet-reading.ts';
// The year's plan as its own tests fill it.
import { type FilledCycle, fillCycle } from '../plans/consolidation/demonstration-cycle.fixtures.ts';
import { budgetPaths } from './budget.paths.ts';

const TODAY = day('2014-05-12');
let demo: DemonstrationApp;
let cycle: FilledCycle;
let district: Id;
let other: Id;
let finance: Visitor;
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
  const unitOf = (role: string) =>
    rows.find(({ label }) => (label as { role?: string } | null)?.role === role)?.unitId as Id;
  district = unitOf('district-officer');
  other = unitOf('standing-officer');
  cycle = await fillCycle(demo.app.database(demo.schema), demo.app.work, TODAY, district);
  finance = await demo.enter('finance');
  officer = await demo.enter('district-officer');
});
after(() => demo.close());

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const found = (answer: Answer): string => {
  assert.equal(answer.status, 303, words(answer.body).slice(0, 600));
  return answer.location ?? '';
};
let allocation = '';

test('Finance puts an allocation together and drafts its papers; a plan alone assigns nothing', async () => {
  const list = budgetPaths.decisions(2015);
  allocation = found(await finance.send(budgetPaths.allocations, { kind: 'assign', year: '2015' }, { from: list }));
  const page = await finance.get(allocation);
  assert.equal(page.status, 200);
  const amounts = { 'new-0-unit': district, 'new-0-pot': 'province:h', 'new-0-amount': 'một trăm' };
  const wrong = await finance.send(`${allocation}/amounts`, amounts, { from: allocation });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /value="một trăm"/);
  const right = { ...amounts, 'new-0-amount': '100.000.000', words: 'Căn cứ dự toán năm 2015.' };
  found(await finance.send(`${allocation}/amounts`, right, { from: allocation }));
  found(await finance.send(`${allocation}/papers`, {}, { from: allocation }));
  const submitted = await finance.get(allocation);
  const papers = [...submitted.body.matchAll(/href="(\/documents\/[\w-]{36})"/g)].map(([, path]) => path ?? '');
  assert.equal(papers.length, 2);
  const texts = await Promise.all(
    papers.map(async (path) => {
      const { bytes } = await finance.bytes(`${path}/paper.docx`);
      return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
    }),
  );
  for (const text of texts) {
    assert.match(text, /100\.000\.000 đồng \(bằng chữ: Một trăm triệu đồng\)/);
    assert.match(text, /DỰ THẢO/);
  }
  assert.match(texts.join(' '), /Kính trình/);
  const nothing = await officer.get(budgetPaths.unit(district, 2015));
  assert.doesNotMatch(words(nothing.body), /chưa phân bổ về dòng nào/);
});

test('the decision takes hold by its number and date, is recorded once, and opens the unit’s distribution', async () => {
  const ahead = { number: '1385/QĐ-UBND', issuedOn: '20/12/2014' };
  const early = await finance.send(`${allocation}/decision`, ahead, { from: allocation });
  assert.equal(early.status, 422);
  assert.match(early.body, /Ngày ban hành chưa đến/);
  const recorded = { number: '1385/QĐ-UBND', issuedOn: '10/05/2014' };
  found(await finance.send(`${allocation}/decision`, recorded, { from: allocation }));
  const again = await finance.send(`${allocation}/decision`, recorded, { from: budgetPaths.decisions(2015) });
  assert.equal(again.status, 409);
  const unit = await officer.get(budgetPaths.unit(district, 2015));
  assert.match(words(unit.body), /Còn 100\.000\.000 đồng được giao chưa phân bổ về dòng nào/);
  const told = await officer.get('/notices');
  assert.match(words(told.body), /1385\/QĐ-UBND/);
});

const distribution = () => budgetPaths.distribution(district, 2015);
const field = (line: Id | undefined, pot: string) => `amount-${line}-${pot}`;
const ownLines = (): readonly Id[] => cycle.lines.slice(-4);

test('a unit lays its money on ticked lines, never more than it was given', async () => {
  const [first, second] = ownLines();
  const over = {
    line: [first ?? '', second ?? ''],
    [field(first, 'province-h')]: '70.000.000',
    [field(second, 'province-h')]: '40.000.000',
  };
  const refused = await officer.send(distribution(), over, { from: distribution() });
  assert.equal(refused.status, 422);
  assert.match(words(refused.body), /nhiều hơn số được giao/);
  assert.match(refused.body, /value="70\.000\.000"/, 'what was typed stays');
  const unticked = { ...over, line: [first ?? ''] };
  const forgotten = await officer.send(distribution(), unticked, { from: distribution() });
  assert.match(words(forgotten.body), /Đã đổi số tiền nhưng chưa đánh dấu dòng/);
  const right = { ...over, [field(second, 'province-h')]: '20.000.000', [`integrated-${second}`]: '5.000.000' };
  found(await officer.send(distribution(), right, { from: distribution() }));
  const page = await officer.get(budgetPaths.unit(district, 2015));
  assert.match(words(page.body), /Còn 10\.000\.000 đồng được giao chưa phân bổ/);
});

test('a payment is recorded beyond the budget, for no line and with the words of the norm', async () => {
  const [first] = ownLines();
  const form = budgetPaths.newPayment(district, 2015);
  const empty = await officer.send(form, { amount: 'x', paidOn: '', words: '' }, { from: form });
  assert.equal(empty.status, 422);
  const paid = { line: first ?? '', amount: '75.000.000', paidOn: '10/05/2014', words: 'In tờ rơi', number: 'UNC 12' };
  const payment = found(
    await officer.send(form, { ...paid, norm: 'translation.into', quantity: '100', rare: 'yes' }, { from: form }),
  );
  const page = await officer.get(payment);
  assert.match(words(page.body), /Vượt định mức 36\.000\.000 đồng: 300\.000 × 100 × 130 % = 39\.000\.000 đồng/);
  assert.match(words(page.body), /Quy tắc áp dụng ngoài thời gian hiệu lực/);
  assert.match(words(page.body), /Bảy mươi lăm triệu đồng/);
  found(await officer.send(form, { ...paid, line: '', amount: '1.000.000', words: 'Chi khác' }, { from: form }));
  const unit = await officer.get(budgetPaths.unit(district, 2015));
  assert.match(words(unit.body), /Đã chi vượt dự toán 5\.000\.000 đồng, chưa giải trình/);
  const explaining = budgetPaths.explanation(district, 2015);
  const explained = { line: first ?? '', pot: 'province:h', words: 'Giá giấy tăng' };
  found(await officer.send(explaining, explained, { from: explaining }));
  assert.match(words((await officer.get(explaining)).body), /Không có khoản chi vượt nào/);
  const line = await officer.get(budgetPaths.line(first ?? ''));
  assert.match(words(line.body), /Giải trình chi vượt 5\.000\.000 đồng: Giá giấy tăng/);
  const orphans = await officer.get(budgetPaths.orphans(2015));
  assert.match(words(orphans.body), /1 khoản, được giao 10\.000\.000 đồng, đã chi 1\.000\.000 đồng/);
  assert.match(words(orphans.body), /Bản tin đối ngoại/, 'lines that answer no obligation are listed');
});

test('a wrong payment is taken back once and both stay in the list', async () => {
  const list = await officer.get(`${budgetPaths.payments(2015)}&kind=no-line`);
  const [, path = ''] = /href="(\/budget\/payments\/[\w-]{36})"/.exec(list.body) ?? [];
  const silent = await officer.send(`${path}/reversal`, { words: '' }, { from: path });
  assert.equal(silent.status, 422);
  found(await officer.send(`${path}/reversal`, { words: 'Ghi nhầm đơn vị' }, { from: path }));
  const after = await officer.get(`${budgetPaths.payments(2015)}&kind=no-line`);
  assert.match(words(after.body), /2 khoản, cộng 0 đồng/);
  const twice = await officer.send(
    `${path}/reversal`,
    { words: 'Lần nữa' },
    { from: budgetPaths.newPayment(district) },
  );
  assert.equal(twice.status, 409);
});

test('money of another unit is not there for those whom it does not concern', async () => {
  for (const path of [
    budgetPaths.unit(other, 2015),
    budgetPaths.unitSheet(other, 2015),
    budgetPaths.distribution(other),
    budgetPaths.newPayment(other),
    budgetPaths.explanation(other),
    budgetPaths.settlement(other),
    budgetPaths.localDecision(other),
    budgetPaths.line(cycle.lines[0] ?? ''),
  ])
    assert.equal((await officer.get(path)).status, 404, path);
  for (const role of ['standing-officer', 'ppc-office', 'vice-chair', 'finance']) {
    const reader = await demo.enter(role);
    assert.equal((await reader.get(budgetPaths.unit(district, 2015))).status, 200, role);
    assert.equal((await reader.get(budgetPaths.newPayment(district))).status, 404, `${role} pays for nobody`);
  }
});

test('a district records what its own council passed; a Sở has no budget of its own', async () => {
  const form = budgetPaths.localDecision(district, 2015);
  const fields = {
    number: '12/NQ-HĐND',
    issuedOn: '05/05/2014',
    amounts: '30.000.000',
    kind: 'assign',
    pot: 'commune',
    year: '2015',
  };
  found(await officer.send(form, fields, { from: form }));
  const standing = await demo.enter('standing-officer');
  assert.equal((await standing.get(budgetPaths.localDecision(other))).status, 404);
  const list = await finance.get(budgetPaths.decisions(2015));
  assert.match(words(list.body), /12\/NQ-HĐND/);
});

test('screen, XLSX, CSV and picture hold the same sums, in a bounded number of queries', async () => {
  const path = budgetPaths.ofYear(2015);
  const { value: page, queries } = await countQueries(() => finance.get(path));
  assert.ok(queries <= 20, `${queries} queries`);
  const { bytes } = await finance.bytes(`${budgetPaths.unitsSheet}?year=2015`);
  const sheet = await readSheet(bytes);
  assert.ok(sheet.ok);
  const rows = sheet.value.sheets[0]?.rows ?? [];
  const last = rows.at(-1)?.cells.map((cell) => shownValue(cell.value).replaceAll('.', '')) ?? [];
  const shown = /<tfoot[\s\S]*<\/tfoot>/.exec(page.body)?.[0] ?? '';
  const total = [...shown.matchAll(/<td[^>]*>([\d.,–-]*)<\/td>/g)].map(([, text = '']) =>
    text === '–' ? '0' : String(Math.round(Number(text.replaceAll('.', '').replace(',', '.')) * 1e6)),
  );
  assert.deepEqual(total.slice(0, 7), last.slice(1, 8));
  assert.equal(last[4], String(100_000_000 + 5_000_000 + 30_000_000), 'assigned, with what is integrated');
  assert.equal(last[5], '75000000');
  for (const by of ['source', 'unit', 'task-group', 'tag']) {
    const csv = (await finance.get(`${budgetPaths.flowData}?year=2015&by=${by}&format=csv`)).body.trim().split('\r\n');
    const head = csv[0]?.split(',') ?? [];
    const at = head.indexOf('assigned') - head.length;
    assert.equal(
      csv.slice(1).reduce((sum, line) => sum + Number(line.split(',').at(at)), 0),
      135_000_000,
      by,
    );
    const picture = await finance.get(`${budgetPaths.flow(2015)}&by=${by}`);
    assert.match(picture.body, /<desc[^>]*>[^<]*Được giao 135\.000\.000 đồng/, by);
  }
});

test('the year is settled line by line', async () => {
  const form = budgetPaths.settlement(district, 2015);
  const page = await officer.get(form);
  const fields = Object.fromEntries(
    [...page.body.matchAll(/name="(settled-[^"]+)"[^>]*value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  assert.ok(Object.keys(fields).length >= 3);
  const missing = await officer.send(form, { ...fields, number: '', settledOn: '11/05/2014' }, { from: form });
  assert.equal(missing.status, 422);
  found(await officer.send(form, { ...fields, number: '7/TB-STC', settledOn: '11/05/2014' }, { from: form }));
  const unit = await officer.get(budgetPaths.unit(district, 2015));
  assert.match(words(unit.body), /Bản tin đối ngoại[^%]* 75 75 /);
});
