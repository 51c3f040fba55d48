import type { App } from '../../src/app.ts';

/** Somebody at a browser without script: keeps cookies, follows no redirect, sends forms with the page's tokens. */
export interface Visitor {
  get(path: string): Promise<Answer>;
  /** a file as it comes, for what is no text */
  bytes(path: string): Promise<{ status: number; bytes: Uint8Array }>;
  /** sends a form to `path`, with the tokens of the page at `from` */
  send(
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    options?: SendOptions,
  ): Promise<Answer>;
}

export interface SendOptions {
  /** the page that shows the form; its hidden values go along */
  readonly from?: string;
  readonly files?: readonly { field: string; name: string; bytes: Uint8Array }[];
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
  readonly headers: Headers;
}

const HOST = 'tinh.test';

export function visitor(app: App): Visitor {
  const cookies = new Map<string, string>();
  const fetchPage = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { host: HOST, ...(cookie && { cookie }), ...init.headers };
    const response = await app.fetch(new Request(`http://${HOST}${path}`, { ...init, headers, redirect: 'manual' }));
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const call = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Answer> => {
    const response = await fetchPage(path, init);
    const { status, headers: answered } = response;
    return { status, location: answered.get('location'), body: await response.text(), headers: answered };
  };
  return {
    get: (path) => call(path),
    async bytes(path) {
      const response = await fetchPage(path);
      return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
    },
    async send(path, fields, options = {}) {
      const page = options.from ? (await call(options.from)).body : '';
      const hidden = {
        _csrf: tokenIn(page, '_csrf'),
        _key: tokenIn(page, '_key'),
        _version: tokenIn(page, '_version'),
      };
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...hidden, ...fields })) {
        for (const each of typeof value === 'string' ? [value] : (value ?? [])) form.append(name, each);
      }
      for (const file of options.files ?? []) {
        form.append(file.field, new Blob([new Uint8Array(file.bytes)]), file.name);
      }
      const origin = { origin: `http://${HOST}`, ...options.headers };
      if (options.files) return call(path, { method: 'POST', body: form, headers: origin });
      const body = new URLSearchParams(
        [...form].map(([name, value]): [string, string] => [name, String(value)]),
      ).toString();
      return call(path, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...origin },
      });
    },
  };
}

/** The value of the first hidden input of that name. */
export const tokenIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
