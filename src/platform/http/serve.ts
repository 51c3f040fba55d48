import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { handleRoute } from './handle.ts';
import type { HttpDeps } from './http-deps.ts';
import { type ProvinceRow, provinceOf } from './provinces.store.ts';
import type { Route } from './route.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: () => Uint8Array<ArrayBuffer> | string;
}

export interface Site {
  readonly routes: readonly Route[];
  readonly assets: readonly Asset[];
  readonly provinces: () => readonly ProvinceRow[];
  readonly health: () => Promise<Record<string, unknown>>;
  readonly metrics: () => Promise<string>;
  readonly observe: (route: string, status: number, seconds: number) => void;
}

/** Everything that a request can reach. @returns a fetch-style handler, which tests call without a socket */
export function serve(deps: HttpDeps, site: Site): Hono {
  const app = new Hono();
  app.use(compress());
  app.get('/healthz', async (c) => c.json(await site.health()));
  app.get('/metrics', async (c) => c.text(await site.metrics()));
  for (const asset of site.assets) {
    app.get(asset.path, () => {
      const headers = {
        ...SECURITY_HEADERS,
        'content-type': asset.type,
        'cache-control': 'public, max-age=31536000, immutable',
      };
      return new Response(asset.body(), { headers });
    });
  }
  for (const route of site.routes) {
    const path = route.method === 'DELETE' ? `${route.path}/removal` : route.path;
    app.on(route.method === 'DELETE' ? 'POST' : route.method, path, async (c) => {
      const province = provinceOf(site.provinces(), c.req.header('host') ?? '');
      if (!province) return c.json({ error: 'no province is set up' }, 503);
      const started = deps.clock.millis();
      const response = await answer(
        deps,
        route,
        province,
        c.req.raw,
        c.req.param(),
        remoteOf(c.env, c.req.raw.headers),
      );
      site.observe(`${route.method} ${route.path}`, response.status, (deps.clock.millis() - started) / 1000);
      return response;
    });
  }
  return app;
}

async function answer(...call: Parameters<typeof handleRoute>): Promise<Response> {
  const [deps, route] = call;
  try {
    return await handleRoute(...call);
  } catch (thrown) {
    const code = deps.newId().slice(-8);
    // The message of a database error may quote a person's value, so only its class and code are logged.
    const { name, code: sqlState, stack } = thrown as Error & { code?: string };
    const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
    deps.log.error({ code, route: route.path, name, sqlState, frames }, 'request failed');
    const t = deps.translate.vi;
    const text = `${t('error.title')}. ${t('error.text', { code })}\n\n${deps.translate.en('error.text', { code })}`;
    return new Response(text, {
      status: 500,
      headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
    });
  }
}

function remoteOf(env: unknown, headers: Headers): string {
  const socket = (env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket;
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  const local = socket?.remoteAddress ?? 'test';
  return forwarded && /^(::1|127\.|::ffff:127\.)/.test(local) ? forwarded : local;
}
