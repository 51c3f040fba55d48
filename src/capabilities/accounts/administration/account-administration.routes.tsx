import { formatDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import { notFound, type Refusal, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/form.tsx';
import { manageAccounts } from '../account.policy.ts';
import { accountAdministrationPaths as paths } from '../account-administration.paths.ts';
import { AccountPage } from './account.pages.tsx';
import { dayIn, postIn, readFields, wordsIn } from './account-form.rules.ts';
import { NewAccountPage } from './account-forms.pages.tsx';
import { AccountListPage } from './account-list.pages.tsx';
import { postWords } from './account-words.pages.tsx';
import { type CreateAccount, createAccount } from './create-account.ts';
import { type Mail, submitForLink } from './deliver-link.routes.tsx';
import type { AccountCommand, IssuedLink } from './keep-account.ts';
import { loadAccount, loadAccounts, loadChoices } from './load-accounts.ts';
import { resetAccount, shutAccount, unlockAccount } from './shut-account.ts';
import { unitChoices } from './unit-choices.routes.tsx';

const PAGE_SIZE = 50;

export const accountRoutes = ({ mail }: { mail: Mail }): readonly Route[] => [
  get('/administration/accounts', manageAccounts, showList),
  get('/administration/accounts/new', manageAccounts, (x) => showNew(x, mail)),
  post('/administration/accounts', manageAccounts, 'account.create', (x) =>
    submitForLink(
      x,
      mail,
      (change) => createTyped(change, x),
      (refusal, status) => showNew(x, mail, { refusal, status }),
    ),
  ),
  get('/administration/accounts/:id', manageAccounts, (x) => showAccount(x, mail)),
  post('/administration/accounts/:id/link', manageAccounts, 'account.reset', (x) =>
    submitForLink(x, mail, (change) => onAccount<IssuedLink>(x, (command) => resetAccount(change, command))),
  ),
  post('/administration/accounts/:id/lock', manageAccounts, 'account.lock', (x) =>
    x.submit((change) => onAccount(x, (command) => shutAccount(change, command)), {
      to: (id) => paths.account(id),
      notice: 'account.admin.locked',
    }),
  ),
  post('/administration/accounts/:id/unlock', manageAccounts, 'account.unlock', (x) =>
    x.submit((change) => onAccount(x, (command) => unlockAccount(change, command)), {
      to: (id) => paths.account(id),
      notice: 'account.admin.unlocked',
    }),
  ),
];

/** The account of the address and the version of the page that the form stood on. */
export async function onAccount<T>(
  x: Exchange,
  useCase: (command: AccountCommand) => Promise<Result<T>>,
): Promise<Result<T>> {
  const accountId = parseId(x.param('id'));
  return accountId ? useCase({ accountId, version: Number(x.form.text('_version')) }) : notFound();
}

export const accountCrumbs = (x: Exchange) => [{ href: paths.list(), label: x.t('account.admin.title') }];

async function showList(x: Exchange): Promise<Response> {
  const filter = { q: (x.query.get('q') ?? '').slice(0, 200), state: x.query.get('state') ?? '' };
  const accounts = await x.view((view) => loadAccounts(view, filter));
  const pages = Math.max(1, Math.ceil(accounts.length / PAGE_SIZE));
  const page = Math.min(pages, Math.max(1, Number(x.query.get('page')) || 1));
  const shown = accounts.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return x.page(
    {
      title: x.t('account.admin.title'),
      place: 'accounts',
      subtitle: x.t('account.admin.count', { count: accounts.length }),
      actions: (
        <LinkButton href={paths.newAccount} tone="primary">
          {x.t('account.admin.new')}
        </LinkButton>
      ),
    },
    <AccountListPage t={x.t} model={{ filter, accounts: shown, total: accounts.length, page, pageSize: PAGE_SIZE }} />,
  );
}

async function showAccount(x: Exchange, mail: Mail): Promise<Response> {
  const model = await x.view((view) => loadAccount(view, parseId(x.param('id'))));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const own = model.account.id === x.actor?.accountId;
  return x.page(
    {
      title: model.account.name ?? x.t('account.admin.nameErased'),
      place: 'accounts',
      breadcrumbs: accountCrumbs(x),
    },
    <AccountPage t={x.t} tokens={x.formTokens} model={{ ...model, own, canMail: model.hasEmail && mail !== null }} />,
  );
}

async function createTyped(change: Change, x: Exchange): Promise<Result<IssuedLink>> {
  const { form } = x;
  const command = readFields<CreateAccount>((problems) => {
    const login = wordsIn(form, 'login', problems).toLowerCase();
    const personId = parseId(form.text('person'));
    if (personId) return { login, person: { personId }, from: change.today, basis: '' };
    const person = {
      name: wordsIn(form, 'name', problems),
      email: form.text('email') || null,
      phone: form.text('phone') || null,
      post: postIn(form, problems),
    };
    return { login, person, from: dayIn(form, 'from', problems), basis: wordsIn(form, 'basis', problems) };
  });
  return command.ok ? createAccount(change, command.value) : command;
}

async function showNew(x: Exchange, mail: Mail, sent?: { refusal: Refusal; status: number }): Promise<Response> {
  const choices = await x.view(loadChoices);
  const units = await unitChoices(x);
  const label = (name: string, post: Parameters<typeof postWords>[1]) => `${name} (${postWords(x.t, post)})`;
  const blank = { text: (name: string) => (name === 'from' ? formatDay(x.today) : '') };
  const model = {
    people: choices.people.map(({ personId, name, post }) => ({ value: personId, label: label(name, post) })),
    vacant: choices.vacant.map((post) => ({ value: post.postId, label: postWords(x.t, post) })),
    units,
    mail: mail !== null,
    typed: sent ? x.form : blank,
    refusal: sent?.refusal,
  };
  return x.page(
    { title: x.t('account.admin.new'), place: 'accounts', breadcrumbs: accountCrumbs(x), status: sent?.status },
    <NewAccountPage t={x.t} tokens={x.formTokens} model={model} />,
  );
}
