import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { anyone } from '../../kernel/actor.ts';
import { sameText } from './form-guard.ts';
import { handleRoute } from './handle.ts';
import type { HttpDeps } from './http-deps.ts';
import { type ProvinceRow, provinceOf } from './provinces.store.ts';
import type { Route } from './route.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: () => Uint8Array<ArrayBuffer> | string;
  /** its address stays when its content changes, so it is asked for anew */
  readonly fixedAddress?: boolean;
}

export interface Site {
  readonly routes: readonly Route[];
  readonly assets: readonly Asset[];
  readonly provinces: () => readonly ProvinceRow[];
  readonly health: () => Promise<{ readonly healthy: boolean } & Record<string, unknown>>;
  readonly metrics: () => Promise<string>;
  /** who sends it as a bearer token may read the metrics from another machine */
  readonly metricsToken: string | null;
  readonly observe: (route: string, status: number, seconds: number) => void;
}

/** Everything that a request can reach. @returns a fetch-style handler, which tests call without a socket */
export function serve(deps: HttpDeps, site: Site): Hono {
  const app = new Hono();
  app.use(compress());
  app.get('/healthz', async (c) => {
    const { healthy, ...report } = await site.health();
    return c.json({ status: healthy ? 'ok' : 'unavailable', ...report }, healthy ? 200 : 503);
  });
  app.get('/metrics', async (c, next) => (mayMeasure(c, site.metricsToken) ? c.text(await site.metrics()) : next()));
  for (const asset of site.assets) app.get(asset.path, () => answerAsset(asset));
  const answer = async (c: Context, route: Route): Promise<Response> => {
    const province = provinceOf(site.provinces(), c.req.header('host') ?? '');
    if (!province) return c.json({ error: 'no province is set up' }, 503);
    const started = deps.clock.millis();
    const remote = remoteOf(socketOf(c), c.req.raw.headers);
    const response = await handleRoute(deps, route, province, c.req.raw, c.req.param(), remote);
    site.observe(`${route.method} ${route.path}`, response.status, (deps.clock.millis() - started) / 1000);
    return response;
  };
  for (const route of site.routes) {
    const path = route.method === 'DELETE' ? `${route.path}/removal` : route.path;
    app.on(route.method === 'DELETE' ? 'POST' : route.method, path, (c) => answer(c, route));
  }
  app.on(['GET', 'POST'], '*', (c) => answer(c, c.req.method === 'POST' ? nothingToChange : nothingHere));
  app.all('*', () => new Response(null, { status: 405, headers: { ...SECURITY_HEADERS, allow: 'GET, HEAD, POST' } }));
  return app;
}

function answerAsset(asset: Asset): Response {
  const caching = asset.fixedAddress ? 'no-cache' : 'public, max-age=31536000, immutable';
  const headers = { ...SECURITY_HEADERS, 'content-type': asset.type, 'cache-control': caching };
  return new Response(asset.body(), { headers });
}

/** An address that nobody declared gets a page that says so, with what was typed. */
const nothingHere: Route = {
  method: 'GET',
  path: '/*',
  ability: anyone,
  audit: null,
  handle: (x) => x.refused({ kind: 'not-found', key: 'refusal.notFound' }),
};
const nothingToChange: Route = { ...nothingHere, method: 'POST' };

/** Figures tell of load and staff hours: only this machine reads them, or whoever has the configured token. */
function mayMeasure(c: Context, token: string | null): boolean {
  const given = c.req.header('authorization') ?? '';
  if (token && sameText(given, `Bearer ${token}`)) return true;
  return isLoopback(socketOf(c) ?? '') && !c.req.header('x-forwarded-for') && !c.req.header('forwarded');
}

const socketOf = (c: Context): string | undefined =>
  (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress;

const isLoopback = (address: string): boolean => /^(::1|127\.|::ffff:127\.)/.test(address);

/** A proxy on this machine appends whom it speaks for; anybody else could write what they like. */
function remoteOf(socket: string | undefined, headers: Headers): string {
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded && (socket === undefined || isLoopback(socket)) ? forwarded : (socket ?? 'test');
}
