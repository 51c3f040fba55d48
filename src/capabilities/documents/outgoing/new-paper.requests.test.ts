import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { checkDocument } from '../conformity/check-document.ts';
import { documentPaths } from '../document.paths.ts';
import { renderWord } from '../format/render-document.ts';
import { findOutgoing } from './index.ts';
import { NEW_PAPERS } from './new-paper.rules.ts';

const TODAY = day('2014-06-20');
let demo: DemonstrationApp;
before(async () => {
  demo = await startDemonstration(TODAY);
});
after(() => demo.close());

const path = documentPaths.newPaper;

test('every kind is opened as a draft of its form, without a number, and the check finds no fault in it', async () => {
  const officer = await demo.enter('standing-officer');
  assert.match((await officer.get(documentPaths.list)).body, new RegExp(`href="${path}"`));
  const [, own = '', above = ''] =
    /name="issuer"[\s\S]*?value="([\w-]{36})"[\s\S]*?value="([\w-]{36})"/.exec((await officer.get(path)).body) ?? [];
  for (const [at, kind] of NEW_PAPERS.entries()) {
    const fields = { kind, issuer: at % 2 ? above : own, subject: `Họp giao ban thông tin đối ngoại lần ${at + 1}` };
    const sent = await officer.send(path, fields, { from: path });
    assert.equal(sent.status, 303, kind);
    const edit = sent.location ?? '';
    assert.equal((await officer.get(edit)).status, 200, kind);
    const id = edit.split('/')[2] as Id;
    const paper = await demo.app.database(demo.schema).read((tx) => findOutgoing(tx, id));
    assert.equal(paper?.issuerUnitId, fields.issuer);
    assert.ok(paper?.content);
    assert.equal(paper.content.number.value, null);
    const report = await checkDocument(new Uint8Array(await renderWord(paper.content)));
    assert.ok(report.ok);
    assert.deepEqual(
      report.value.results.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule.code),
      [],
      kind,
    );
  }
});

test('what is missing is said at its field, and nobody drafts in the name of a body that is not theirs', async () => {
  const officer = await demo.enter('district-officer');
  const empty = await officer.send(path, { kind: 'minutes', issuer: '', subject: '' }, { from: path });
  assert.equal(empty.status, 422);
  assert.match(empty.body, /Chọn cơ quan ban hành/);
  const units = await demo.app
    .database(demo.schema)
    .read((tx) => tx.selectFrom('unit').select('id').where('code', '=', 'kt-so-tttt').execute());
  const fields = { kind: 'invitation', issuer: units[0]?.id ?? '', subject: 'Mời họp' };
  assert.equal((await officer.send(path, fields, { from: path })).status, 422);
});
