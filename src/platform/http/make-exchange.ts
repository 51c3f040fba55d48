import { randomBytes } from 'node:crypto';
import { parseId } from '../../kernel/ids.ts';
import type { Refusal } from '../../kernel/result.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import { SESSION_COOKIE } from '../session/session.ts';
import { viewIn, type Who } from '../unit-of-work.ts';
import { headerSafe, withoutNul } from './address.ts';
import { carryOutOnce } from './answer.ts';
import { readCookie, setCookie } from './cookies.ts';
import { download } from './download.ts';
import { type Answer, type Exchange, type Notice, statusOf } from './exchange.ts';
import type { FormValues } from './form.ts';
import { maskToken } from './form-guard.ts';
import { formToken, VISITOR_COOKIE } from './form-token.ts';
import { goOn } from './go-on.ts';
import type { HttpDeps } from './http-deps.ts';
import type { Identity } from './identity.ts';
import { chooseLocale } from './locale-cookie.ts';
import { encodeNotice, NOTICE_COOKIE } from './notice.ts';
import type { ProvinceRow } from './provinces.store.ts';
import type { Route } from './route.ts';
import { clearStorage, SECURITY_HEADERS } from './security-headers.ts';

interface Incoming {
  readonly route: Route;
  readonly province: ProvinceRow;
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly database: TenantDatabase;
  readonly identity: Identity;
  readonly form: FormValues;
  /** why the form may not be carried out whatever it says */
  readonly problem: Refusal | null;
  readonly remote: string;
}

export function makeExchange(deps: HttpDeps, incoming: Incoming): Exchange {
  const { request, identity, form, database, route } = incoming;
  const url = new URL(request.url);
  const secure = url.protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https';
  const locale = chooseLocale(request.headers);
  const who: Who = { actor: identity.actor, today: identity.today, requestId: deps.newId() };
  const existingToken = formToken(request, identity);
  const csrf = existingToken || randomBytes(24).toString('base64url');
  const x: Exchange = {
    method: route.method,
    path: url.pathname,
    param: (name) => incoming.params[name] ?? '',
    query: url.search.includes('%00') ? withoutNul(url.searchParams) : url.searchParams,
    form,
    headers: request.headers,
    locale,
    t: deps.translate[locale],
    actor: identity.actor,
    today: identity.today,
    province: incoming.province,
    formTokens: { csrf: maskToken(csrf), key: deps.newId() },
    sessionToken: readCookie(request.headers, SESSION_COOKIE),
    origin: incoming.remote,
    problem: incoming.problem,
    view: (work) => database.read((tx) => work(viewIn(tx, deps, who))),
    async submit(useCase, answer) {
      if (incoming.problem) return refuseWith(incoming.problem, answer.onRefusal);
      const key = parseId(form.text('_key'));
      const claim = { key, route: `${route.method} ${route.path}`, to: answer.to };
      const outcome = await carryOutOnce(database, deps, who, claim, useCase);
      if (outcome.done === false) return refuseWith(outcome.refusal, answer.onRefusal);
      if (outcome.done === 'before') return x.redirect(outcome.location);
      const response = x.redirect(outcome.location, noticeOf(answer.notice, outcome.value));
      return answer.finish?.(response, outcome.value) ?? response;
    },
    goOn: (work) => goOn(deps, database, who, work),
    async page(options, body) {
      const html = await deps.frame(x, options, body);
      const response = new Response(html, { status: options.status ?? 200, headers: pageHeaders });
      if (readCookie(request.headers, NOTICE_COOKIE)) setCookie(response, NOTICE_COOKIE, '', { secure, maxAge: 0 });
      return existingToken ? response : setCookie(response, VISITOR_COOKIE, csrf, { secure });
    },
    redirect(to, notice) {
      const response = new Response(null, { status: 303, headers: { ...SECURITY_HEADERS, location: headerSafe(to) } });
      return notice ? setCookie(response, NOTICE_COOKIE, encodeNotice(notice), { secure, maxAge: 60 }) : response;
    },
    refused(refusal) {
      const { options, body } = deps.refusalPage(x, refusal);
      return x.page({ ...options, status: statusFor(refusal) }, body);
    },
    async failed(failure) {
      const { code } = failure;
      const { body } = deps.refusalPage(x, { kind: 'conflict', key: failure.key, params: { code } });
      const response = await x.page({ title: x.t('error.title'), status: failure.status }, body);
      if (failure.status === 503) response.headers.set('retry-after', '5');
      return response;
    },
    download,
    json: (value, status = 200) =>
      Response.json(value, { status, headers: { ...SECURITY_HEADERS, 'cache-control': 'no-store' } }),
    withSession(response, token) {
      if (!token && secure) clearStorage(response);
      return setCookie(response, SESSION_COOKIE, token ?? '', token ? { secure } : { secure, maxAge: 0 });
    },
    withCookie: (response, name, value) => setCookie(response, name, value, { secure, maxAge: 31_536_000 }),
  };
  return x;

  function refuseWith(refusal: Refusal, onRefusal: Answer<never>['onRefusal']): Promise<Response> {
    return onRefusal ? onRefusal(refusal, statusFor(refusal)) : x.refused(refusal);
  }
}

const pageHeaders = {
  ...SECURITY_HEADERS,
  'content-type': 'text/html; charset=utf-8',
  // Nothing of a signed-in page stays in a shared computer's cache.
  'cache-control': 'no-store',
};

const statusFor = (refusal: Refusal): number => (refusal.key === 'refusal.tooLarge' ? 413 : statusOf[refusal.kind]);

const noticeOf = <T>(notice: Answer<T>['notice'], value: T): Notice | undefined =>
  typeof notice === 'function' ? notice(value) : notice ? { key: notice } : undefined;
