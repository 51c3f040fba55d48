import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { lintRules } from '../../../compiler/index.ts';
import { day } from '../../../kernel/day.ts';
import { translator } from '../../../kernel/translate.ts';
import { uiMessages } from '../../../ui/ui.messages.ts';
import { directiveMessages } from '../directive.messages.ts';
import { reviewPaths } from './review.paths.ts';

const t = translator('vi', directiveMessages, uiMessages);
const DRAFT = [
  'CHỈ THỊ',
  'Về việc phòng, chống hạn hán',
  '',
  'Thực hiện Kết luận số 9-KT/TW ngày 02/3/2014, Ủy ban nhân dân tỉnh yêu cầu:',
  '1. Sở Tài chính bố trí kinh phí trước ngày 02/9/2014.',
  '2. Sở Thông tin và Truyền thông báo cáo Ủy ban nhân dân tỉnh trước ngày 31/6/2014.',
  '',
].join('\n');

let demo: DemonstrationApp;
let officer: Visitor;
before(async () => {
  demo = await startDemonstration(day('2014-05-12'));
  officer = await demo.enter('district-officer');
});
after(() => demo.close());

const send = (fields: Readonly<Record<string, string>>) =>
  officer.send(reviewPaths.review, { no_state_secrets: 'yes', ...fields }, { from: reviewPaths.review });

test('a pasted draft is answered at once: findings with their place, rule and replacement', async () => {
  const answer = await send({ text: DRAFT });
  assert.equal(answer.status, 200);
  for (const rule of ['citations/type-against-code', 'deadlines/impossible-date'] as const) {
    assert.ok(answer.body.includes(reviewPaths.rule(rule)), rule);
    assert.ok(answer.body.includes(lintRules[rule].title.vi), rule);
  }
  assert.match(answer.body, /<del>9-KT\/TW<\/del> → <ins>9-KL\/TW<\/ins>/);
  assert.ok(answer.body.includes('Dòng 4'));
  assert.ok(answer.body.includes(t('findings.opinion')));
});

/** Rows of everything that could hold a draft, or a word about it. */
const rows = () =>
  demo.app.database(demo.schema).read(async (tx) => {
    const tables = ['directive', 'directive_text', 'document', 'file', 'audit_entry', 'outbox'] as const;
    const counted: number[] = [];
    for (const table of tables) {
      const { count } = await tx
        .selectFrom(table)
        .select((of) => of.fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      counted.push(Number(count));
    }
    return counted;
  });

test('nothing of a draft is kept', async () => {
  const before = await rows();
  assert.equal((await send({ text: DRAFT })).status, 200);
  assert.deepEqual(await rows(), before);
});

test('what a form may not send comes back with every word: a stamp, no declaration, nothing, no token', async () => {
  const stamped = await send({ text: `${DRAFT}\nMẬT\n` });
  assert.equal(stamped.status, 422);
  assert.ok(stamped.body.includes(t('receive.stamped')) && stamped.body.includes('Kết luận số 9-KT/TW'));
  assert.ok(!stamped.body.includes(reviewPaths.rule('deadlines/impossible-date')), 'nothing is said about its content');
  const undeclared = await officer.send(reviewPaths.review, { text: DRAFT }, { from: reviewPaths.review });
  assert.equal(undeclared.status, 422);
  assert.ok(undeclared.body.includes(t('receive.declarationMissing')));
  assert.equal((await send({ text: ' ' })).status, 422);
  const foreign = await officer.send(reviewPaths.review, { text: DRAFT, no_state_secrets: 'yes', _csrf: 'x' });
  assert.equal(foreign.status, 403);
});

test('each rule has a page, an unknown one has none', async () => {
  const list = await officer.get(reviewPaths.rules);
  for (const id of Object.keys(lintRules)) assert.ok(list.body.includes(`href="${reviewPaths.rule(id)}"`), id);
  const page = await officer.get(reviewPaths.rule('recipients/archive'));
  assert.equal(page.status, 200);
  const { title, explanation, example } = lintRules['recipients/archive'];
  for (const words of [title.vi, explanation.vi.slice(0, 20), example.after]) assert.ok(page.body.includes(words));
  assert.equal((await officer.get(reviewPaths.rule('recipients/khong-co'))).status, 404);
});

test('the list of directives leads to the review', async () => {
  assert.ok((await officer.get('/directives')).body.includes(`href="${reviewPaths.review}"`));
});
