import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import { translator } from '../../../kernel/translate.ts';
import { fileMessages } from '../../../platform/files/file.messages.ts';
import { aWord, p } from '../../../platform/source-files/docx/word.fixtures.ts';
import { sourceFileMessages } from '../../../platform/source-files/source-file.messages.ts';
import { conformityMessages } from './conformity.messages.ts';
import { conformityPaths } from './conformity.paths.ts';
import { LETTER } from './papers.fixtures.ts';
import { withLine } from './seeded-faults.fixtures.ts';
import { aWordPaper } from './word-paper.fixtures.ts';

const t = translator('vi', conformityMessages, fileMessages, sourceFileMessages);
const { check } = conformityPaths;

let demo: DemonstrationApp;
let officer: Visitor;
before(async () => {
  demo = await startDemonstration(day('2014-05-12'));
  officer = await demo.enter('district-officer');
});
after(() => demo.close());

const send = (bytes: Uint8Array, fields: Readonly<Record<string, string>> = { no_state_secrets: 'yes' }) =>
  officer.send(check, fields, { from: check, files: [{ field: 'file', name: 'cong-van.docx', bytes }] });

test('the list of papers leads to the check', async () => {
  assert.ok((await officer.get('/documents')).body.includes(`href="${check}"`));
  assert.ok((await officer.get(check)).body.includes(t('conformity.check')));
});

test('a right paper is called right; a wrong one shows its fault with place and article', async () => {
  const right = await send(await aWordPaper(LETTER));
  assert.equal(right.status, 200);
  assert.ok(right.body.includes(t('conformity.right', { file: 'cong-van.docx' })));
  const wrong = await send(
    await aWordPaper(withLine(LETTER, /^An Sơn,/, { text: 'An Sơn, ngày 20 tháng 06 năm 2026' })),
  );
  assert.ok(wrong.body.includes(t('conformity.wrong', { file: 'cong-van.docx', count: 1 })));
  assert.match(wrong.body, /Đoạn \d+: ghi “tháng 06”/);
  assert.match(wrong.body, /Phụ lục I, Phần I, mục II\.4/);
});

/** Rows of everything that could hold a file, or a word about it. */
const rows = () =>
  demo.app.database(demo.schema).read(async (tx) => {
    const counted: number[] = [];
    for (const table of ['document', 'rendition', 'file', 'audit_entry', 'outbox'] as const) {
      const { count } = await tx
        .selectFrom(table)
        .select((of) => of.fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      counted.push(Number(count));
    }
    return counted;
  });

test('nothing of a checked file is kept', async () => {
  const before = await rows();
  assert.equal((await send(await aWordPaper(LETTER))).status, 200);
  assert.deepEqual(await rows(), before);
});

test('a file without declaration, without bytes, stamped, damaged or of another kind is answered in words', async () => {
  const paper = await aWordPaper(LETTER);
  const undeclared = await send(paper, {});
  assert.equal(undeclared.status, 422);
  assert.ok(undeclared.body.includes(t('file.declarationMissing')));
  assert.ok((await send(new Uint8Array())).body.includes(t('conformity.noFile')));
  const stamped = await send(await aWordPaper({ ...LETTER, title: [{ text: 'TỐI MẬT' }, ...LETTER.title] }));
  assert.equal(stamped.status, 422);
  assert.ok(stamped.body.includes(t('file.stamped')));
  assert.ok(!stamped.body.includes('Phụ lục I, Phần I'), 'nothing is said about its content');
  const inHeader = await send(aWord({ body: p('Chữ'), header: p('Mật') }));
  assert.ok(inHeader.body.includes(t('file.stamped')));
  assert.ok((await send(paper.subarray(0, 900))).body.includes(t('source.damaged')));
  assert.ok((await send(Buffer.from('chữ thuần'))).body.includes(t('source.no-layout')));
});

test('a form without its token is not answered', async () => {
  const foreign = await officer.send(check, { no_state_secrets: 'yes', _csrf: 'x' }, { from: check, files: [] });
  assert.equal(foreign.status, 403);
});
