import { formatDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import { invalid, type Refusal, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { manageAccounts } from '../account.policy.ts';
import { accountAdministrationPaths as paths } from '../account-administration.paths.ts';
import { accountCrumbs, onAccount } from './account-administration.routes.tsx';
import { dayIn, postIn, readFields, wordsIn } from './account-form.rules.ts';
import { postWords } from './account-words.pages.tsx';
import { leaveService, moveHolder } from './leave-service.ts';
import { loadAccount, loadChoices } from './load-accounts.ts';
import { DeparturePage, MovePage } from './staff-change.pages.tsx';
import { unitChoices } from './unit-choices.routes.tsx';

interface Sent {
  readonly refusal: Refusal;
  readonly status: number;
}

/** Somebody leaves the service, or moves to another post. */
export const staffChangeRoutes: readonly Route[] = [
  get('/administration/accounts/:id/departure', manageAccounts, (x) => showDeparture(x)),
  post('/administration/accounts/:id/departure', manageAccounts, 'account.leave', (x) =>
    x.submit((change) => leaveTyped(change, x), {
      to: (id) => paths.account(id),
      notice: 'account.admin.leftDone',
      onRefusal: (refusal, status) => showDeparture(x, { refusal, status }),
    }),
  ),
  get('/administration/accounts/:id/move', manageAccounts, (x) => showMove(x)),
  post('/administration/accounts/:id/move', manageAccounts, 'account.move', (x) =>
    x.submit((change) => moveTyped(change, x), {
      to: (id) => paths.account(id),
      notice: 'account.admin.moved',
      onRefusal: (refusal, status) => showMove(x, { refusal, status }),
    }),
  ),
];

function leaveTyped(change: Change, x: Exchange) {
  const typed = readFields((problems) => ({
    last: dayIn(x.form, 'last', problems),
    basis: wordsIn(x.form, 'basis', problems),
  }));
  if (!typed.ok) return Promise.resolve(typed);
  return onAccount(x, (command) => leaveService(change, { ...command, ...typed.value }));
}

async function moveTyped(change: Change, x: Exchange): Promise<Result<string>> {
  const typed = readFields((problems) => ({
    on: dayIn(x.form, 'on', problems),
    basis: wordsIn(x.form, 'basis', problems),
    to: postIn(x.form, problems),
  }));
  if (!typed.ok) return typed;
  const fromPostId = parseId(x.form.text('fromPost'));
  if (!fromPostId) return invalid({ fromPost: 'account.admin.required' });
  return onAccount(x, (command) => moveHolder(change, { ...command, ...typed.value, fromPostId }));
}

async function showDeparture(x: Exchange, sent?: Sent): Promise<Response> {
  const found = await x.view((view) => loadAccount(view, parseId(x.param('id'))));
  if (!found) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { account } = found;
  const blank = { text: (name: string) => (name === 'last' ? formatDay(x.today) : '') };
  const model = {
    ...{ accountId: account.id, version: account.version, refusal: sent?.refusal },
    typed: sent ? x.form : blank,
  };
  return x.page(
    pageAbout(x, account, x.t('account.admin.leave'), sent),
    <DeparturePage t={x.t} tokens={x.formTokens} model={model} />,
  );
}

async function showMove(x: Exchange, sent?: Sent): Promise<Response> {
  const found = await x.view((view) => loadAccount(view, parseId(x.param('id'))));
  if (!found) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { account } = found;
  const { vacant } = await x.view(loadChoices);
  const choice = (post: (typeof vacant)[number]) => ({ value: post.postId, label: postWords(x.t, post) });
  const blank = { text: (name: string) => (name === 'on' ? formatDay(x.today) : '') };
  const model = {
    ...{ accountId: account.id, version: account.version, refusal: sent?.refusal },
    typed: sent ? x.form : blank,
    held: account.posts.map(choice),
    vacant: vacant.map(choice),
    units: await unitChoices(x),
  };
  return x.page(
    pageAbout(x, account, x.t('account.admin.move'), sent),
    <MovePage t={x.t} tokens={x.formTokens} model={model} />,
  );
}

const pageAbout = (x: Exchange, account: { id: string; name: string | null }, title: string, sent?: Sent) => ({
  title,
  place: 'accounts',
  breadcrumbs: [
    ...accountCrumbs(x),
    { href: paths.account(account.id), label: account.name ?? x.t('account.admin.nameErased') },
  ],
  status: sent?.status,
});
