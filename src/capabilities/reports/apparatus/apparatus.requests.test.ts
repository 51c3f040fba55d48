import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { carryOut } from '../../../platform/unit-of-work.ts';
import { findOutgoing, freezeOutgoing, plainTextOf, recordIssue } from '../../documents/index.ts';
import { loadActor } from '../../organisations/index.ts';

const TODAY = day('2014-05-12');
let demo: DemonstrationApp;
let personnel: Visitor;
before(async () => {
  demo = await startDemonstration(TODAY);
  personnel = await demo.enter('personnel');
});
after(() => demo.close());

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const rows = <T>(query: RawBuilder<T>): Promise<T[]> =>
  demo.app.database(demo.schema).read(async (tx) => (await query.execute(tx)).rows);
async function issue(documentId: Id): Promise<void> {
  const [account] = await rows(
    sql<{ id: Id }>`select id from account where demonstration_label->>'role' = 'personnel'`,
  );
  const choice = { accountId: account?.id as Id, postId: null, delegationId: null };
  const database = demo.app.database(demo.schema);
  const actor = await database.read((tx) => loadActor(tx, choice, TODAY));
  const who = { actor, today: TODAY, requestId: null };
  const version = async () => (await database.read((tx) => findOutgoing(tx, documentId)))?.version ?? 0;
  const drafted = await version();
  const frozen = await carryOut(database, demo.app.work, who, (change) =>
    freezeOutgoing(change, { documentId, version: drafted }),
  );
  assert.ok(frozen.ok, JSON.stringify(frozen));
  const waiting = await version();
  const issued = await carryOut(database, demo.app.work, who, (change) =>
    recordIssue(change, null, {
      documentId,
      version: waiting,
      number: '31',
      symbol: 'TTr-SNV',
      issuedOn: TODAY,
      signerName: 'Người ký',
      signerLines: ['GIÁM ĐỐC'],
      signed: null,
      differencesSeen: false,
    }),
  );
  assert.ok(issued.ok, JSON.stringify(issued));
}

test('gaps stand on the map, in the list and in the sheet, and no name of a person among them', async () => {
  const page = await personnel.get('/apparatus');
  assert.equal(page.status, 200);
  assert.match(words(page.body), /Chưa có quyết định phân công/);
  const people = await rows(sql<{ n: number }>`select count(*)::int as n from post_holding`);
  assert.ok((people[0]?.n ?? 0) > 0);
  const one = await personnel.get('/apparatus?gap=no-training');
  assert.equal(one.status, 200);
  const sheet = await personnel.bytes('/apparatus.xlsx?gap=no-training');
  assert.equal(sheet.status, 200);
  const head = await demo.enter('district-head');
  const own = await head.get('/apparatus');
  assert.match(own.body, /Đăk Tô/);
  assert.doesNotMatch(own.body, /Sở Tài chính|Đăk Glei/, 'a unit sees how it stands itself');
  const office = await demo.enter('ppc-office');
  const seen = await office.get('/apparatus');
  assert.equal(seen.status, 200);
  assert.doesNotMatch(seen.body, /action="\/apparatus\/proposals"/, 'only Sở Nội vụ proposes');
});

let path = '';
test('a Tờ trình is drafted from the register; the decision waits for its number and fills posts', async () => {
  const drafted = await personnel.send('/apparatus/proposals', { form: 'submission' }, { from: '/apparatus' });
  assert.equal(drafted.status, 303, words(drafted.body));
  path = drafted.location?.split('?')[0] ?? '';
  const [proposal] = await rows(sql<{ id: Id; documentId: Id; units: number }>`
    select p.id, p.document_id as "documentId",
      (select count(*)::int from staff_proposal_unit u where u.proposal_id = p.id) as units
    from staff_proposal p`);
  assert.ok(proposal && proposal.units > 0);
  const paper = await demo.app.database(demo.schema).read((tx) => findOutgoing(tx, proposal.documentId));
  assert.match(plainTextOf(paper?.content as never), /đề nghị .* xem xét, quyết định .* đối với \d+ đơn vị/);
  const decision = { number: '88/QĐ-UBND', decidedOn: '12/05/2014', decidedBy: 'UBND tỉnh', _version: '1' };
  assert.equal(
    (await personnel.send(`${path}/decision`, decision, { from: path })).status,
    409,
    'it has no number yet',
  );
  await issue(proposal.documentId);
  const [post] = await rows(sql<{ id: Id }>`
    select p.id from post p join staff_proposal_unit u on u.unit_id = p.unit_id
    where p.staffing <> 'outside-register' and p.decision_number is null limit 1`);
  assert.ok(post);
  const [strange] = await rows(sql<{ id: Id }>`select id from post where staffing = 'outside-register' limit 1`);
  const filled = { number: '88/QĐ-UBND', decidedOn: '12/05/2014', decidedBy: 'UBND tỉnh' };
  const wrong = await personnel.send(`${path}/decision`, { ...filled, post: strange?.id ?? '' }, { from: path });
  assert.equal(wrong.status, 404, 'only posts of the register in its units');
  assert.equal((await personnel.send(`${path}/decision`, { ...filled, number: '' }, { from: path })).status, 422);
  const done = await personnel.send(`${path}/decision`, { ...filled, post: post.id }, { from: path });
  assert.equal(done.status, 303, words(done.body));
  const [now] = await rows(sql<{ number: string }>`select decision_number as number from post where id = ${post.id}`);
  assert.equal(now?.number, '88/QĐ-UBND');
  assert.match(words((await personnel.get(path)).body), /88\/QĐ-UBND \(12\/05\/2014\)/);
});

test('the page asks a bounded number of questions', async () => {
  const head = await demo.enter('district-head');
  assert.equal((await head.get(path)).status, 404, 'a proposal is not a unit’s');
  const { queries } = await countQueries(() => personnel.get('/apparatus'));
  assert.ok(queries < 30, `${queries} queries`);
});
