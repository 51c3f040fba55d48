import { anyone, signedIn } from '../../kernel/actor.ts';
import { parseId } from '../../kernel/ids.ts';
import { ok, type Refusal, refuse } from '../../kernel/result.ts';
import type { Locale } from '../../kernel/translate.ts';
import { readCookie } from '../../platform/http/cookies.ts';
import type { Exchange } from '../../platform/http/exchange.ts';
import { LOCALE_COOKIE } from '../../platform/http/locale-cookie.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { closeSession } from '../../platform/session/session.ts';
import { accountPaths, safeNext } from './account.paths.ts';
import { listDemonstrationAccounts } from './account.store.ts';
import { choosePost } from './choose-post.ts';
import { SignInPage } from './sign-in.pages.tsx';
import { enterDemonstration, type SignInPorts, signIn } from './sign-in.ts';

export interface SignInDeps extends SignInPorts {
  readonly hashPassword: (password: string) => Promise<string>;
  readonly demonstration: boolean;
}

/** In and out, for whom one acts, and in which language. */
export const signInRoutes = (deps: SignInDeps): Route[] => [
  get('/sign-in', anyone, async (x) =>
    x.actor ? x.redirect(safeNext(x.query.get('next') ?? '/')) : showSignIn(x, deps),
  ),
  post('/sign-in', anyone, 'account.sign-in', (x) =>
    x.submit(
      (change) =>
        signIn(
          change,
          { login: x.form.text('login'), password: x.form.raw('password'), place: x.origin, replaces: x.sessionToken },
          deps,
        ),
      {
        to: () => safeNext(x.form.text('next')),
        finish: (response, { token, locale }) => x.withSession(inLanguageOf(x, response, locale), token),
        onRefusal: (refusal, status) => showSignIn(x, deps, refusal, status),
      },
    ),
  ),
  ...(deps.demonstration ? [demonstrationRoute(deps)] : []),
  post('/sign-out', signedIn, 'account.sign-out', (x) =>
    x.submit(
      async (change) => {
        if (x.sessionToken) await closeSession(change.tx, x.sessionToken);
        await change.record({
          action: 'account.sign-out',
          subjectType: 'account',
          subjectId: x.actor?.accountId ?? null,
        });
        return ok(null);
      },
      { to: () => accountPaths.signIn(), notice: 'account.signedOut', finish: (r) => x.withSession(r, null) },
    ),
  ),
  post('/acting-for', signedIn, 'account.acting-for', (x) => {
    const [postId = '', delegationId = ''] = x.form.text('post').split('/');
    const command = { sessionToken: x.sessionToken ?? '', postId, delegationId: delegationId || null };
    return x.submit((change) => choosePost(change, command), {
      to: () => safeNext(x.form.text('_return')),
      notice: 'account.acting.changed',
    });
  }),
  post('/language', anyone, 'account.language', async (x) => {
    const locale = x.form.text('locale') === 'en' ? 'en' : 'vi';
    return x.withCookie(x.redirect(safeNext(x.form.text('_return'))), LOCALE_COOKIE, locale);
  }),
];

/** A computer on which nobody has chosen a language follows the account. */
const inLanguageOf = (x: Exchange, response: Response, locale: Locale): Response =>
  readCookie(x.headers, LOCALE_COOKIE) ? response : x.withCookie(response, LOCALE_COOKIE, locale);

const demonstrationRoute = (deps: SignInDeps): Route =>
  post('/sign-in/demonstration', anyone, 'account.sign-in-demonstration', (x) => {
    const account = parseId(x.form.text('account'));
    return x.submit(
      (change) => (account ? enterDemonstration(change, account, x.sessionToken) : Promise.resolve(refuse(unknown))),
      {
        to: () => safeNext(x.form.text('next')),
        finish: (response, { token }) => x.withSession(response, token),
        onRefusal: (refusal, status) => showSignIn(x, deps, refusal, status),
      },
    );
  });

const unknown: Refusal = { kind: 'invalid', key: 'account.signIn.failed' };

async function showSignIn(x: Exchange, deps: SignInDeps, refusal?: Refusal, status = 200): Promise<Response> {
  const demonstration = deps.demonstration ? await x.view((view) => listDemonstrationAccounts(view.tx)) : [];
  const problem = refusal ? x.t(refusal.key, refusal.params) : null;
  const next = safeNext(x.form.text('next') || (x.query.get('next') ?? '/'));
  const model = { next, login: x.form.text('login'), problem, demonstration };
  return x.page(
    { title: x.t('account.signIn.title'), status },
    <SignInPage t={x.t} model={model} tokens={x.formTokens} />,
  );
}
