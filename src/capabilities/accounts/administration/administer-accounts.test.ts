import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type InventedProvince, openInventedProvince } from '../../../../test/support/invented-province.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { addDays, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { openSession } from '../../../platform/session/session.ts';
import { listPersonNames, listPostsHeldBy, loadActor, PERSON_ERASED } from '../../organisations/index.ts';
import { erasePerson } from '../../organisations/people/erase-person.ts';
import { type AccountRow, findAccount, findAccountByLogin } from '../account.store.ts';
import { issueAccountLink, useAccountLink } from '../use-account-link.ts';
import { createAccount } from './create-account.ts';
import { createFirstAdministrator, hasAdministrator } from './create-first-administrator.ts';
import type { IssuedLink } from './keep-account.ts';
import { leaveService, moveHolder } from './leave-service.ts';
import { resetAccount, shutAccount, unlockAccount } from './shut-account.ts';
import { shutErasedAccount } from './shut-erased-account.ts';

let province: InventedProvince;
before(async () => {
  province = await openInventedProvince();
});
after(() => province.work.close());

const refusalOf = (result: Result<unknown>): string =>
  result.ok ? 'carried out' : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.key);
const asAdministrator = () => ({ actor: province.administrator });
const plainHash = async (password: string): Promise<string> => `hash of ${password}`;
const PASSWORD = 'một câu dễ nhớ';
const BASIS = 'Quyết định số 9/QĐ-SNV';

/** Somebody new in a new post of a unit, with an account that waits for its password. */
async function newcomer(login: string, unitCode = 'so-ngoai-vu', actor: Actor = province.administrator) {
  const unit = await province.unit(unitCode);
  const post = { unitId: unit.id, kind: 'officer' as const, title: `Chuyên viên ${login}` };
  const person = { name: `Người ${login}`, email: `${login}@tinh.example`, phone: null, post };
  return province.work.change((change) => createAccount(change, { login, person, from: TODAY, basis: BASIS }), {
    actor,
  });
}

async function active(login: string, unitCode?: string): Promise<{ link: IssuedLink; account: AccountRow }> {
  const made = await newcomer(login, unitCode);
  assert.ok(made.ok, refusalOf(made));
  await usePassword(made.value.token);
  return { link: made.value, account: await accountOf(made.value.accountId) };
}

const usePassword = (token: string) =>
  province.work.change((change) =>
    useAccountLink(change, { token, password: PASSWORD, repeated: PASSWORD }, plainHash),
  );
const accountOf = (id: Id): Promise<AccountRow> =>
  province.work.database.read(async (tx) => (await findAccount(tx, id)) as AccountRow);
const sessionsOf = (id: Id) =>
  province.work.database.read((tx) =>
    tx.selectFrom('session').select('account_id').where('account_id', '=', id).execute(),
  );
const signIn = (id: Id) =>
  province.work.succeed(async (change) => ok(await openSession(change.tx, id, null, change.now)));
const postsOf = (personId: Id, on = TODAY) => province.work.database.read((tx) => listPostsHeldBy(tx, personId, on));

test('a new person takes up a post, is invited, sets a password by the link and can act', async () => {
  const made = await newcomer('nguyen.an');
  assert.ok(made.ok);
  const { accountId, personId, token } = made.value;
  assert.equal((await accountOf(accountId)).state, 'invited');
  const names = await province.work.view((view) => listPersonNames(view, [personId]));
  assert.equal(names.get(personId), 'Người nguyen.an');
  assert.ok((await usePassword(token)).ok);
  assert.equal((await accountOf(accountId)).state, 'active');
  const actor = await province.work.database.read((tx) =>
    loadActor(tx, { accountId, postId: null, delegationId: null }, TODAY),
  );
  assert.equal(actor?.unitId, (await province.unit('so-ngoai-vu')).id);
  assert.equal(refusalOf(await usePassword(token)), 'account.link.expired', 'a link works once');
});

test('the database keeps the hash of a link only', async () => {
  const made = await newcomer('nguyen.hai');
  assert.ok(made.ok);
  const { token } = made.value;
  const links = await province.work.database.read((tx) => tx.selectFrom('account_link').selectAll().execute());
  const entries = await province.work.database.read((tx) => tx.selectFrom('audit_entry').selectAll().execute());
  assert.ok(!JSON.stringify([links.map((link) => link.token_hash.toString()), entries]).includes(token));
});

test('a user name is taken once and has one shape', async () => {
  await newcomer('tran.binh');
  assert.equal(refusalOf(await newcomer('tran.binh')), 'account.admin.loginTaken');
  for (const login of ['Hai Chữ', 'ab', 'đỗ', '.a.b', 'a..b', `${'a'.repeat(61)}`])
    assert.equal(refusalOf(await newcomer(login)), 'account.admin.loginShape', login);
});

test('somebody who holds a post gets one account', async () => {
  const { account } = await active('le.chi');
  const again = { login: 'le.chi2', person: { personId: account.personId }, from: TODAY, basis: '' };
  const answer = await province.work.change((change) => createAccount(change, again), asAdministrator());
  assert.equal(refusalOf(answer), 'account.admin.hasOne');
});

test('a new link ends the old password, older links and every session', async () => {
  const { account } = await active('pham.dung');
  await signIn(account.id);
  const reset = { accountId: account.id, version: account.version };
  const first = await province.work.succeed((change) => resetAccount(change, reset), asAdministrator());
  const waiting = await accountOf(account.id);
  assert.deepEqual([waiting.state, waiting.passwordHash], ['invited', null]);
  assert.deepEqual(await sessionsOf(account.id), []);
  const second = await province.work.succeed(
    (change) => resetAccount(change, { accountId: account.id, version: waiting.version }),
    asAdministrator(),
  );
  assert.equal(refusalOf(await usePassword(first.token)), 'account.link.expired');
  assert.ok((await usePassword(second.token)).ok);
});

test('a locked account is shut, keeps its password, and its link opens nothing', async () => {
  const { account } = await active('do.em');
  await signIn(account.id);
  const lock = { accountId: account.id, version: account.version };
  await province.work.succeed((change) => shutAccount(change, lock), asAdministrator());
  assert.deepEqual(await sessionsOf(account.id), []);
  const locked = await accountOf(account.id);
  assert.equal(locked.state, 'locked');
  const reset = await province.work.change(
    (change) => resetAccount(change, { ...lock, version: locked.version }),
    asAdministrator(),
  );
  assert.equal(refusalOf(reset), 'account.admin.notNow');
  await province.work.succeed(
    (change) => unlockAccount(change, { ...lock, version: locked.version }),
    asAdministrator(),
  );
  const open = await accountOf(account.id);
  assert.deepEqual([open.state, open.passwordHash], ['active', account.passwordHash]);
});

test('an account that was locked before its first password is invited again', async () => {
  const made = await newcomer('ho.phuc');
  assert.ok(made.ok);
  const { accountId } = made.value;
  const act = async () => ({ accountId, version: (await accountOf(accountId)).version });
  const lock = await act();
  await province.work.succeed((change) => shutAccount(change, lock), asAdministrator());
  const unlock = await act();
  await province.work.succeed((change) => unlockAccount(change, unlock), asAdministrator());
  assert.equal((await accountOf(accountId)).state, 'invited');
});

test('who leaves is released from every post on the day, by a document', async () => {
  const { account } = await active('vo.giang');
  const leave = { accountId: account.id, version: account.version, last: TODAY, basis: BASIS };
  const early = await province.work.change(
    (change) => leaveService(change, { ...leave, last: day('2013-01-01') }),
    asAdministrator(),
  );
  assert.equal(refusalOf(early), 'account.admin.beforeHolding');
  const late = await province.work.change(
    (change) => leaveService(change, { ...leave, last: addDays(TODAY, 1) }),
    asAdministrator(),
  );
  assert.equal(refusalOf(late), 'account.admin.notYet');
  await province.work.succeed((change) => leaveService(change, leave), asAdministrator());
  assert.equal((await accountOf(account.id)).state, 'left');
  assert.equal((await postsOf(account.personId)).length, 1, 'the last day still counts');
  assert.deepEqual(await postsOf(account.personId, addDays(TODAY, 1)), []);
  const holding = await province.work.database.read((tx) =>
    tx
      .selectFrom('post_holding')
      .select('end_basis')
      .where('person_id', '=', account.personId)
      .executeTakeFirstOrThrow(),
  );
  assert.equal(holding.end_basis, BASIS);
});

test('who moves ends one post and begins another by one decision', async () => {
  const { account } = await active('bui.ha');
  const [from] = await postsOf(account.personId);
  assert.ok(from);
  const unit = await province.unit('huyen-a');
  const on = addDays(TODAY, 7);
  const command = {
    accountId: account.id,
    version: account.version,
    fromPostId: from.postId,
    to: { unitId: unit.id, kind: 'clerk' as const, title: 'Văn thư' },
    on,
    basis: BASIS,
  };
  await province.work.succeed((change) => moveHolder(change, command), asAdministrator());
  assert.deepEqual(
    (await postsOf(account.personId)).map((post) => post.postId),
    [from.postId],
  );
  assert.deepEqual(
    (await postsOf(account.personId, on)).map((post) => [post.unitId, post.title]),
    [[unit.id, 'Văn thư']],
  );
  assert.equal((await accountOf(account.id)).state, 'active');
});

test('a page that was opened before somebody else’s act is refused', async () => {
  const { account } = await active('ngo.khanh');
  const stale = { accountId: account.id, version: account.version - 1 };
  const answer = await province.work.change((change) => shutAccount(change, stale), asAdministrator());
  assert.equal(refusalOf(answer), 'account.admin.changedMeanwhile');
});

test('nobody shuts themselves out', async () => {
  const accountId = province.administrator.accountId as Id;
  const { version } = await accountOf(accountId);
  const lock = await province.work.change((change) => shutAccount(change, { accountId, version }), asAdministrator());
  const leave = { accountId, version, last: TODAY, basis: BASIS };
  const left = await province.work.change((change) => leaveService(change, leave), asAdministrator());
  assert.deepEqual([refusalOf(lock), refusalOf(left)], ['account.admin.notYourself', 'account.admin.notYourself']);
});

test('an administrator of a unit looks after its people and nobody else', async () => {
  const { account } = await active('dinh.lan', 'huyen-a');
  const unit = await province.unit('huyen-a');
  const other = await province.unit('so-ngoai-vu');
  const own: Actor = { ...province.administrator, unitId: unit.id, unitPath: unit.path };
  const stranger: Actor = { ...own, unitId: other.id, unitPath: other.path };
  const lock = { accountId: account.id, version: account.version };
  assert.equal(
    refusalOf(await province.work.change((change) => shutAccount(change, lock), { actor: stranger })),
    'refusal.notFound',
  );
  assert.ok((await province.work.change((change) => shutAccount(change, lock), { actor: own })).ok);
  assert.equal(refusalOf(await newcomer('dinh.mai', 'so-ngoai-vu', own)), 'organisation.notYours');
});

test('a demonstration account gets no password, whatever the way', async () => {
  const account = await province.work.database.read((tx) => findAccountByLogin(tx, 'chuyen-vien'));
  assert.ok(account?.demonstration);
  const reset = { accountId: account.id, version: account.version };
  const answers = [
    await province.work.change((change) => resetAccount(change, reset), asAdministrator()),
    await province.work.change((change) => issueAccountLink(change, account.id, 'token'), asAdministrator()),
  ];
  assert.deepEqual(answers.map(refusalOf), ['account.admin.demonstration', 'account.admin.demonstration']);
});

test('erasing a person shuts the account in the same transaction', async () => {
  const { account } = await active('cao.nga');
  await signIn(account.id);
  await province.work.succeed(async (change) => {
    const watched = {
      ...change,
      announce: (event: Parameters<typeof change.announce>[0]) => {
        assert.equal(event.event, PERSON_ERASED);
        return shutErasedAccount(change, event);
      },
    };
    return erasePerson(watched, { personId: account.personId, confirmed: true });
  }, asAdministrator());
  assert.equal((await accountOf(account.id)).state, 'left');
  assert.deepEqual(await sessionsOf(account.id), []);
});

test('the first administrator is made once, without anybody signed in', async () => {
  const first = { login: 'quan.tri.moi', name: 'Quản Trị', email: null, unitCode: 'ubnd' };
  const make = (parts: Partial<typeof first> = {}) =>
    province.work.change((change) => createFirstAdministrator(change, { ...first, ...parts }), { actor: null });
  assert.equal(refusalOf(await make()), 'administrator.there');
  assert.equal(refusalOf(await make({ unitCode: 'nowhere' })), 'administrator.noUnit');
  assert.equal(refusalOf(await make({ unitCode: 'so-ngoai-vu' })), 'administrator.notTheTop');

  const bare = await openInventedProvince();
  try {
    await bare.work.database.write((tx) => tx.deleteFrom('session').execute());
    const [held] = await bare.work.database.read((tx) => listPostsHeldBy(tx, bare.administrator.personId, TODAY));
    const end = addDays(TODAY, -1);
    await bare.work.database.write((tx) =>
      tx
        .updateTable('post_holding')
        .set({ valid: `[2013-01-01,${end})` })
        .where('post_id', '=', held?.postId ?? '')
        .execute(),
    );
    assert.equal(await bare.work.database.read((tx) => hasAdministrator(tx, TODAY)), false);
    const create = () => bare.work.change((change) => createFirstAdministrator(change, first), { actor: null });
    const one = await create();
    const two = await create();
    assert.ok(one.ok && two.ok, 'asked again before it was used, a new link comes');
    assert.equal(await bare.work.database.read((tx) => hasAdministrator(tx, TODAY)), false, 'nobody has come in yet');
    const use = (token: string) =>
      bare.work.change((change) =>
        useAccountLink(change, { token, password: PASSWORD, repeated: PASSWORD }, plainHash),
      );
    assert.equal(refusalOf(await use(one.value)), 'account.link.expired');
    assert.ok((await use(two.value)).ok);
    assert.equal(await bare.work.database.read((tx) => hasAdministrator(tx, TODAY)), true);
    assert.equal(refusalOf(await create()), 'account.admin.loginTaken');
  } finally {
    await bare.work.close();
  }
});
