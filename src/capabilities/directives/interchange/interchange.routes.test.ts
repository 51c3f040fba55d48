import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { fromAkn, fromJson } from '../../../compiler/interchange/index.ts';
import { day } from '../../../kernel/day.ts';
import { PAPER } from '../directives.fixtures.ts';

let demo: DemonstrationApp;
let officer: Visitor;
before(async () => {
  demo = await startDemonstration(day('2014-05-12'));
  officer = await demo.enter('standing-officer');
});
after(() => demo.close());

const received = async (): Promise<string> => {
  const fields = { text: PAPER, no_state_secrets: 'yes' };
  return (await officer.send('/directives', fields, { from: '/directives/new' })).location ?? '';
};

const send = (name: string, content: string) =>
  officer.send(
    '/directives',
    { no_state_secrets: 'yes' },
    { from: '/directives/new', files: [{ field: 'file', name, bytes: Buffer.from(content) }] },
  );

test('both files of a reading can be fetched from its page, and lead to a new one when sent in', async () => {
  const address = await received();
  const page = await officer.get(address);
  const links = [...page.body.matchAll(/href="(\/directives\/[^"]+\/interchange\/reading\.(?:xml|json))"/g)];
  assert.equal(links.length, 2);
  for (const [, link = ''] of links) {
    const file = await officer.get(link);
    assert.equal(file.status, 200);
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename="chi-thi\.(?:xml|json)"/);
    const read = link.endsWith('.xml') ? fromAkn(file.body) : fromJson(file.body);
    assert.equal(read.ok && read.value.text, PAPER);
    const answer = await send(link.endsWith('.xml') ? 'chi-thi.xml' : 'chi-thi.json', file.body);
    assert.equal(answer.status, 303);
    assert.notEqual(answer.location, address);
    const taken = await officer.get(answer.location ?? '');
    const cards = (html: string): number => html.split('id="obligation-').length;
    assert.equal(cards(taken.body), cards(page.body));
  }
});

test('a file that was changed comes back with what is wrong beside its field', async () => {
  const file = await officer.get(`${await received()}/interchange/reading.xml`);
  const answer = await send('chi-thi.xml', file.body.replace('còn chậm', 'còn chem'));
  assert.equal(answer.status, 422);
  assert.match(answer.body, /answer\/text_sha256: nội dung văn bản đã bị sửa sau khi xuất/);
});

test('a draft is no file for those who do not read it, and there is no edition before publishing', async () => {
  const address = await received();
  const district = await demo.enter('district-officer');
  assert.equal((await district.get(`${address}/interchange/reading.xml`)).status, 404);
  assert.equal((await officer.get(`${address}/interchange/edition.json`)).status, 404);
  assert.equal((await officer.get('/directives/nobody/interchange/reading.json')).status, 404);
});
