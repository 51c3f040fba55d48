import type { Refusal } from '../../kernel/result.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import { isDueForTouch, resumeSession, SESSION_COOKIE, touch } from '../session/session.ts';
import { readCookie } from './cookies.ts';
import type { Exchange } from './exchange.ts';
import { type FormValues, formValues, readForm, TooLarge } from './form.ts';
import { checkForm } from './form-guard.ts';
import { formToken } from './form-token.ts';
import type { HttpDeps } from './http-deps.ts';
import type { Identity } from './identity.ts';
import { makeExchange } from './make-exchange.ts';
import type { ProvinceRow } from './provinces.store.ts';
import type { Route } from './route.ts';

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
    const actor = session ? await deps.identify.actor(tx, session, today) : null;
    return { session, actor, today };
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

const nextAddress = (x: Exchange): string => (x.method === 'GET' ? x.path + (x.query.size ? `?${x.query}` : '') : '/');
