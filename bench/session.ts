import { Agent, request } from 'node:http';

/** Somebody who signed in, over HTTP as a browser asks. */
export interface Session {
  /** @throws Error when the answer is not 200 */
  get(path: string): Promise<string>;
  /** @throws Error when the answer is not 200 */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<string>;
  /** a form that was taken: @throws Error when the answer leads to no other page */
  submit(path: string, fields: Readonly<Record<string, string>>): Promise<void>;
}

/** Enters the demonstration with one of its accounts. */
export async function signIn(address: string, account: string): Promise<Session> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const cookies = new Map<string, string>();
  const ask = (method: string, path: string, body?: string) =>
    send(agent, new URL(path, address), method, cookies, body);
  const page = await ask('GET', '/sign-in');
  const csrf = /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
  const entered = await ask('POST', '/sign-in/demonstration', new URLSearchParams({ _csrf: csrf, account }).toString());
  if (entered.status !== 303) throw new Error(`could not enter: ${entered.status}`);
  const certain = async (method: string, path: string, body?: string): Promise<string> => {
    const answer = await ask(method, path, body);
    if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${answer.body.slice(0, 2000)}`);
    return answer.body;
  };
  return {
    get: (path) => certain('GET', path),
    post: (path, fields) => certain('POST', path, new URLSearchParams(fields).toString()),
    submit: async (path, fields) => {
      const answer = await ask('POST', path, new URLSearchParams(fields).toString());
      if (answer.status !== 303) throw new Error(`POST ${path}: ${answer.status} ${answer.body.slice(0, 2000)}`);
    },
  };
}

function send(agent: Agent, url: URL, method: string, cookies: Map<string, string>, body?: string) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: url.origin };
    const asked = request(url, { agent, method, headers: { cookie, ...(body !== undefined && form) } }, (answer) => {
      for (const line of answer.headers['set-cookie'] ?? []) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
