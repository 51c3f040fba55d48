import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type InventedProvince, openInventedProvince } from '../../../../test/support/invented-province.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { notation } from '../document.rules.ts';
import { findDocument } from '../document.store.ts';
import {
  agreeOutgoing,
  draftOutgoing,
  dropOutgoing,
  findIssue,
  findOutgoing,
  freezeOutgoing,
  issueHere,
  letterheadOf,
  recallOutgoing,
  recordIssue,
  recordSignature,
  returnOutgoing,
  reviseOutgoing,
  setLetterhead,
  setNumbering,
  signaturesOf,
} from './index.ts';
import { aDraft, aPaper } from './outgoing.fixtures.ts';
import { listSteps } from './outgoing-step.store.ts';

const TODAY = day('2014-06-20');
const SIGNER = { signerName: 'Nguyễn Văn Thử', signerLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] };
let province: InventedProvince;
let committee: Id;
let standing: Id;
let officer: Actor;
let chair: Actor;

before(async () => {
  province = await openInventedProvince();
  committee = (await province.unit('ubnd')).id;
  standing = (await province.unit('so-tttt')).id;
  officer = province.officer;
  chair = { ...officer, postKind: 'head', unitId: committee, unitPath: committee, functions: [] };
});
after(() => province.work.close());

const as = (actor: Actor, today: Day = TODAY) => ({ actor, today });
const units = () => ({ issuerUnitId: committee, draftingUnitId: standing });
const draft = (parts = {}) =>
  province.work.succeed((change) => draftOutgoing(change, aDraft(units(), parts)), as(officer));
const at = async (documentId: Id) => {
  const paper = await province.work.view((view) => findOutgoing(view.tx, documentId));
  assert.ok(paper);
  return { documentId, version: paper.version };
};
const agreed = async () => {
  const id = await draft();
  const command = await at(id);
  await province.work.succeed((change) => agreeOutgoing(change, command), as(chair));
  return id;
};
const frozen = async () => {
  const id = await agreed();
  const command = await at(id);
  await province.work.succeed((change) => freezeOutgoing(change, command), as(officer));
  return id;
};
const signed = async (signedOn = TODAY) => {
  const id = await frozen();
  const command = await at(id);
  await province.work.succeed((change) => recordSignature(change, { ...command, ...SIGNER, signedOn }), as(officer));
  return id;
};

test('a draft stands in the register without number, day or signer, whatever its maker wrote', async () => {
  const id = await draft({ number: { value: 7, symbol: 'KH-UBND' }, date: TODAY });
  const [entry, paper] = await province.work.view(async ({ tx }) => [
    await findDocument(tx, id),
    await findOutgoing(tx, id),
  ]);
  assert.deepEqual([entry?.number, entry?.symbol, entry?.issuedOn, entry?.typeCode], [null, 'KH-UBND', null, 'KH']);
  assert.deepEqual([paper?.content.number.value, paper?.content.date, paper?.state], [null, null, 'draft']);
});

test('a revision of what was agreed is a draft again; the same words change nothing', async () => {
  const id = await agreed();
  const before = await at(id);
  await province.work.succeed((change) => reviseOutgoing(change, { ...before, content: aPaper() }), as(officer));
  assert.deepEqual(await at(id), before);
  const content = aPaper({ subject: 'Thông tin đối ngoại năm 2016' });
  await province.work.succeed((change) => reviseOutgoing(change, { ...before, content }), as(officer));
  const paper = await province.work.view((view) => findOutgoing(view.tx, id));
  assert.deepEqual([paper?.state, paper?.contentNumber, paper?.title], ['draft', 2, content.subject]);
  const stale = await province.work.change((change) => reviseOutgoing(change, { ...before, content }), as(officer));
  assert.ok(!stale.ok && stale.refusal.key === 'refusal.stale');
});

test('only a leader of the issuer agrees, and nobody changes what was frozen', async () => {
  const id = await draft();
  const command = await at(id);
  const wrong = await province.work.change((change) => agreeOutgoing(change, command), as(officer));
  assert.ok(!wrong.ok && wrong.refusal.kind === 'not-found');
  const frozenId = await frozen();
  const now = await at(frozenId);
  const late = await province.work.change(
    (change) => reviseOutgoing(change, { ...now, content: aPaper({ subject: 'Khác' }) }),
    as(officer),
  );
  assert.ok(!late.ok && late.refusal.kind === 'conflict');
  const silent = await province.work.change((change) => returnOutgoing(change, { ...now, remarks: ' ' }), as(chair));
  assert.ok(!silent.ok && silent.refusal.kind === 'invalid');
  await province.work.succeed((change) => returnOutgoing(change, { ...now, remarks: 'Bổ sung mục III' }), as(chair));
  const steps = await province.work.view((view) => listSteps(view.tx, frozenId));
  assert.deepEqual(
    steps.map((step) => [step.action, step.remarks]),
    [
      ['draft', null],
      ['agree', null],
      ['freeze', null],
      ['return', 'Bổ sung mục III'],
    ],
  );
});

test('văn thư outside: number, day and signer are recorded; the same number is not given twice', async () => {
  const record = async (number: string) => {
    const command = {
      ...(await at(await frozen())),
      ...SIGNER,
      number,
      symbol: 'KH-UBND',
      issuedOn: day('2014-06-18'),
    };
    const outside = { ...command, signed: null, differencesSeen: false };
    return province.work.change((change) => recordIssue(change, null, outside), as(officer));
  };
  const first = await record('1234');
  assert.ok(first.ok);
  const { documentId } = first.value;
  const [entry, issue] = await province.work.view(async ({ tx }) => [
    await findDocument(tx, documentId),
    await findIssue(tx, documentId),
  ]);
  assert.ok(entry);
  assert.deepEqual(
    [notation(entry), entry.issuedOn, entry.signerName],
    ['1234/KH-UBND', '2014-06-18', SIGNER.signerName],
  );
  assert.deepEqual([issue?.mode, issue?.issuedOn, issue?.enteredOn], ['outside', '2014-06-18', TODAY]);
  const twin = await record('1234');
  assert.ok(!twin.ok && twin.refusal.fields?.number === 'outgoing.number.taken');
  const wrong = await record('không số');
  assert.ok(!wrong.ok && wrong.refusal.fields?.number === 'outgoing.number.wrong');
});

test('văn thư here: after the signature, in order, one sequence a year, never dated back; a recall keeps the number', async () => {
  const early = { ...(await at(await frozen())), issuedOn: TODAY };
  const outside = await province.work.change((change) => issueHere(change, early), as(chair));
  assert.ok(!outside.ok && outside.refusal.key === 'outgoing.numbersOutside');
  const here = { unitId: committee, mode: 'here' as const, firstNumber: 41, from: day('2014-01-01'), basis: null };
  await province.work.succeed((change) => setNumbering(change, here), as(chair));
  const unsigned = await province.work.change((change) => issueHere(change, early), as(chair));
  assert.ok(!unsigned.ok && unsigned.refusal.key === 'outgoing.notSigned');

  const issue = async (issuedOn: Day, today = issuedOn) => {
    const command = { ...(await at(await signed(day('2014-06-10')))), issuedOn };
    return province.work.change((change) => issueHere(change, command), as(chair, today));
  };
  const first = await issue(TODAY);
  assert.ok(first.ok);
  assert.equal(first.value.number, '1235', 'goes on after what was recorded from outside');
  const back = await issue(day('2014-06-19'), TODAY);
  assert.ok(!back.ok && back.refusal.fields?.issuedOn === 'outgoing.day.beforeLast');
  const recall = { ...(await at(first.value.documentId)), reason: 'Sai thể thức' };
  await province.work.succeed((change) => recallOutgoing(change, recall), as(chair));
  const next = await issue(day('2014-06-23'));
  assert.equal(next.ok && next.value.number, '1236');
  const newYear = await issue(day('2015-01-05'));
  assert.equal(newYear.ok && newYear.value.number, '01');
  const again = await province.work.change(
    async (change) => dropOutgoing(change, await at(first.value.documentId)),
    as(officer),
  );
  assert.ok(!again.ok && again.refusal.kind === 'conflict', 'what was recalled stays');
});

test('the head of papers follows kind and place, until the unit fixes it from a day on', async () => {
  const { tttt, district, ppc } = await province.work.view(async ({ tx }) => ({
    tttt: await letterheadOf(tx, standing, TODAY),
    district: await letterheadOf(tx, (await province.unit('huyen-a')).id, TODAY),
    ppc: await letterheadOf(tx, committee, TODAY),
  }));
  assert.deepEqual(tttt.issuer, {
    parent: 'Ủy ban nhân dân tỉnh Thử Nghiệm',
    name: 'Sở Thông tin và Truyền thông',
  });
  assert.deepEqual([ppc.place, ppc.symbol, ppc.issuer.parent], ['Thử Nghiệm', 'UBND', null]);
  assert.deepEqual(district.issuer, { parent: null, name: 'Ủy ban nhân dân huyện Đăk A' });
  assert.deepEqual([district.place, district.mode, district.derived], ['Đăk A', 'outside', true]);
  const fixed = {
    unitId: standing,
    parentName: 'UBND TỈNH THỬ NGHIỆM',
    name: 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
    place: 'Thử Nghiệm',
    symbol: 'STTTT',
    archive: 'VT, KHTC',
    from: day('2014-07-01'),
    basis: 'Quyết định số 5/QĐ-STTTT',
  };
  await province.work.succeed((change) => setLetterhead(change, fixed), as(officer));
  const later = await province.work.view((view) => letterheadOf(view.tx, standing, day('2014-07-01')));
  assert.deepEqual([later.symbol, later.archive, later.derived], ['STTTT', 'VT, KHTC', false]);
});

test('who may sign is read from the signing authority of the day', async () => {
  const choices = await province.work.view((view) => signaturesOf(view.tx, committee, TODAY));
  for (const choice of choices) assert.equal(choice.collective, choice.lines[0]?.startsWith('TM.'));
});
