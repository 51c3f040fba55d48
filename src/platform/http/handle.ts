import type { Child } from 'hono/jsx';
import type { Logger } from 'pino';
import type { Refusal } from '../../kernel/result.ts';
import type { Locale, Translate } from '../../kernel/translate.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import { isDueForTouch, resumeSession, SESSION_COOKIE, touch } from '../session/session.ts';
import type { WorkDeps } from '../unit-of-work.ts';
import { readCookie } from './cookies.ts';
import type { Exchange, PageOptions } from './exchange.ts';
import { type FormValues, formValues, readForm, TooLarge } from './form.ts';
import { checkForm } from './form-guard.ts';
import type { Identify, Identity } from './identity.ts';
import { makeExchange } from './make-exchange.ts';
import type { ProvinceRow } from './provinces.store.ts';
import type { Route } from './route.ts';

export interface HttpDeps extends WorkDeps {
  readonly identify: Identify;
  readonly database: (schema: string) => TenantDatabase;
  readonly translate: Readonly<Record<Locale, Translate>>;
  /** draws the whole page around a body; the composition root supplies it */
  readonly frame: (x: Exchange, options: PageOptions, body: Child) => Promise<string>;
  /** draws a refusal together with what was typed */
  readonly refusalPage: (x: Exchange, refusal: Refusal) => { options: PageOptions; body: Child };
  readonly log: Logger;
}

const NO_FORM = formValues([]);

/** Takes one request of one route from the socket to its answer. */
export async function handleRoute(
  deps: HttpDeps,
  route: Route,
  province: ProvinceRow,
  request: Request,
  params: Readonly<Record<string, string>>,
  remote: string,
): Promise<Response> {
  const database = deps.database(province.schema);
  const identity = await identifyRequest(deps, database, request);
  const { form, problem } = await readBody(route, request, identity);
  const x = makeExchange(deps, { route, province, request, params, database, identity, form, problem, remote });
  if (route.ability.allows(identity.actor)) return route.handle(x);
  if (identity.actor === null) return x.redirect(`/sign-in?next=${encodeURIComponent(nextAddress(x))}`);
  return x.refused({ kind: 'forbidden', key: 'refusal.forbidden' });
}

async function identifyRequest(deps: HttpDeps, database: TenantDatabase, request: Request): Promise<Identity> {
  const token = readCookie(request.headers, SESSION_COOKIE);
  const now = deps.clock.now();
  const found = await database.read(async (tx) => {
    const today = await deps.identify.today(tx, now);
    const session = token ? await resumeSession(tx, token, now) : null;
    const known = session ? await deps.identify.actor(tx, session, today) : null;
    return { session, actor: known?.actor ?? null, locale: known?.locale ?? null, today };
  });
  const { session } = found;
  if (session && isDueForTouch(session, now)) await database.write((tx) => touch(tx, session, now));
  return found;
}

async function readBody(
  route: Route,
  request: Request,
  identity: Identity,
): Promise<{ form: FormValues; problem: Refusal | null }> {
  if (route.method === 'GET') return { form: NO_FORM, problem: null };
  try {
    const form = await readForm(request);
    if (route.withoutFormToken) return { form, problem: null };
    return { form, problem: checkForm(form, request.headers, formToken(request, identity)) };
  } catch (thrown) {
    if (thrown instanceof TooLarge)
      return { form: thrown.values, problem: { kind: 'invalid', key: 'refusal.tooLarge' } };
    return { form: NO_FORM, problem: { kind: 'invalid', key: 'refusal.invalid' } };
  }
}

export const VISITOR_COOKIE = 'ngoclinh_form';

/** Somebody who has not signed in proves that the form is ours with a cookie that the page set. */
export const formToken = (request: Request, identity: Identity): string =>
  identity.session?.csrfToken ?? readCookie(request.headers, VISITOR_COOKIE) ?? '';

const nextAddress = (x: Exchange): string => (x.method === 'GET' ? x.path + (x.query.size ? `?${x.query}` : '') : '/');
