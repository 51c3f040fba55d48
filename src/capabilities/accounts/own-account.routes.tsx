import { signedIn } from '../../kernel/actor.ts';
import { notFound, ok, type Refusal } from '../../kernel/result.ts';
import type { Exchange } from '../../platform/http/exchange.ts';
import { LOCALE_COOKIE } from '../../platform/http/locale-cookie.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { listPersonNames, listPostsOfPerson } from '../organisations/index.ts';
import { accountPaths } from './account.paths.ts';
import { findAccount, saveLocale } from './account.store.ts';
import { changePassword } from './change-password.ts';
import { OwnAccountPage } from './own-account.pages.tsx';
import type { SignInDeps } from './sign-in.routes.tsx';

/** One's own account. */
export const ownAccountRoutes = (deps: SignInDeps): readonly Route[] => [
  get('/account', signedIn, (x) => showOwn(x)),
  post('/account/password', signedIn, 'account.password-changed', (x) => {
    const { form } = x;
    const command = {
      current: form.raw('current'),
      password: form.raw('password'),
      repeated: form.raw('repeated'),
    };
    return x.submit((change) => changePassword(change, command, deps), {
      to: () => accountPaths.account,
      notice: 'account.own.saved',
      finish: (response, token) => x.withSession(response, token),
      onRefusal: (refusal, status) => showOwn(x, { refusal, status }),
    });
  }),
  post('/account/language', signedIn, 'account.language', (x) => {
    const locale = x.form.text('locale') === 'en' ? 'en' : 'vi';
    return x.submit(
      async (change) => {
        const accountId = change.actor?.accountId;
        if (!accountId) return notFound();
        await change.record({ action: 'account.language', subjectType: 'account', subjectId: accountId });
        await saveLocale(change.tx, accountId, locale);
        return ok(locale);
      },
      {
        to: () => accountPaths.account,
        notice: 'account.own.language.saved',
        finish: (response) => x.withCookie(response, LOCALE_COOKIE, locale),
      },
    );
  }),
];

async function showOwn(x: Exchange, sent?: { refusal: Refusal; status: number }): Promise<Response> {
  const { actor } = x;
  const accountId = actor?.accountId;
  if (!actor || !accountId) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { account, name, posts } = await x.view(async (view) => ({
    account: await findAccount(view.tx, accountId),
    name: (await listPersonNames(view, [actor.personId])).get(actor.personId) ?? '',
    posts: await listPostsOfPerson(view.tx, actor.personId, view.today),
  }));
  if (!account) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { login, demonstration } = account;
  const model = { name, login, demonstration, posts, locale: x.locale, errors: errorsOf(x, sent?.refusal) };
  return x.page(
    { title: x.t('account.own.title'), status: sent?.status },
    <OwnAccountPage t={x.t} tokens={x.formTokens} model={model} />,
  );
}

function errorsOf(x: Exchange, refusal: Refusal | undefined) {
  if (!refusal) return [];
  const fields = Object.entries(refusal.fields ?? {}).map(([field, key]) => ({ field, message: x.t(key) }));
  return fields.length > 0 ? fields : [{ field: 'current', message: x.t(refusal.key, refusal.params) }];
}
