import { anyone } from '../../kernel/actor.ts';
import type { Refusal } from '../../kernel/result.ts';
import type { Exchange } from '../../platform/http/exchange.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { accountPaths } from './account.paths.ts';
import { PasswordPage } from './sign-in.pages.tsx';
import type { SignInDeps } from './sign-in.routes.tsx';
import { useAccountLink } from './use-account-link.ts';

/** The one-time link of a new account or a forgotten password. */
export const accountLinkRoutes = (deps: SignInDeps): readonly Route[] => [
  get('/account-links/:token', anyone, (x) => showPassword(x)),
  post('/account-links/:token', anyone, 'account.password-set', (x) =>
    x.submit(
      (change) =>
        useAccountLink(
          change,
          { token: x.param('token'), password: x.form.raw('password'), repeated: x.form.raw('repeated') },
          deps.hashPassword,
        ),
      {
        to: () => accountPaths.signIn(),
        notice: 'account.link.saved',
        onRefusal: (refusal, status) => showPassword(x, refusal, status),
      },
    ),
  ),
];

function showPassword(x: Exchange, refusal?: Refusal, status = 200): Promise<Response> {
  const fields = Object.entries(refusal?.fields ?? {}).map(([field, key]) => ({ field, message: x.t(key) }));
  const errors = refusal && fields.length === 0 ? [{ field: 'password', message: x.t(refusal.key) }] : fields;
  return x.page(
    { title: x.t('account.link.title'), status },
    <PasswordPage t={x.t} token={x.param('token')} tokens={x.formTokens} errors={errors} />,
  );
}
