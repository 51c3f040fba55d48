import type { Refusal } from '../../kernel/result.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import { isDueForTouch, resumeSession, SESSION_COOKIE, touch } from '../session/session.ts';
import { LIMITS, LIMITS_OF_STRANGERS } from './body-limits.ts';
import { readCookie } from './cookies.ts';
import type { Exchange } from './exchange.ts';
import { type Failure, noteFailure, plainFailure } from './failure.ts';
import { type FormValues, formValues } from './form.ts';
import { checkForm } from './form-guard.ts';
import { formToken } from './form-token.ts';
import type { HttpDeps } from './http-deps.ts';
import type { Identity } from './identity.ts';
import { makeExchange } from './make-exchange.ts';
import type { ProvinceRow } from './provinces.store.ts';
import { readForm, UnusableForm } from './read-form.ts';
import type { Route } from './route.ts';
import { typedWords } from './typed-words.ts';

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
  let x: Exchange | null = null;
  try {
    const database = deps.database(province.schema);
    const identity = await identifyRequest(deps, database, request);
    const { form, problem } = await readBody(route, request, identity);
    x = makeExchange(deps, { route, province, request, params, database, identity, form, problem, remote });
    return await answerRoute(route, x);
  } catch (thrown) {
    return answerFailure(deps, x, noteFailure(deps, route, thrown));
  }
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
    const form = await readForm(request, identity.actor ? LIMITS : LIMITS_OF_STRANGERS);
    if (route.withoutFormToken) return { form, problem: null };
    return { form, problem: checkForm(form, request.headers, formToken(request, identity)) };
  } catch (thrown) {
    if (thrown instanceof UnusableForm) return { form: thrown.values, problem: { kind: 'invalid', key: thrown.key } };
    // A body that breaks off or is no form at all.
    return { form: NO_FORM, problem: { kind: 'invalid', key: 'refusal.unreadable' } };
  }
}

async function answerRoute(route: Route, x: Exchange): Promise<Response> {
  if (route.ability.allows(x.actor)) return route.handle(x);
  if (x.actor) return x.refused({ kind: 'forbidden', key: 'refusal.forbidden' });
  // Words typed before the session ended are shown once more instead of being lost on the way to signing in.
  if (typedWords(x.form).length > 0) return x.refused({ kind: 'forbidden', key: 'refusal.signedOut' });
  return x.redirect(`/sign-in?next=${encodeURIComponent(nextAddress(x))}`);
}

const nextAddress = (x: Exchange): string => (x.method === 'GET' ? x.path + (x.query.size ? `?${x.query}` : '') : '/');

/** A page with what was typed, where a page can still be drawn. */
async function answerFailure(deps: HttpDeps, x: Exchange | null, failure: Failure): Promise<Response> {
  try {
    if (x) return await x.failed(failure);
  } catch {
    // The frame needs the database too. What is left needs nothing.
  }
  return plainFailure(deps, failure);
}
