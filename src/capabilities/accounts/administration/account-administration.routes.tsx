import { parseId } from '../../../kernel/ids.ts';
import { notFound, type Result } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/form.tsx';
import { manageAccounts } from '../account.policy.ts';
import { accountAdministrationPaths as paths } from '../account-administration.paths.ts';
import { AccountPage } from './account.pages.tsx';
import { AccountListPage } from './account-list.pages.tsx';
import { type Mail, submitForLink } from './deliver-link.routes.tsx';
import type { AccountCommand, IssuedLink } from './keep-account.ts';
import { loadAccount, loadAccounts } from './load-accounts.ts';
import { resetAccount, shutAccount, unlockAccount } from './shut-account.ts';

const PAGE_SIZE = 50;

export const administrationRoutes = ({ mail }: { mail: Mail }): readonly Route[] => [
  get('/administration/accounts', manageAccounts, showList),
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
