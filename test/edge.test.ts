import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '../src/kernel/day.ts';
import { tokenIn, type Visitor, visitor } from './support/browser.ts';
import { type DemonstrationApp, startDemonstration } from './support/demonstration.ts';

/** What attackers, broken clients and slips of the hand send: a clear answer, never "something failed on our side". */
const HOST = 'tinh.test';
let demo: DemonstrationApp;
let officer: Visitor;

before(async () => {
  demo = await startDemonstration(day('2014-05-12'));
  officer = await demo.enter('standing-officer');
});
after(() => demo.close());

const raw = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  demo.app.fetch(new Request(`http://${HOST}${path}`, { ...init, headers: { host: HOST, ...init.headers } }));

const register = (fields: Record<string, string>, options = {}) =>
  officer.send('/documents', { subject: 'Về việc thử', ...fields }, { from: '/documents/new', ...options });

test('a character that no database keeps is refused with 422 and the words stay', async () => {
  const answer = await register({ subject: 'Về việc\u0000 rà soát' });
  assert.equal(answer.status, 422);
  assert.match(answer.body, /Về việc rà soát/);
  assert.match(answer.body, /ký tự không đọc được/);
  for (const address of [
    '/documents?q=%00',
    '/documents?type=%00&kind=%00',
    '/obligations?q=%00',
    '/directives?q=%00',
  ]) {
    assert.equal((await officer.get(address)).status, 200, address);
  }
});

test('bytes that are no UTF-8 and halves of characters do no harm', async () => {
  for (const half of ['%FF%FE', '%ED%A0%80', '%F0%9F%98', '%']) {
    const body = `subject=${half}`;
    const type = { 'content-type': 'application/x-www-form-urlencoded', origin: `http://${HOST}` };
    assert.equal((await raw('/sign-in', { method: 'POST', body, headers: type })).status, 403, 'no token');
    assert.equal((await officer.get(`/documents?q=${half}`)).status, 200, half);
  }
  assert.ok((await register({ subject: 'nửa \ud83d chữ' })).status < 400);
});

test('absurd days and numbers are refused beside their field', async () => {
  for (const issuedOn of ['0000-01-01', '01/01/0000', '9999-99-99', '31/02/2014']) {
    const answer = await register({ issuedOn });
    assert.equal(answer.status, 422, issuedOn);
    assert.match(answer.body, new RegExp(`value="${issuedOn}"`));
  }
  assert.equal((await register({ pageAmount: '1e400' })).status, 422);
});

test('absurd pages, years and filters show a list', async () => {
  const addresses = [
    'page=1e9',
    'page=-1',
    `page=${'9'.repeat(30)}`,
    'year=0000',
    'year=9999',
    'kind=khong',
    'lang=xx',
  ];
  const lists = [
    '/',
    '/documents',
    '/directives',
    '/obligations',
    '/overview',
    '/notices',
    '/units',
    '/units/staff-register',
  ];
  for (const path of lists) {
    for (const query of addresses) {
      const { status } = await officer.get(`${path}?${query}`);
      assert.ok(status < 400, `${path}?${query} answered ${status}`);
    }
  }
});

test('an id of any length or alphabet is simply not found', async () => {
  for (const id of ['x'.repeat(5_000), '%00', '%E1%BB%87', '..%2F..%2Fetc%2Fpasswd', "1'--", '%']) {
    assert.equal((await officer.get(`/documents/${id}`)).status, 404, id);
    assert.equal((await officer.get(`/documents/${id}/files/${id}`)).status, 404, id);
  }
});

test('a long query and a thousand fields are answered', async () => {
  assert.equal((await officer.get(`/documents?q=${'a'.repeat(1_000_000)}`)).status, 200);
  const thousand = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`field${at}`, 'x']));
  assert.equal((await register({ ...thousand, subject: '' })).status, 422);
  const many = Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`field${at}`, 'x']));
  const started = performance.now();
  assert.equal((await register(many)).status, 413);
  assert.ok(performance.now() - started < 3_000, 'reading many fields is linear');
});

test('a multipart form is counted as a whole', async () => {
  const files = Array.from({ length: 6 }, (_, at) => ({
    field: 'file',
    name: `${at}.txt`,
    bytes: Buffer.alloc(11_000_000, 0x61),
  }));
  assert.equal((await register({}, { files })).status, 413);
  const fields = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`f${at}`, 'x']));
  assert.equal((await register(fields, { files: [] })).status, 413, 'no field is dropped in silence');
});

test('nobody is led to another site', async () => {
  const account = tokenIn((await visitor(demo.app).get('/sign-in')).body, 'account');
  const traps = ['//evil.test', '/\\evil.test', '/\t/evil.test', '/\n/evil.test', '/.//evil.test', '/x/..//evil.test'];
  for (const next of [...traps, 'https://evil.test', 'javascript:alert(1)', '/ệ\u0001']) {
    const guest = visitor(demo.app);
    const answer = await guest.send('/sign-in/demonstration', { account, next }, { from: '/sign-in' });
    assert.equal(answer.status, 303, JSON.stringify(next));
    assert.equal(new URL(answer.location ?? '', `http://${HOST}`).host, HOST, JSON.stringify(next));
    const language = await officer.send('/language', { locale: 'vi', _return: next }, { from: '/documents' });
    assert.equal(new URL(language.location ?? '', `http://${HOST}`).host, HOST, JSON.stringify(next));
  }
  const refused = await officer.send('/documents', { _csrf: 'x' }, { headers: { referer: 'http://evil.test/page' } });
  assert.doesNotMatch(refused.body, /evil\.test/);
});

test('a notice that somebody else wrote into the cookie is left out', async () => {
  const notices = [{ key: 'no.such.text' }, { key: 'constructor' }, { key: '__proto__' }, 'null', { key: 1 }, [], 7];
  for (const notice of notices) {
    const cookie = `ngoclinh_notice=${Buffer.from(JSON.stringify(notice)).toString('base64url')}`;
    assert.equal((await raw('/sign-in', { headers: { cookie } })).status, 200, cookie);
  }
  assert.equal(
    (await raw('/sign-in', { headers: { cookie: 'ngoclinh_notice=%E0%A4%A; ngoclinh_session=%' } })).status,
    200,
  );
});

test('what nobody declared gets a page or a plain refusal, by every method', async () => {
  const post = await officer.send('/khong-co/trang-nay', { note: 'lời đã gõ' }, { from: '/documents/new' });
  assert.equal(post.status, 404);
  assert.match(post.body, /lời đã gõ/);
  assert.match(post.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
    const answer = await raw('/documents', { method });
    assert.equal(answer.status, 405, method);
    assert.equal(answer.headers.get('allow'), 'GET, HEAD, POST');
  }
  const head = await raw('/sign-in', { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
});

test('words typed after the session has ended are kept', async () => {
  const late = await demo.enter('standing-officer');
  const page = (await late.get('/documents/new')).body;
  demo.clock.advance(121 * 60_000);
  const fields = { _csrf: tokenIn(page, '_csrf'), subject: 'Lời đã gõ rất lâu', current: 'mật khẩu cũ' };
  const answer = await late.send('/documents', fields);
  assert.equal(answer.status, 403);
  assert.match(answer.body, /Lời đã gõ rất lâu/);
  assert.match(answer.body, /href="\/sign-in/);
  assert.doesNotMatch(answer.body, /mật khẩu cũ/, 'a password is never shown');
  officer = await demo.enter('standing-officer');
});

test('a form’s key opens nothing on another route or for another account', async () => {
  const page = (await officer.get('/documents/new')).body;
  const fields = { _csrf: tokenIn(page, '_csrf'), _key: tokenIn(page, '_key'), subject: 'Một lần' };
  const first = await officer.send('/documents', fields);
  assert.match(first.location ?? '', /^\/documents\//);
  assert.equal((await officer.send('/documents', fields)).location, first.location, 'sent twice, done once');
  const elsewhere = await officer.send(`${first.location}/relations`, { ...fields, canonical: '1/QĐ', kind: 'cites' });
  assert.equal(elsewhere.status, 409);
  const other = await demo.enter('district-officer');
  const token = tokenIn((await other.get('/documents/new')).body, '_csrf');
  const stolen = await other.send('/documents', { ...fields, _csrf: token });
  assert.equal(stolen.status, 409);
  assert.equal(stolen.location, null);
});

test('figures of the machine are not for everybody', async () => {
  assert.equal((await raw('/metrics')).status, 404);
  const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
    demo.app.fetch(new Request(`http://${HOST}/metrics`, { headers }), { incoming: { socket: { remoteAddress } } });
  assert.equal((await from('10.0.0.7')).status, 404);
  assert.equal((await from('127.0.0.1', { 'x-forwarded-for': '10.0.0.7' })).status, 404);
  assert.match(await (await from('127.0.0.1')).text(), /ngoclinh_requests_total/);
  assert.equal(((await (await raw('/healthz')).json()) as { status: string }).status, 'ok');
});

test('an odd Host header is answered by the default province', async () => {
  for (const host of ['', 'khong-biet.test', 'a'.repeat(300), '[::1]:80', 'x y']) {
    const answer = await demo.app.fetch(new Request(`http://${HOST}/sign-in`, { headers: { host } }));
    assert.equal(answer.status, 200, host);
  }
});

test('a page of markup that is handed in comes back as words to keep, never as a page', async () => {
  const created = await register({ subject: 'Có tệp' });
  const files = [{ field: 'file', name: 'trang"\r\nx: y/ệ;.html', bytes: Buffer.from('<script>alert(1)</script>') }];
  const fields = { kind: 'draft', no_state_secrets: '1' };
  const sent = await officer.send(`${created.location}/renditions`, fields, { from: created.location ?? '', files });
  assert.equal(sent.status, 303);
  const link = /href="(\/documents\/[^"]*\/files\/[^"]*)"/.exec((await officer.get(created.location ?? '')).body)?.[1];
  const file = await officer.get(link ?? '');
  assert.equal(file.headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
  assert.match(
    file.headers.get('content-disposition') ?? '',
    /^attachment; filename="[^"\r\n]*"; filename\*=UTF-8''[\w.%-]+$/,
  );
  assert.match(file.headers.get('cache-control') ?? '', /no-store/);
});
