import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../test/support/demonstration.ts';
import { asTcvn3 } from '../../compiler/legacy-encoding.fixtures.ts';
import { day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { translator } from '../../kernel/translate.ts';
import { uiMessages } from '../../ui/ui.messages.ts';
import { directiveMessages } from './directive.messages.ts';
import { directiveSheet } from './directive.sheet.ts';
import { PAPER } from './directives.fixtures.ts';

const t = translator('vi', directiveMessages, uiMessages);
let demo: DemonstrationApp;
let officer: Visitor;
before(async () => {
  demo = await startDemonstration(day('2014-05-12'));
  officer = await demo.enter('standing-officer');
});
after(() => demo.close());

const paste = (fields: Readonly<Record<string, string>> = {}) =>
  officer.send('/directives', { text: PAPER, no_state_secrets: 'yes', ...fields }, { from: '/directives/new' });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The address of the first obligation's page. */
const firstObligation = (html: string): string =>
  /href="(\/directives\/[^"]+\/obligations\/[^"/#]+)"/.exec(html)?.[1] ?? '';

test('a pasted text leads to its page, with every clause marked and its card beside it', async () => {
  const answer = await paste();
  assert.equal(answer.status, 303);
  const page = await officer.get(answer.location ?? '');
  assert.equal(page.status, 200);
  const marks = [...page.body.matchAll(/<mark[^>]*data-obligation="([^" ]+)/g)].map((match) => match[1]);
  const cards = [...page.body.matchAll(/id="obligation-([^"]+)"/g)].map((match) => match[1]);
  assert.ok(cards.length >= 3);
  assert.deepEqual(new Set(marks), new Set(cards));
});

test('the same form sent twice takes the document in once', async () => {
  const page = await officer.get('/directives/new');
  const key = /name="_key" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const [one, two] = [await paste({ _key: key }), await paste({ _key: key })];
  assert.equal(one.status, 303);
  assert.equal(two.location, one.location);
});

test('a refusal keeps every word that was typed', async () => {
  const text = `${PAPER}\nMẬT\n`;
  const stamped = await paste({ text, symbol: 'CT-UBND' });
  assert.equal(stamped.status, 422);
  assert.ok(stamped.body.includes(escaped(t('receive.stamped'))));
  assert.ok(stamped.body.includes('tăng cường thông tin đối ngoại'));
  assert.ok(stamped.body.includes('value="CT-UBND"'));
  const undeclared = await officer.send('/directives', { text: PAPER }, { from: '/directives/new' });
  assert.equal(undeclared.status, 422);
  assert.ok(undeclared.body.includes(t('receive.declarationMissing')));
  const nothing = await paste({ text: ' ' });
  assert.ok(nothing.body.includes(t('receive.nothing')));
});

test('a file in an old encoding is refused by its name', async () => {
  const bytes = Buffer.from(asTcvn3(PAPER.toLowerCase()), 'latin1');
  const answer = await officer.send(
    '/directives',
    { no_state_secrets: 'yes', text: '' },
    { from: '/directives/new', files: [{ field: 'file', name: 'cu.txt', bytes }] },
  );
  assert.equal(answer.status, 422);
  assert.match(answer.body, /bảng mã cũ TCVN3/);
});

test('a stale edit comes back with 409, what was typed and how it stands now', async () => {
  const directive = (await paste()).location ?? '';
  const path = firstObligation((await officer.get(directive)).body);
  const form = await officer.get(path);
  const version = /name="_version" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
  const fields = {
    action: 'Việc đã sửa lần một',
    lead: 'Sở Nội vụ',
    deadline_kind: 'none',
    role: 'lead',
    modality: 'order',
  };
  const saved = await officer.send(path, { ...fields, _version: version }, { from: path });
  assert.equal(saved.status, 303);
  const late = await officer.send(
    path,
    { ...fields, action: 'Việc của người khác', _version: version },
    { from: path },
  );
  assert.equal(late.status, 409);
  assert.ok(late.body.includes('Việc của người khác'));
  assert.ok(late.body.includes('Việc đã sửa lần một'));
  const wrong = await officer.send(
    path,
    { ...fields, deadline_kind: 'date', deadline_value: 'sắp tới' },
    { from: path },
  );
  assert.equal(wrong.status, 422);
  assert.ok(wrong.body.includes('value="sắp tới"'));
});

test('a district sees no draft; what is published it sees without findings', async () => {
  const directive = (await paste({ number: '9', symbol: 'CT-UBND' })).location ?? '';
  const district = await demo.enter('district-officer');
  assert.equal((await district.get(directive)).status, 404);
  assert.equal((await district.get(`${directive}/history`)).status, 404);
  assert.ok(!(await district.get('/directives')).body.includes(directive));
  await confirmAll(directive);
  const publication = `${directive}/publication`;
  const preview = await officer.get(publication);
  assert.ok(preview.body.includes(t('publication.submit', { edition: 1 })), 'nothing stands in the way');
  assert.equal((await officer.send(publication, {}, { from: publication })).status, 303);
  assert.equal((await district.get(directive)).status, 200);
  assert.equal((await district.get(`${directive}/findings`)).status, 404);
  assert.ok((await district.get('/directives')).body.includes(directive));
});

test('a paper of the register leads to the directive made of it, and back; a draft only for those who read it', async () => {
  const directive = (await paste()).location ?? '';
  const document = /href="(\/documents\/[0-9a-f-]{36})"/.exec((await officer.get(directive)).body)?.[1] ?? '';
  assert.ok((await officer.get(document)).body.includes(`href="${directive}"`));
  const district = await demo.enter('district-officer');
  const seen = await district.get(document);
  assert.equal(seen.status, 200);
  assert.ok(!seen.body.includes(directive));
});

test('the list leaves as a sheet with the filter of the page, its counts as numbers', async () => {
  const sheet = await officer.get('/directives.xlsx?q=doi');
  assert.equal(sheet.status, 200);
  assert.match(sheet.headers.get('content-type') ?? '', /spreadsheetml/);
  assert.match(sheet.headers.get('content-disposition') ?? '', /van-ban-chi-dao\.xlsx/);
  assert.match((await officer.get('/directives?state=reading&page=1')).body, /\/directives\.xlsx\?state=reading"/);
  const cells = directiveSheet(t, [LISTED]).rows[0] ?? [];
  assert.deepEqual(cells, [
    'Chỉ thị số 9/CT-UBND',
    'Tăng cường',
    null,
    { day: '2014-05-05' },
    { day: '2014-05-06' },
    3,
    2,
    1,
    t('directive.state.published', { edition: 1 }),
  ]);
  assert.equal(cells.length, directiveSheet(t, []).columns.length);
});

const LISTED = {
  id: '01900000-0000-7000-8000-00000000abcd' as Id,
  state: 'published',
  receivedOn: day('2014-05-06'),
  editionNumber: 1,
  typeCode: 'CT',
  number: '9',
  symbol: 'CT-UBND',
  issuedOn: day('2014-05-05'),
  issuerName: null,
  subject: 'Tăng cường',
  obligations: 3,
  settled: 2,
  toReview: 1,
} as const;

test('a form without text and declaration says both at once', async () => {
  const answer = await officer.send('/directives', { text: ' ' }, { from: '/directives/new' });
  assert.equal(answer.status, 422);
  assert.ok(answer.body.includes(t('receive.declarationMissing')));
  assert.ok(answer.body.includes(t('receive.nothing')));
});

test('the history says for which name units were chosen', async () => {
  const directive = (await paste()).location ?? '';
  const actors = `${directive}/actors`;
  assert.equal((await officer.send(actors, { name: 'Sở Nội vụ', leave: 'yes' }, { from: actors })).status, 303);
  const history = await officer.get(`${directive}/history`);
  assert.ok(history.body.includes(t('history.operation.resolve', { name: 'Sở Nội vụ' })));
});

test('before publishing the page counts obligations and units, and a general requirement says that it is one', async () => {
  const directive = (await paste()).location ?? '';
  const [first] = await openForms(directive);
  assert.ok(first);
  const general = first.action.replace(/confirmation$/, 'generality');
  const classed = await officer.send(general, { _version: first.version }, { from: directive });
  assert.equal(classed.status, 303);
  await confirmAll(directive);
  const { body } = await officer.get(`${directive}/publication`);
  const [, obligations, units] = /(\d+) nhiệm vụ, giao cho (\d+) đơn vị/.exec(body) ?? [];
  assert.ok(Number(obligations) >= 3 && Number(units) >= 1, `${obligations} obligations, ${units} units`);
  const line = /<tr[^>]*>(?:(?!<\/tr>)[\s\S])*yêu cầu chung, không giao việc/.exec(body);
  assert.ok(line, 'in the row of that obligation');
});

/** Settles what is still open: what was read with certainty together, the rest one by one. */
async function confirmAll(directive: string): Promise<void> {
  const confirmations = `${directive}/confirmations`;
  const { body } = await officer.get(confirmations);
  const shown = [...body.matchAll(/name="shown" value="([^"]+)"/g)].map((match) => match[1] ?? '');
  await officer.send(confirmations, { shown }, { from: confirmations });
  for (let open = await openForms(directive); open.length > 0; open = await openForms(directive)) {
    for (const { action, version } of open) {
      const confirmed = await officer.send(action, { _version: version }, { from: directive });
      assert.equal(confirmed.status, 303);
    }
  }
}

/** The confirmation buttons that a page shows, each with the version it carries. */
async function openForms(directive: string): Promise<{ action: string; version: string }[]> {
  const { body } = await officer.get(directive);
  const forms = body.matchAll(/action="([^"]+\/confirmation)"[\s\S]*?name="_version" value="([^"]+)"/g);
  return [...forms].map((match) => ({ action: match[1] ?? '', version: match[2] ?? '' }));
}
