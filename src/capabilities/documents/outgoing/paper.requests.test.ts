import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Answer, Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { carryOut } from '../../../platform/unit-of-work.ts';
import { findUnitByCode } from '../../organisations/index.ts';
import { renderPdf } from '../format/render-document.ts';
import { draftOutgoing, findOutgoing, setNumbering } from './index.ts';
import { aDraft } from './outgoing.fixtures.ts';
import { asIssued } from './outgoing.rules.ts';

const TODAY = day('2014-06-20');
const SIGNER = { signerLines: 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH', signerName: 'Trần Thử Nghiệm' };
let demo: DemonstrationApp;
let committee: Id;
let standing: Id;
let officer: Visitor;
let head: Visitor;
let office: Visitor;
let leader: Visitor;

before(async () => {
  demo = await startDemonstration(TODAY);
  [committee, standing] = await demo.app.database(demo.schema).read(async (tx) => {
    const units = [await findUnitByCode(tx, 'kt-ubnd-tinh', TODAY), await findUnitByCode(tx, 'kt-so-tttt', TODAY)];
    return units.map((unit) => unit?.id as Id) as [Id, Id];
  });
  officer = await demo.enter('standing-officer');
  head = await demo.enter('standing-head');
  office = await demo.enter('ppc-office');
  leader = await demo.enter('vice-chair');
});
after(() => demo.close());

async function succeed<T>(useCase: Parameters<typeof carryOut<T>>[3]): Promise<T> {
  const who = { actor: null, today: TODAY, requestId: null };
  const result: Result<T> = await carryOut(demo.app.database(demo.schema), demo.app.work, who, useCase);
  if (!result.ok) throw new Error(result.refusal.key);
  return result.value;
}

const drafted = (issuerUnitId: Id = committee) =>
  succeed((change) => draftOutgoing(change, aDraft({ issuerUnitId, draftingUnitId: standing })));

const act = (who: Visitor, id: Id, name: string, fields: Record<string, string> = {}): Promise<Answer> =>
  who.send(`/documents/${id}/paper/${name}`, fields, { from: `/documents/${id}` });

test('the paper of a committee walks its chain: content, form, agreement, freezing, number from văn thư outside', async () => {
  const id = await drafted();
  assert.match((await officer.get(`/documents/${id}`)).body, /lãnh đạo Sở Thông tin và Truyền thông duyệt nội dung/);
  for (const [who, name] of [
    [head, 'approve-content'],
    [office, 'check-form'],
    [leader, 'agree'],
    [officer, 'freeze'],
  ] as const) {
    assert.equal((await act(officer, id, 'agree')).status, 404, 'an officer agrees to nothing');
    assert.equal((await act(who, id, name)).status, 303, name);
  }
  const fields = { ...SIGNER, number: '1553', symbol: 'KH-UBND', issuedOn: '18/06/2014' };
  const wrong = await act(office, id, 'record-issue', { ...fields, issuedOn: '31/06/2014' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /31\/06\/2014/, 'what was typed stays');
  assert.equal((await act(office, id, 'record-issue', fields)).status, 303);
  const page = (await officer.get(`/documents/${id}`)).body;
  assert.match(page, /<h1[^>]*>Kế hoạch số 1553\/KH-UBND<\/h1>/);
  assert.match(page, /Thử Nghiệm, ngày 18 tháng 6 năm 2014/);
  assert.match(page, /Trần Thử Nghiệm/);
  assert.match((await officer.get(`/documents/${id}/paper.edxml`)).body, /<CodeNumber>1553<\/CodeNumber>/);
  const pack = await officer.get(`/documents/${id}/package.zip`);
  assert.match(pack.headers.get('content-disposition') ?? '', /1553-KH-UBND\.zip/);
  assert.ok(['1553-KH-UBND.pdf', '1553-KH-UBND.docx', 'SHA256SUMS'].every((name) => pack.body.includes(name)));
});

test('a signed copy with other words is shown word by word, and nothing is kept until somebody confirms', async () => {
  const id = await drafted();
  assert.equal((await act(officer, id, 'freeze')).status, 303, 'a head who does not log in signs on paper');
  const paper = await demo.app.database(demo.schema).read((tx) => findOutgoing(tx, id));
  assert.ok(paper);
  const issue = { sequence: 77, symbol: 'KH-UBND', issuedOn: day('2014-06-19'), signerName: SIGNER.signerName };
  const signed = asIssued(paper.content, { ...issue, signerLines: SIGNER.signerLines.split(' / ') });
  const fields = { ...SIGNER, number: '77', symbol: 'KH-UBND', issuedOn: '19/06/2014', no_state_secrets: 'on' };
  const send = async (document: typeof signed, more: Record<string, string> = {}) => {
    const files = [{ field: 'file', name: 'da-ky.pdf', bytes: await renderPdf(document) }];
    return office.send(
      `/documents/${id}/paper/record-issue`,
      { ...fields, ...more },
      { from: `/documents/${id}`, files },
    );
  };
  const other = await send({ ...signed, subject: 'Thông tin đối ngoại năm 2016' });
  assert.equal(other.status, 422);
  assert.match(other.body, /<del>.*2015.*<\/del>\s*<ins>.*2016.*<\/ins>/s);
  const after = await demo.app.database(demo.schema).read((tx) => findOutgoing(tx, id));
  assert.deepEqual([after?.state, after?.version], [paper.state, paper.version]);
  const seen = /name="seenFile" value="([0-9a-f]{64})"/.exec(other.body)?.[1] ?? '';
  assert.equal(
    (await act(office, id, 'record-issue', { ...fields, seenFile: seen, seenName: 'da-ky.pdf' })).status,
    422,
  );
  const confirmed = { ...fields, seenFile: seen, seenName: 'da-ky.pdf', differencesSeen: 'yes' };
  assert.equal((await act(office, id, 'record-issue', confirmed)).status, 303);
  const page = (await officer.get(`/documents/${id}`)).body;
  assert.match(page, /Bản đã ký khác bản trình ký ở 1 chỗ/);
  assert.match(page, /da-ky\.pdf/);
});

test('a signed copy with the same words is kept without a question', async () => {
  const id = await drafted();
  await act(officer, id, 'freeze');
  const paper = await demo.app.database(demo.schema).read((tx) => findOutgoing(tx, id));
  assert.ok(paper);
  const issue = { sequence: 8, symbol: 'KH-UBND', issuedOn: day('2014-02-05'), signerName: SIGNER.signerName };
  const bytes = await renderPdf(asIssued(paper.content, { ...issue, signerLines: SIGNER.signerLines.split(' / ') }));
  const fields = { ...SIGNER, number: '08', symbol: 'KH-UBND', issuedOn: '05/02/2014', no_state_secrets: 'on' };
  const answer = await office.send(`/documents/${id}/paper/record-issue`, fields, {
    from: `/documents/${id}`,
    files: [{ field: 'file', name: 'da-ky.pdf', bytes }],
  });
  assert.equal(answer.status, 303, answer.body.match(/<(del|ins)>.{0,300}/s)?.[0]);
});

test('a unit that numbers here: signature, number, recall, and a new paper that replaces it', async () => {
  const here = { unitId: standing, mode: 'here' as const, firstNumber: 1, from: day('2014-01-01'), basis: null };
  await succeed((change) => setNumbering(change, here));
  const id = await drafted(standing);
  assert.equal((await act(head, id, 'agree')).status, 303);
  assert.equal((await act(officer, id, 'freeze')).status, 303);
  assert.equal((await act(officer, id, 'record-signature', { ...SIGNER, signedOn: '19/06/2014' })).status, 303);
  const early = await act(officer, id, 'issue-here', { issuedOn: '18/06/2014' });
  assert.equal(early.status, 422);
  assert.match(early.body, /không trước ngày ký/);
  assert.equal((await act(officer, id, 'issue-here', { issuedOn: '20/06/2014' })).status, 303);
  assert.match((await officer.get(`/documents/${id}`)).body, /Số: 01\/KH-UBND/);
  assert.equal((await act(head, id, 'recall', { remarks: '' })).status, 422);
  assert.equal((await act(head, id, 'recall', { remarks: 'Sai thể thức' })).status, 303);
  const replaced = await act(officer, id, 'replacement');
  assert.equal(replaced.status, 303);
  assert.match((await officer.get(replaced.location ?? '')).body, /DỰ THẢO/);
  assert.match((await officer.get(`/documents/${id}`)).body, /Được thay thế bởi/);
});

test('Word and PDF are drawn on demand, and the page asks the same number of questions at any step', async () => {
  const id = await drafted();
  const [word, pdf] = [
    await officer.get(`/documents/${id}/paper.docx`),
    await officer.get(`/documents/${id}/paper.pdf`),
  ];
  assert.match(word.headers.get('content-disposition') ?? '', /du-thao-KH-UBND\.docx/);
  assert.ok(pdf.body.startsWith('%PDF-'));
  const queries = async () => (await countQueries(() => officer.get(`/documents/${id}`))).queries;
  await act(officer, id, 'freeze');
  const first = await queries();
  for (let round = 0; round < 5; round += 1) {
    await act(officer, id, 'return', { remarks: `lần ${round}` });
    await act(officer, id, 'freeze');
  }
  assert.ok((await queries()) <= first, 'a long history costs no question more');
});
