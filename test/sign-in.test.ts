import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findAccountByLogin, issueAccountLink } from '../src/capabilities/accounts/index.ts';
import { day } from '../src/kernel/day.ts';
import { carryOut } from '../src/platform/unit-of-work.ts';
import { tokenIn, visitor } from './support/browser.ts';
import { type DemonstrationApp, startDemonstration } from './support/demonstration.ts';
import { testId } from './support/province.ts';

const TODAY = day('2014-05-12');
const PASSWORD = 'một câu dài dễ nhớ';
let demo: DemonstrationApp;

before(async () => {
  demo = await startDemonstration(TODAY);
});
after(() => demo.close());

/** Makes the account of the PPC office an ordinary one and gives it a password by its one-time link. */
async function setPassword(token: string): Promise<void> {
  const database = demo.app.database(demo.schema);
  const account = await database.read((tx) => findAccountByLogin(tx, 'vanphong'));
  // A role account of the demonstration has no password and gets no link.
  await database.write((tx) =>
    tx
      .updateTable('account')
      .set({ demonstration_label: null, state: 'invited' })
      .where('login', '=', 'vanphong')
      .execute(),
  );
  const who = { actor: null, today: TODAY, requestId: null };
  const issued = await carryOut(database, demo.app.work, who, (change) =>
    issueAccountLink(change, account?.id ?? testId(0), token),
  );
  assert.ok(issued.ok);
  const path = `/account-links/${token}`;
  const answer = await visitor(demo.app).send(path, { password: PASSWORD, repeated: PASSWORD }, { from: path });
  assert.equal(answer.location, '/sign-in');
}

const signIn = (login: string, password: string, guest = visitor(demo.app)) =>
  guest.send('/sign-in', { login, password, next: '/' }, { from: '/sign-in' });

test('a one-time link sets a password once, and the password signs in', async () => {
  await setPassword('link-1');
  const again = await visitor(demo.app).send(
    '/account-links/link-1',
    { password: PASSWORD, repeated: PASSWORD },
    { from: '/account-links/link-1' },
  );
  assert.equal(again.status, 409);
  const guest = visitor(demo.app);
  const answer = await signIn('vanphong', PASSWORD, guest);
  assert.equal(answer.status, 303);
  assert.equal(answer.location, '/');
});

test('a short or a mistyped password keeps the link', async () => {
  const path = '/account-links/link-1';
  const short = await visitor(demo.app).send(path, { password: 'ngắn', repeated: 'ngắn' }, { from: path });
  assert.equal(short.status, 422);
  const different = await visitor(demo.app).send(
    path,
    { password: PASSWORD, repeated: `${PASSWORD} ` },
    { from: path },
  );
  assert.equal(different.status, 422);
});

test('a wrong password and an unknown account get the same answer', async () => {
  const wrong = await signIn('vanphong', 'sai mật khẩu rồi');
  const unknown = await signIn('khong-co-ai', 'sai mật khẩu rồi');
  assert.equal(wrong.status, 422);
  assert.equal(unknown.status, 422);
  const words = /Tên đăng nhập hoặc mật khẩu không đúng/;
  assert.match(wrong.body, words);
  assert.match(unknown.body, words);
  assert.match(wrong.body, /value="vanphong"/, 'the user name that was typed is kept');
});

test('guessing is throttled, and the right password does not pass then', async () => {
  for (let attempt = 0; attempt < 8; attempt += 1) await signIn('taichinh', `đoán lần ${attempt}`);
  const answer = await signIn('taichinh', 'đoán lần cuối');
  assert.match(answer.body, /Đã thử nhiều lần/);
});

test('sign-in gives a fresh token; sign-out ends it on the server', async () => {
  const guest = await demo.enter('standing-officer');
  const page = await guest.get('/units');
  assert.notEqual(page.location, '/sign-in');
  await guest.send('/sign-out', {}, { from: '/units' });
  const after = await guest.get('/units');
  assert.match(after.location ?? '', /^\/sign-in/);
});

test('a session ends after two idle hours and after half a day in any case', async () => {
  const idle = await demo.enter('standing-officer');
  demo.clock.advance(121 * 60_000);
  assert.match((await idle.get('/units')).location ?? '', /^\/sign-in/);

  const busy = await demo.enter('standing-officer');
  for (let hour = 0; hour < 11; hour += 1) {
    demo.clock.advance(60 * 60_000);
    assert.equal((await busy.get('/units')).location, null, `after ${hour + 1} busy hours`);
  }
  demo.clock.advance(61 * 60_000);
  assert.match((await busy.get('/units')).location ?? '', /^\/sign-in/);
});

test('a form without this session’s token, or from another site, is not carried out and keeps the words', async () => {
  const guest = await demo.enter('standing-officer');
  const stale = await guest.send('/acting-for', { _csrf: 'cũ', post: 'x', note: 'lời đã gõ' }, { from: '/units' });
  assert.equal(stale.status, 403);
  assert.match(stale.body, /lời đã gõ/);
  const foreign = await guest.send(
    '/acting-for',
    { post: 'x' },
    { from: '/units', headers: { origin: 'http://evil.test' } },
  );
  assert.equal(foreign.status, 403);
});

test('pages are closed to scripts of others and work from an http intranet name', async () => {
  const page = await visitor(demo.app).get('/sign-in');
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe/);
  assert.equal(page.headers.get('referrer-policy'), 'same-origin');
  assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
  assert.doesNotMatch(page.headers.get('set-cookie') ?? '', /Secure/);
  assert.match(page.headers.get('set-cookie') ?? '', /HttpOnly; SameSite=Lax/);
  assert.doesNotMatch(page.body, /<[^>]+\s(style|on\w+)=/, 'no inline style or script');
  assert.notEqual(tokenIn(page.body, '_csrf'), '');
});

test('a field of ten megabytes is refused with 413 and its words are kept', async () => {
  const guest = await demo.enter('standing-officer');
  const answer = await guest.send(
    '/acting-for',
    { post: 'x'.repeat(10 * 1024 * 1024), note: 'giữ lại' },
    { from: '/units' },
  );
  assert.equal(answer.status, 413);
  assert.match(answer.body, /giữ lại/);
});
