import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import { translator } from '../../../kernel/translate.ts';
import { uiMessages } from '../../../ui/ui.messages.ts';
import { directiveMessages } from '../directive.messages.ts';
import { NEW, NEW_PAPER, OLD_PAPER } from './amendment-province.fixtures.ts';

const TODAY = day('2014-05-12');
const t = translator('vi', directiveMessages, uiMessages);
let demo: DemonstrationApp;
let officer: Visitor;
let old = '';
let now = '';
before(async () => {
  demo = await startDemonstration(TODAY);
  officer = await demo.enter('standing-officer');
  old = await receive(OLD_PAPER, '01', '11/04/2013');
  const published = await officer.send(`${old}/publication`, {}, { from: `${old}/publication` });
  assert.equal(published.status, 303);
  now = await receive(NEW_PAPER, NEW.number, NEW.issuedOn);
});
after(() => demo.close());

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Taken in through the form, every obligation confirmed. */
async function receive(text: string, number: string, issued_on: string): Promise<string> {
  const fields = { text, number, symbol: 'CT-UBND', issued_on, no_state_secrets: 'yes' };
  const path = (await officer.send('/directives', fields, { from: '/directives/new' })).location ?? '';
  // what is sure goes together, the rest one by one
  const confirmations = `${path}/confirmations`;
  const shown = [...(await officer.get(confirmations)).body.matchAll(/name="shown" value="([^"]+)"/g)];
  await officer.send(confirmations, { shown: shown.map((match) => match[1] ?? '') }, { from: confirmations });
  const { body } = await officer.get(path);
  for (const [, action = '', version = ''] of body.matchAll(
    /action="([^"]+\/confirmation)".*?name="_version" value="([^"]+)"/gs,
  )) {
    await officer.send(action, { _version: version }, { from: path });
  }
  return path;
}

test('the form begins with what the text says; a wrong one comes back as typed', async () => {
  const path = `${now}/amendments`;
  const page = await officer.get(path);
  assert.equal(page.status, 200);
  assert.ok(page.body.includes(escaped(t('amendment.hint.replace', { label: 'Chỉ thị số 01/CT-UBND' }))));
  assert.match(page.body, /value="12\/05\/2014"/);
  const target = old.split('/').at(-1) ?? '';
  const typed = { target, mode: 'replace', effective_on: '32/05/2014', quote: 'Câu này không có trong văn bản' };
  const wrong = await officer.send(path, typed, { from: path });
  assert.equal(wrong.status, 422);
  assert.ok(wrong.body.includes(t('receive.wrongDay')));
  assert.ok(wrong.body.includes('32/05/2014') && wrong.body.includes(typed.quote));
  const lost = await officer.send(path, { ...typed, effective_on: '12/05/2014' }, { from: path });
  assert.equal(lost.status, 422);
  assert.ok(lost.body.includes(t('amendment.quote.notFound')));
});

test('from the relation through pairs and agreement to the published change, and both documents say so', async () => {
  const path = `${now}/amendments`;
  const target = old.split('/').at(-1) ?? '';
  const quote = 'Chỉ thị này thay thế Chỉ thị số 01/CT-UBND';
  const saved = await officer.send(
    path,
    { target, mode: 'replace', effective_on: '12/05/2014', quote, checked: 'yes' },
    { from: path },
  );
  assert.equal(saved.status, 303);
  const comparison = `${path}/${target}`;
  assert.equal(saved.location, comparison);
  const page = await officer.get(comparison);
  assert.ok(page.body.includes(t('change.kind.ended')) && page.body.includes(t('change.kind.added')));
  const pair = /href="([^"]+\/amendments\/[^"]+\/obligations\/[^"]+)"/.exec(page.body)?.[1] ?? '';
  assert.equal((await officer.get(pair)).status, 200);
  const nothing = await officer.send(pair, { choice: '' }, { from: pair });
  assert.equal(nothing.status, 422);
  assert.equal((await officer.send(pair, { choice: 'apart' }, { from: pair })).status, 303);
  const stale = await officer.send(`${comparison}/agreement`, { print: 'old' }, { from: comparison });
  assert.equal(stale.status, 409);
  assert.ok((await officer.get(`${now}/publication`)).body.includes(t('publication.comparisons.see')));
  const again = await officer.get(comparison);
  const print = /name="print" value="([^"]+)"/.exec(again.body)?.[1] ?? '';
  assert.equal((await officer.send(`${comparison}/agreement`, { print }, { from: comparison })).status, 303);
  const draft = await officer.get(`${now}/changes`);
  assert.ok(draft.body.includes(t('change.draft')));
  const district = await demo.enter('district-officer');
  assert.equal((await district.get(`${now}/changes`)).status, 404, 'a draft is not for everybody');

  assert.equal((await officer.send(`${now}/publication`, {}, { from: `${now}/publication` })).status, 303);
  assert.equal((await district.get(`${now}/changes?by=obligation`)).status, 200);
  const [before, after] = [await district.get(old), await district.get(now)];
  assert.ok(before.body.includes(t('change.state.replace')) && before.body.includes(`href="${now}"`));
  assert.ok(after.body.includes(t('change.head.replace')) && after.body.includes(`href="${old}"`));
  assert.equal((await officer.get(`${old}/ending`)).status, 409, 'it has ended');
  const list = await officer.get('/directives?state=ended');
  assert.ok(list.body.includes(`href="${old}"`) && !list.body.includes(`href="${now}"`));
});

test('a paper without work ends a directive; what was typed wrong comes back, the page then says why', async () => {
  const path = `${now}/ending`;
  const typed = { paper: 'Quyết định', paper_on: '12/05/2014', effective_on: '12/05/2014', reason: 'Hết nhiệm vụ' };
  const wrong = await officer.send(path, typed, { from: path });
  assert.equal(wrong.status, 422);
  assert.ok(wrong.body.includes(t('ending.paper.missing')) && wrong.body.includes('Hết nhiệm vụ'));
  const done = await officer.send(path, { ...typed, paper: 'Quyết định số 15/QĐ-UBND' }, { from: path });
  assert.equal(done.status, 303);
  const page = await officer.get(now);
  assert.ok(page.body.includes(t('change.state.end')) && page.body.includes('Quyết định số 15/QĐ-UBND'));
  const changes = await officer.get(`${now}/changes`);
  assert.ok(changes.body.includes('Hết nhiệm vụ'));
});
