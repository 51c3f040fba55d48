import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type InventedProvince, openInventedProvince } from '../../../../test/support/invented-province.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { draftOutgoing, findOutgoing, freezeOutgoing, recordIssue } from '../outgoing/index.ts';
import { aDraft } from '../outgoing/outgoing.fixtures.ts';
import { compareDistribution } from './distribution.rules.ts';
import { recordReceipt, recordSending } from './record-sending.ts';
import { listReceivers } from './sending.store.ts';

const ISSUED = day('2014-06-18');
const SIGNER = { signerName: 'Nguyễn Văn Thử', signerLines: ['GIÁM ĐỐC'] };
let province: InventedProvince;
let standing: Id;
let district: Id;
let receiver: Actor;

before(async () => {
  province = await openInventedProvince();
  standing = (await province.unit('so-tttt')).id;
  district = (await province.unit('huyen-a')).id;
  receiver = { ...province.officer, unitId: district, unitPath: district };
});
after(() => province.work.close());

const as = (actor: Actor = province.officer, today: Day = day('2014-06-25')) => ({ actor, today });

async function drafted(): Promise<Id> {
  const recipients = [{ name: 'Bộ Thông tin và Truyền thông' }, { name: 'UBND huyện Đăk A', unitId: district }];
  const draft = { ...aDraft({ issuerUnitId: standing, draftingUnitId: standing }), recipients };
  return province.work.succeed((change) => draftOutgoing(change, draft), as());
}

async function issued(number: string): Promise<Id> {
  const documentId = await drafted();
  const version = async () => (await province.work.view((view) => findOutgoing(view.tx, documentId)))?.version ?? 0;
  const draft = { documentId, version: await version() };
  await province.work.succeed((change) => freezeOutgoing(change, draft), as());
  const frozen = { documentId, version: await version() };
  const facts = { ...SIGNER, number, symbol: 'KH-STTTT', issuedOn: ISSUED, signed: null, differencesSeen: false };
  await province.work.succeed((change) => recordIssue(change, null, { ...frozen, ...facts }), as());
  return documentId;
}

const send = (documentId: Id, sentOn: Day, positions = [1, 2]) => {
  const command = { documentId, positions, way: 'trunk' as const, sentOn, note: null };
  return province.work.change((change) => recordSending(change, command), as());
};
const receivers = (id: Id) => province.work.view((view) => listReceivers(view.tx, id));

test('only an issued paper is sent, not before its day, to receivers that it names', async () => {
  const draft = await send(await drafted(), ISSUED);
  assert.ok(!draft.ok && draft.refusal.key === 'exchange.notIssued');
  const paper = await issued('11');
  const early = await send(paper, day('2014-06-17'));
  assert.ok(!early.ok && early.refusal.fields?.sentOn === 'exchange.day.beforeIssue');
  const nobody = await send(paper, ISSUED, [9]);
  assert.ok(!nobody.ok && nobody.refusal.fields?.positions === 'exchange.nobody');
  const both = await send(paper, ISSUED);
  assert.ok(both.ok && both.value === 2);
  assert.deepEqual(
    (await receivers(paper)).map(({ sentOn, way, receivedOn }) => [sentOn, way, receivedOn]),
    [
      [ISSUED, 'trunk', null],
      [ISSUED, 'trunk', null],
    ],
  );
});

test('a receiver of the province confirms for itself, the sender notes what a ministry answered, nobody twice', async () => {
  const paper = await issued('12');
  await send(paper, ISSUED);
  const [ministry, own] = await receivers(paper);
  const receipt = (sendingId: Id, arrivalNumber: string, actor: Actor) =>
    province.work.change(
      (change) => recordReceipt(change, { sendingId, receivedOn: day('2014-06-20'), arrivalNumber }),
      as(actor),
    );
  assert.ok(ministry?.sendingId && own?.sendingId);
  assert.ok((await receipt(own.sendingId, '345', receiver)).ok);
  const foreign = await receipt(ministry.sendingId, '1', receiver);
  assert.ok(!foreign.ok && foreign.refusal.kind === 'not-found');
  assert.ok((await receipt(ministry.sendingId, '2014/789', province.officer)).ok);
  const again = await receipt(ministry.sendingId, '2014/790', province.officer);
  assert.ok(!again.ok && again.refusal.key === 'exchange.receivedAlready');
  assert.deepEqual(
    (await receivers(paper)).map(({ arrivalNumber }) => arrivalNumber),
    ['2014/789', '345'],
  );
});

test('Nơi nhận is compared with the units that have work: both differences are named', () => {
  const line = (position: number, name: string, unitId: Id | null) => ({
    position,
    name,
    unitId,
    note: null,
    sendingId: null,
    way: null,
    sentOn: null,
    copies: null,
    receivedOn: null,
    arrivalNumber: null,
  });
  const lines = [line(1, 'Các sở, ban, ngành', null), line(2, 'Sở TT&TT', standing), line(3, 'Huyện', district)];
  const found = compareDistribution(lines, [
    { unitId: standing, name: 'Sở TT&TT' },
    { unitId: 'x' as Id, name: 'Sở Y tế' },
  ]);
  assert.deepEqual(
    [found.withoutPaper.map(({ name }) => name), found.withoutDuty.map(({ name }) => name)],
    [['Sở Y tế'], ['Huyện']],
  );
});
