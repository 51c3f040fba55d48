import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import { translator } from '../../../kernel/translate.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { uiMessages } from '../../../ui/ui.messages.ts';
import { correctionsPaths } from '../corrections/corrections.paths.ts';
import { directiveMessages } from '../directive.messages.ts';
import { PAPER } from '../directives.fixtures.ts';

const t = translator('vi', directiveMessages, uiMessages);
let demo: DemonstrationApp;
let officer: Visitor;
before(async () => {
  demo = await startDemonstration(day('2014-05-12'));
  officer = await demo.enter('standing-officer');
});
after(() => demo.close());

/** Nobody is named for the first duty, so its lead is doubted; it stands last in the text. */
const UNSURE = `${PAPER}\n3. Tổ chức thực hiện\n- Tổ chức học tập, quán triệt nội dung văn bản này.\n`;
const receive = async (text: string): Promise<string> => {
  const answer = await officer.send('/directives', { text, no_state_secrets: 'yes' }, { from: '/directives/new' });
  assert.equal(answer.status, 303);
  return answer.location ?? '';
};
/** The form of a card that confirms it: where it goes and the version that it saw. */
const FORM = /action="([^"]+\/confirmation[^"]*)".*?name="_version" value="([^"]+)"/gs;
const cardsOf = (html: string): string[] => [...html.matchAll(/id="obligation-([^"]+)"/g)].map(([, id]) => id ?? '');
const sentencesOf = (html: string): string[] =>
  [...html.matchAll(/<mark id="sentence-([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '');

test('what needs a look stands first with its reason; the order of the text is one link away', async () => {
  const directive = await receive(UNSURE);
  const { body } = await officer.get(directive);
  assert.ok(body.includes('class="doubt"'));
  assert.ok(body.indexOf('id="cards-look"') < body.indexOf('id="cards-sure"'));
  assert.ok(body.includes(`${directive}?order=text#cards`));
  const inText = await officer.get(`${directive}?order=text`);
  assert.deepEqual(cardsOf(inText.body), sentencesOf(inText.body));
  assert.notDeepEqual(cardsOf(body), cardsOf(inText.body));
  assert.deepEqual(new Set(cardsOf(body)), new Set(cardsOf(inText.body)));
  assert.ok(!inText.body.includes('id="cards-look"'));
});

test('after one is confirmed the next to look at is shown, in the order that was chosen', async () => {
  const directive = await receive(UNSURE);
  for (const query of ['', '?order=text']) {
    const { body } = await officer.get(`${directive}${query}`);
    const open = [...body.matchAll(FORM)];
    const [first, second] = open.map(([, action, version]) => ({ action: action ?? '', version: version ?? '' }));
    assert.ok(first && second);
    const answer = await officer.send(first.action, { _version: first.version }, { from: directive });
    const next = second.action.replace(/^.*obligations\/([^/]+)\/.*$/, '$1');
    assert.equal(answer.location, `${directive}${query}#obligation-${next}`);
  }
});

test('each card has an address that says where its values came from, for whoever may see the card', async () => {
  const directive = await receive(UNSURE);
  const { body } = await officer.get(directive);
  const why = /href="(\/directives\/[^"]+\/explanation)"/.exec(body)?.[1] ?? '';
  const page = await officer.get(why);
  assert.equal(page.status, 200);
  assert.ok(page.body.includes(t('explanation.duty')));
  assert.match(page.body, /<mark id="sentence-/);
  const district = await demo.enter('district-officer');
  assert.equal((await district.get(why)).status, 404);
  const nobody = why.replace(/obligations\/[^/]+/, 'obligations/01900000-0000-7000-8000-00000000abcd');
  assert.equal((await officer.get(nobody)).status, 404);
});

test('an explanation makes as many queries for sixty obligations as for three', async () => {
  const queriesOf = async (text: string) => {
    const { body } = await officer.get(await receive(text));
    const why = /href="(\/directives\/[^"]+\/explanation)"/.exec(body)?.[1] ?? '';
    return (await countQueries(() => officer.get(why))).queries;
  };
  assert.equal(await queriesOf(`${PAPER}\n`.repeat(20)), await queriesOf(PAPER));
});

test('the preview of confirming together says how much of it was right elsewhere', async () => {
  const directive = await receive(UNSURE);
  const preview = await officer.get(`${directive}/confirmations`);
  assert.match(preview.body, /cứ 100 nhiệm vụ/);
  assert.match(preview.body, /name="shown"/);
});

test('whoever publishes, and an administrator, take the corrections out as one file', async () => {
  const place = correctionsPaths.corrections;
  assert.equal((await officer.send(place, { since: '' }, { from: place })).status, 409);
  const directive = await receive(PAPER);
  const { body } = await officer.get(directive);
  for (const [, action = '', version = ''] of body.matchAll(FORM)) {
    await officer.send(action, { _version: version }, { from: directive });
  }
  const publication = `${directive}/publication`;
  assert.equal((await officer.send(publication, {}, { from: publication })).status, 303);
  for (const role of ['standing-officer', 'administrator']) {
    const person = await demo.enter(role);
    const taken = await person.send(place, { since: '' }, { from: place });
    assert.equal(taken.status, 200);
    assert.match(taken.headers.get('content-disposition') ?? '', /^attachment; filename="nhung-cho-da-sua_/);
    assert.equal(JSON.parse(taken.body).schema, 'ngoclinh-corrections/1');
  }
  const wrong = await officer.send(place, { since: '31/31/2014' }, { from: place });
  assert.equal(wrong.status, 422);
  assert.ok(wrong.body.includes('31/31/2014') && wrong.body.includes(t('corrections.sinceWrong')));
  const late = await officer.send(place, { since: '01/01/2090' }, { from: place });
  assert.equal(late.status, 409);
  assert.ok(late.body.includes(t('corrections.none')));
});
