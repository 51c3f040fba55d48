import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type InventedProvince, openInventedProvince } from '../../../../test/support/invented-province.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import { sealEntries, verifyChain } from '../../../platform/audit/sealer.ts';
import { listPostsOfPerson, loadActor } from '../acting-post.store.ts';
import { listPersonNames } from '../person.store.ts';
import { addPost } from './add-post.ts';
import { addSigningAuthority } from './add-signing-authority.ts';
import { appointPerson } from './appoint-person.ts';
import { delegatePost } from './delegate-post.ts';
import { editPost } from './edit-post.ts';
import { erasePerson } from './erase-person.ts';
import { findPost, listPostsOfUnit } from './post.store.ts';
import { releasePerson } from './release-person.ts';
import { revokeDelegation } from './revoke-delegation.ts';
import { staffingShown } from './staff-register.rules.ts';

let province: InventedProvince;
before(async () => {
  province = await openInventedProvince();
});
after(() => province.work.close());

const refusalOf = (result: Result<unknown>): string => (result.ok ? 'carried out' : result.refusal.key);
const at = async (code: string) => {
  const unit = await province.unit(code);
  return { unitId: unit.id, version: unit.version };
};
const asAdministrator = () => ({ actor: province.administrator });
const BASIS = 'Quyết định số 7/QĐ-SNV';

const ENTRY = {
  title: 'Chuyên viên',
  titleEn: null,
  staffing: 'part-time',
  field: null,
  decisionNumber: '15/QĐ',
  decisionOn: day('2014-04-01'),
  lastTrainingOn: null,
  focalPoint: true,
} as const;

test('a new person holds a new post, named by a sealed value', async () => {
  const target = await at('so-ngoai-vu');
  const post = await province.work.succeed(
    async (change) => addPost(change, { ...target, ...ENTRY, kind: 'officer', from: day('2014-01-01') }),
    asAdministrator(),
  );
  const appointment = {
    ...(await at('so-ngoai-vu')),
    postId: post,
    personId: null,
    name: 'Y Hương',
    email: 'yhuong@example.vn',
    phone: null,
    from: day('2014-02-01'),
    basis: BASIS,
  };
  await province.work.succeed((change) => appointPerson(change, appointment), asAdministrator());
  const found = await province.work.view((view) => findPost(view.tx, post, TODAY));
  assert.equal(found?.heldSince, '2014-02-01');
  const names = await province.work.view((view) => listPersonNames(view, [found?.personId as Id]));
  assert.deepEqual([...names.values()], ['Y Hương']);

  const second = { ...appointment, ...(await at('so-ngoai-vu')), name: 'A Thái', from: day('2014-03-01') };
  const refused = await province.work.change((change) => appointPerson(change, second), asAdministrator());
  assert.equal(refusalOf(refused), 'holding.taken');
});

test('who leaves a post of the register leaves it vacant', async () => {
  const postId = await province.postOf('huyen-a', 'officer');
  const release = { ...(await at('huyen-a')), postId, to: day('2014-05-01'), basis: BASIS };
  await province.work.succeed((change) => releasePerson(change, release), asAdministrator());
  const post = await province.work.view((view) => findPost(view.tx, postId, TODAY));
  assert.equal(post?.personId, null);
  assert.equal(post && staffingShown(post), 'vacant');
  const earlier = await province.work.view((view) => findPost(view.tx, postId, day('2014-04-30')));
  assert.equal(earlier && staffingShown(earlier), 'part-time');
});

test('the staff register is edited with the version that was opened, by those who keep it', async () => {
  const postId = await province.postOf('so-tttt', 'officer');
  const target = await at('so-tttt');
  const edit = { ...target, ...ENTRY, postId, lastTrainingOn: day('2014-05-05') };
  const notTheirs = await province.work.change((change) => editPost(change, edit), { actor: province.officer });
  assert.equal(refusalOf(notTheirs), 'organisation.notYours');
  const personnel: Actor = { ...province.officer, functions: ['personnel-body'] };
  await province.work.succeed((change) => editPost(change, edit), { actor: personnel });
  const stale = await province.work.change((change) => editPost(change, edit), { actor: personnel });
  assert.equal(refusalOf(stale), 'organisation.stale');
});

test('TUQ. needs writing and a term', async () => {
  const postId = await province.postOf('so-tttt', 'head');
  const command = {
    postId,
    prefix: 'TUQ',
    titleLines: ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG'],
    field: 'công văn nhắc',
    from: day('2014-01-01'),
    to: day('2014-07-01'),
    basis: 'Giấy ủy quyền số 3',
  } as const;
  const signing = async (parts: Partial<Record<keyof typeof command, null>>) => {
    const target = await at('so-tttt');
    return province.work.change(
      (change) => addSigningAuthority(change, { ...target, ...command, ...parts } as never),
      asAdministrator(),
    );
  };
  const noPaper = await signing({ basis: null });
  assert.deepEqual(!noPaper.ok && noPaper.refusal.fields, { basis: 'signing.tuq' });
  const noTerm = await signing({ to: null });
  assert.deepEqual(!noTerm.ok && noTerm.refusal.fields, { to: 'signing.tuq' });
  assert.ok((await signing({})).ok);
});

test('a delegation gives one step, for its term, and cannot be passed on', async () => {
  const from = await province.postOf('so-tttt', 'head');
  const to = await province.postOf('so-tttt', 'officer');
  const command = {
    fromPostId: from,
    toPostId: to,
    scope: 'xác nhận đầu việc',
    from: day('2014-05-01'),
    to: day('2014-06-01'),
    basis: BASIS,
  };
  const target = await at('so-tttt');
  const id = await province.work.succeed(
    (change) => delegatePost(change, { ...target, ...command }),
    asAdministrator(),
  );
  const { personId } = province.officer;
  const accountId = province.officer.accountId as Id;
  const posts = await province.work.view((view) => listPostsOfPerson(view.tx, personId, TODAY));
  assert.deepEqual(
    posts.map((post) => [post.kind, post.delegationId, post.scope]),
    [
      ['officer', null, null],
      ['head', id, 'xác nhận đầu việc'],
    ],
  );
  const load = (on: string) =>
    province.work.view((view) => loadActor(view.tx, { accountId, postId: from, delegationId: id }, day(on)));
  const acting = await load('2014-05-12');
  assert.deepEqual([acting?.postKind, acting?.delegationId], ['head', id]);
  assert.equal((await load('2014-06-01'))?.postKind, 'officer', 'after the term the own post counts');

  const further = { ...(await at('so-tttt')), ...command, toPostId: await province.postOf('huyen-a', 'officer') };
  const passedOn = await province.work.change((change) => delegatePost(change, further), { actor: acting });
  assert.equal(refusalOf(passedOn), 'delegation.passedOn');
  const tooLong = { ...further, toPostId: to, from: day('2012-01-01') };
  const outside = await province.work.change((change) => delegatePost(change, tooLong), asAdministrator());
  assert.equal(refusalOf(outside), 'delegation.outside');

  const revoke = { ...(await at('so-tttt')), delegationId: id, on: day('2014-05-10') };
  await province.work.succeed((change) => revokeDelegation(change, revoke), asAdministrator());
  assert.equal((await load('2014-05-12'))?.postKind, 'officer');
});

test('erasing a person leaves a tombstone, the holdings, and a chain that verifies', async () => {
  const so = await province.unit('so-tttt');
  const head = (await province.work.view((view) => listPostsOfUnit(view.tx, so.id, TODAY)))[0];
  const personId = head?.personId as Id;
  await province.work.database.write((tx) => sealEntries(tx, '2014-05-12T01:00:01.000Z' as never));
  const erase = (confirmed: boolean, actor = province.administrator) =>
    province.work.change((change) => erasePerson(change, { personId, confirmed }), { actor });
  assert.equal(refusalOf(await erase(true, province.officer)), 'organisation.notYours');
  assert.equal(refusalOf(await erase(false)), 'refusal.invalid');
  assert.ok((await erase(true)).ok);
  assert.equal(refusalOf(await erase(true)), 'person.erase.already');

  const names = await province.work.view((view) => listPersonNames(view, [personId]));
  assert.equal(names.size, 0);
  const row = await province.work.database.read((tx) =>
    tx
      .selectFrom('person')
      .innerJoin('record_key', 'record_key.id', 'person.key_id')
      .select(['person.sealed', 'person.erased_on', 'record_key.wrapped'])
      .where('person.id', '=', personId)
      .executeTakeFirstOrThrow(),
  );
  assert.deepEqual(row, { sealed: null, erased_on: TODAY, wrapped: null });
  const after = (await province.work.view((view) => listPostsOfUnit(view.tx, so.id, TODAY)))[0];
  assert.equal(after?.personId, personId);
  await province.work.database.write((tx) => sealEntries(tx, '2014-05-12T01:00:02.000Z' as never));
  const chain = await province.work.database.read((tx) => verifyChain(tx));
  assert.deepEqual([chain.brokenAt, chain.unsealed], [null, 0]);
});

test('the last administrator of the province stays, and nobody erases themselves', async () => {
  const postId = await province.postOf('ubnd', 'administrator');
  const release = { ...(await at('ubnd')), postId, to: day('2014-06-01'), basis: BASIS };
  const last = await province.work.change((change) => releasePerson(change, release), asAdministrator());
  assert.equal(refusalOf(last), 'holding.lastAdministrator');
  const personnel: Actor = { ...province.officer, functions: ['personnel-body'] };
  const theirs = await province.work.change((change) => releasePerson(change, release), { actor: personnel });
  assert.equal(refusalOf(theirs), 'organisation.notYours');
  const self = { personId: province.administrator.personId, confirmed: true };
  const erased = await province.work.change((change) => erasePerson(change, self), asAdministrator());
  assert.equal(refusalOf(erased), 'person.erase.self');
});
