import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../test/support/demonstration.ts';
import { day } from '../../kernel/day.ts';
import { translator } from '../../kernel/translate.ts';
import { organisationMessages } from './organisations.messages.ts';
import { unitPaths } from './organisations.paths.ts';
import { findUnitByCode } from './unit.store.ts';

const TODAY = day('2014-05-12');
const t = translator('vi', organisationMessages);

let demo: DemonstrationApp;
let administrator: Visitor;
before(async () => {
  demo = await startDemonstration(TODAY);
  administrator = await demo.enter('administrator');
});
after(() => demo.close());

const idOf = async (code: string): Promise<string> => {
  const unit = await demo.app.database(demo.schema).read((tx) => findUnitByCode(tx, code, TODAY));
  assert.ok(unit, code);
  return unit.id;
};

test('the tree is found without diacritics, and a day that is none says so', async () => {
  const found = await administrator.get(unitPaths.tree({ q: 'thong tin va truyen thong' }));
  assert.match(found.body, /Sở Thông tin và Truyền thông/);
  assert.doesNotMatch(found.body, /Sở Công Thương/);
  const wrong = await administrator.get('/units?day=31/06/2014');
  assert.equal(wrong.status, 200);
  assert.ok(wrong.body.includes(t('units.filter.day.wrong', { day: '12/05/2014' })));
  assert.ok((await administrator.get('/units?day=01/01/2000')).body.includes(t('units.empty')));
});

test('a unit has its page; what is no unit has none', async () => {
  const page = await administrator.get(unitPaths.unit(await idOf('kt-so-tttt')));
  assert.equal(page.status, 200);
  assert.ok(page.body.includes(t('function.standing-body')) && page.body.includes(t('unit.function.add')));
  assert.equal((await administrator.get('/units/khong-co')).status, 404);
  assert.equal((await administrator.get(unitPaths.unit('01900000-0000-7000-8000-00000000abcd'))).status, 404);
});

test('the register shows the gaps of the province', async () => {
  const all = await administrator.get(unitPaths.staffRegister());
  assert.ok(all.body.includes(t('post.staffing.dedicated')) && all.body.includes(t('staffRegister.gap.no-post')));
  const gaps = await administrator.get(unitPaths.staffRegister({ gaps: 'only' }));
  assert.ok(!gaps.body.includes('Chuyên viên Phòng Báo chí'));
});

test('the comparison with the preset is the administrator’s, and a fresh province has no difference', async () => {
  const page = await administrator.get(unitPaths.preset);
  assert.equal(page.status, 200);
  assert.ok(page.body.includes(t('unitPreset.same')), page.body.slice(page.body.indexOf('<main'), 3000));
  const officer = await demo.enter('personnel');
  assert.equal((await officer.get(unitPaths.preset)).status, 403);
});

test('both lists leave as XLSX', async () => {
  for (const path of [unitPaths.treeSheet({ q: 'so' }), unitPaths.staffRegisterSheet({ gaps: 'only' })]) {
    const { status, headers, body } = await administrator.get(path);
    assert.equal(status, 200);
    assert.match(headers.get('content-disposition') ?? '', /\.xlsx/);
    assert.ok(body.startsWith('PK'));
  }
});

test('acts are offered and carried out for those who may, and for nobody else', async () => {
  const unit = await idOf('kt-so-ngoai-vu');
  const form = unitPaths.newFunction(unit);
  const officer = await demo.enter('district-officer');
  assert.ok(!(await officer.get(unitPaths.unit(unit))).body.includes(t('unit.function.add')));
  assert.equal((await officer.get(form)).status, 403);
  const fields = { function: 'standing-adviser', from: '01/06/2014', to: '', basis: 'QĐ số 5' };
  assert.equal((await officer.send(unitPaths.functions(unit), fields, { from: unitPaths.tree() })).status, 403);

  const missing = await administrator.send(unitPaths.functions(unit), { ...fields, basis: '' }, { from: form });
  assert.equal(missing.status, 422);
  assert.ok(missing.body.includes('value="01/06/2014"'), 'what was typed is kept');
  const taken = await administrator.send(
    unitPaths.functions(unit),
    { ...fields, function: 'standing-body' },
    { from: form },
  );
  assert.equal(taken.status, 409);
  assert.match(taken.body, /Sở Thông tin và Truyền thông đang giữ chức năng này/);
  const done = await administrator.send(unitPaths.functions(unit), fields, { from: form });
  assert.deepEqual([done.status, done.location], [303, unitPaths.unit(unit)]);
  const stale = await administrator.send(unitPaths.functions(unit), { ...fields, _version: '1' }, { from: form });
  assert.equal(stale.status, 409);
  assert.ok(stale.body.includes(t('organisation.stale')));
});

test('a reorganisation is seen before it is confirmed, and moves the open duties of the demonstration', async () => {
  const from = await idOf('kt-huyen-sa-thay');
  const to = await idOf('kt-huyen-dak-to');
  const draft = { kind: 'merge', day: '12/05/2014', basis: 'Nghị quyết số 1', newKind: 'department' };
  const address = `${unitPaths.reorganisationPreview}?${new URLSearchParams({ ...draft, from, to })}`;
  const preview = await administrator.get(address);
  assert.equal(preview.status, 200);
  assert.ok(preview.body.includes(t('reorganisation.duties')));
  const fields = { ...draft, from, to };
  const stale = await administrator.send(unitPaths.reorganisations, { ...fields, _version: 'khác' }, { from: address });
  assert.equal(stale.status, 409);
  assert.ok(stale.body.includes(t('reorganisation.stale')));
  const chosen = { chosen: 'yes', [`heirs.${from}`]: to, [`people.${from}`]: to };
  const seen = `${address}&${new URLSearchParams(chosen)}`;
  const done = await administrator.send(unitPaths.reorganisations, { ...fields, ...chosen }, { from: seen });
  assert.deepEqual([done.status, done.location], [303, unitPaths.unit(from)]);
  const page = await administrator.get(unitPaths.unit(from));
  assert.ok(page.body.includes(t('unit.reorganisation.merge.ends')) && page.body.includes('UBND huyện Đăk Tô'));
  assert.ok(!page.body.includes(t('unit.function.add')), 'history offers no acts');
  const draftAgain = await administrator.get(address);
  assert.equal(draftAgain.status, 422, 'the unit no longer exists on that day');
});

test('every screen speaks English too', async () => {
  const guest = await demo.enter('administrator');
  await guest.send('/language', { locale: 'en', _return: '/units' }, { from: '/units' });
  for (const path of [
    '/units',
    '/units/staff-register',
    unitPaths.unit(await idOf('kt-ubnd-tinh')),
    '/reorganisations/new',
  ]) {
    const { body } = await guest.get(path);
    assert.doesNotMatch(
      body.replace(/<head>.*<\/head>/s, ''),
      />(Cơ quan, đơn vị|Sắp xếp tổ chức|Chức năng|Thẩm quyền ký)</,
      path,
    );
  }
});
