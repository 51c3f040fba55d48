import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Answer, tokenIn, visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import { countQueries } from '../../../platform/database/tenant.ts';

let demo: DemonstrationApp;
before(async () => {
  demo = await startDemonstration(day('2014-05-12'));
});
after(() => demo.close());

const NEW = '/administration/accounts/new';
const LIST = '/administration/accounts';
const PASSWORD = 'một câu dễ nhớ';
const pathOf = (link: string): string => new URL(link).pathname;
const linkIn = (body: string): string => /http:\/\/[^\s<]+\/account-links\/[\w-]+/.exec(body)?.[0] ?? '';
const unitNamed = (body: string, name: string): string =>
  new RegExp(`<option value="([^"]+)"[^>]*>${name}<`).exec(body)?.[1] ?? '';

async function someoneNew(login: string, more: Record<string, string> = {}): Promise<Answer> {
  const administrator = await demo.enter('administrator');
  const unit = unitNamed((await administrator.get(NEW)).body, 'Sở Ngoại vụ');
  const person = { name: 'Nguyễn Thị An', email: 'an@tinh.example', unit, kind: 'officer', title: 'Chuyên viên' };
  const fields = { login, ...person, from: '12/05/2014', basis: 'Quyết định số 1/QĐ-SNV', ...more };
  return administrator.send(LIST, fields, { from: NEW });
}

test('the answer to the form shows the link, the same form again and every later visit do not', async () => {
  const administrator = await demo.enter('administrator');
  const page = (await administrator.get(NEW)).body;
  const fields = {
    ...{ _csrf: tokenIn(page, '_csrf'), _key: tokenIn(page, '_key'), login: 'nguyen.an', name: 'Nguyễn Thị An' },
    ...{ unit: unitNamed(page, 'Sở Ngoại vụ'), kind: 'officer', title: 'Chuyên viên', from: '12/05/2014' },
    basis: 'Quyết định số 1/QĐ-SNV',
  };
  const sheet = await administrator.send(LIST, fields);
  assert.equal(sheet.status, 200);
  const link = linkIn(sheet.body);
  assert.notEqual(link, '');
  assert.equal(sheet.headers.get('cache-control'), 'no-store');
  const again = await administrator.send(LIST, fields);
  assert.equal(again.status, 303);
  const account = await administrator.get(again.location ?? '');
  assert.match(account.body, /chờ đặt mật khẩu/);
  assert.equal(linkIn(account.body), '');

  const guest = visitor(demo.app);
  const set = await guest.send(pathOf(link), { password: PASSWORD, repeated: PASSWORD }, { from: pathOf(link) });
  assert.equal(set.location, '/sign-in');
  const entered = await guest.send('/sign-in', { login: 'nguyen.an', password: PASSWORD }, { from: '/sign-in' });
  assert.equal(entered.status, 303);
  assert.match((await guest.get('/account')).body, /Sở Ngoại vụ · Chuyên viên/);
});

test('a form with gaps comes back with each entry named and what was typed kept', async () => {
  const answer = await someoneNew('', { name: 'Lời đã gõ', basis: '' });
  assert.equal(answer.status, 422);
  assert.match(answer.body, /Tên đăng nhập: Cần nhập mục này/);
  assert.match(answer.body, /Văn bản phân công, bổ nhiệm: Cần nhập mục này/);
  assert.match(answer.body, /Lời đã gõ/);
});

test('the link goes by mail to who has an address, and the page does not show it', async () => {
  const answer = await someoneNew('le.binh', { delivery: 'mail' });
  assert.equal(answer.status, 303);
  assert.equal(linkIn(answer.body), '');
  const mail = demo.mails.at(-1);
  assert.equal(mail?.to, 'an@tinh.example');
  assert.notEqual(linkIn(mail?.text ?? ''), '');
});

test('one’s own password changes with the current one only, and other computers are signed out', async () => {
  const link = pathOf(linkIn((await someoneNew('tran.chi')).body));
  await visitor(demo.app).send(link, { password: PASSWORD, repeated: PASSWORD }, { from: link });
  const desk = visitor(demo.app);
  const home = visitor(demo.app);
  for (const computer of [desk, home]) {
    await computer.send('/sign-in', { login: 'tran.chi', password: PASSWORD }, { from: '/sign-in' });
  }
  const NEXT = 'một câu khác hẳn';
  const change = (current: string) =>
    desk.send('/account/password', { current, password: NEXT, repeated: NEXT }, { from: '/account' });
  const wrong = await change('không phải');
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Mật khẩu hiện tại không đúng/);
  assert.equal((await change(PASSWORD)).location, '/account');
  assert.equal((await desk.get('/account')).status, 200);
  assert.match((await home.get('/account')).location ?? '', /^\/sign-in/);
});

test('a demonstration account cannot set a password of its own', async () => {
  const officer = await demo.enter('standing-officer');
  assert.doesNotMatch((await officer.get('/account')).body, /name="password"/);
  const fields = { current: 'x', password: PASSWORD, repeated: PASSWORD };
  assert.equal((await officer.send('/account/password', fields, { from: '/account' })).status, 409);
});

test('the language that is chosen is kept with the account', async () => {
  const officer = await demo.enter('finance');
  await officer.send('/account/language', { locale: 'en' }, { from: '/account' });
  assert.match((await officer.get('/account')).body, /My account/);
  const { locale } = await demo.app
    .database(demo.schema)
    .read((tx) => tx.selectFrom('account').select('locale').where('login', '=', 'taichinh').executeTakeFirstOrThrow());
  assert.equal(locale, 'en');
});

test('a computer on which nobody chose a language follows the account', async () => {
  const link = pathOf(linkIn((await someoneNew('do.dung')).body));
  await visitor(demo.app).send(link, { password: PASSWORD, repeated: PASSWORD }, { from: link });
  const signIn = async (guest = visitor(demo.app)) => {
    await guest.send('/sign-in', { login: 'do.dung', password: PASSWORD }, { from: '/sign-in' });
    return guest;
  };
  const desk = await signIn();
  await desk.send('/account/language', { locale: 'en' }, { from: '/account' });
  assert.match((await (await signIn()).get('/account')).body, /My account/);
  const shared = visitor(demo.app);
  await shared.send('/language', { locale: 'vi', _return: '/sign-in' }, { from: '/sign-in' });
  assert.match((await (await signIn(shared)).get('/account')).body, /Tài khoản của tôi/);
});

test('an administrator locks and unlocks; the locked person is out at once', async () => {
  const administrator = await demo.enter('administrator');
  const press = await demo.enter('press');
  const account = /href="(\/administration\/accounts\/[^"]+)">[^<]*<\/a><\/th><td[^>]*>bao</.exec(
    (await administrator.get(`${LIST}?q=bao`)).body,
  )?.[1];
  assert.ok(account);
  assert.equal((await administrator.send(`${account}/lock`, {}, { from: account })).status, 303);
  assert.match((await press.get('/account')).location ?? '', /^\/sign-in/);
  const stale = await administrator.send(`${account}/unlock`, { _version: '1' }, { from: account });
  assert.equal(stale.status, 409);
  assert.equal((await administrator.send(`${account}/unlock`, {}, { from: account })).status, 303);
});

test('the list makes as many queries for one account as for all of them', async () => {
  const administrator = await demo.enter('administrator');
  const all = await countQueries(() => administrator.get(LIST));
  const one = await countQueries(() => administrator.get(`${LIST}?q=bao`));
  assert.equal(all.value.status, 200);
  assert.ok((all.value.body.match(/\/administration\/accounts\/0/g) ?? []).length >= 13);
  assert.equal(all.queries, one.queries);
  assert.ok(all.queries <= 30, `${all.queries} queries`);
});
