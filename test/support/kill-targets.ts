import { fileURLToPath } from 'node:url';
import { type Child, startChild, startCommand } from './child.ts';

/** What is killed while it writes. A write is named by a text that can be looked for afterwards. */
export interface KillTarget {
  readonly name: string;
  start(dataDir: string): Child;
  /** Writes until the target is gone. @returns the writes that were answered with success */
  writeUntilKilled(child: Child, readyLine: string): Promise<string[]>;
  /** @returns those of the writes that the data folder holds, asked of a new process */
  held(dataDir: string, writes: readonly string[]): Promise<Set<string>>;
}

/** The launcher alone: one process that inserts names and prints each after its commit. */
export const launcher: KillTarget = {
  name: 'the launcher',
  start: (dataDir) => startChild('write-acknowledged.ts', [dataDir]),
  writeUntilKilled: async (child) => {
    await child.ended;
    return child.lines.filter((line) => /^[0-9a-f-]{36}$/.test(line));
  },
  held: async (dataDir) => {
    const child = startChild('write-acknowledged.ts', [dataDir, 'verify']);
    const names = JSON.parse(await child.nextLine()) as string[];
    await child.ended;
    return new Set(names);
  },
};

const command = fileURLToPath(new URL('../../bin/start', import.meta.url));
const VISITORS = 4;

/** The whole product over HTTP: visitors sign in, and each session that was answered must still be one afterwards. */
export const product: KillTarget = {
  name: 'the product',
  start: (dataDir) => startCommand([command, '--port', '0', '--data', dataDir]),
  writeUntilKilled: async (_, readyLine) => {
    const address = addressIn(readyLine);
    const sessions: string[] = [];
    const form = await signInForm(address).catch(() => null);
    if (form) await Promise.all(Array.from({ length: VISITORS }, () => signInUntilKilled(address, form, sessions)));
    return sessions;
  },
  held: async (dataDir, sessions) => {
    const child = product.start(dataDir);
    const address = addressIn(await child.nextLine());
    const held = new Set<string>();
    for (const session of sessions) if (await isSignedIn(address, session)) held.add(session);
    process.kill(child.pid, 'SIGTERM');
    await child.ended;
    return held;
  },
};

interface SignInForm {
  readonly cookie: string;
  readonly body: string;
}

const addressIn = (line: string): string => /http:\/\/\S+/.exec(line)?.[0] ?? '';

async function signInForm(address: string): Promise<SignInForm> {
  const page = await fetch(`${address}/sign-in`);
  const html = await page.text();
  const field = (name: string): string => RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
  const body = new URLSearchParams({ _csrf: field('_csrf'), account: field('account'), next: '/' }).toString();
  return { cookie: cookieOf(page, 'ngoclinh_form'), body };
}

async function signInUntilKilled(address: string, { cookie, body }: SignInForm, sessions: string[]): Promise<void> {
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
  for (;;) {
    try {
      const url = `${address}/sign-in/demonstration`;
      const answer = await fetch(url, { method: 'POST', redirect: 'manual', headers, body });
      if (answer.status === 303) sessions.push(cookieOf(answer, 'ngoclinh_session'));
      else if (answer.status < 500) throw new TypeError(`a visitor was refused with ${answer.status}`);
    } catch (error) {
      if ((error as Error).cause) return;
      throw error;
    }
  }
}

const cookieOf = (answer: Response, name: string): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .find((cookie) => cookie.startsWith(`${name}=`)) ?? '';

/** Who is signed in is led away from the sign-in page. */
async function isSignedIn(address: string, session: string): Promise<boolean> {
  const answer = await fetch(`${address}/sign-in`, { redirect: 'manual', headers: { cookie: session } });
  await answer.body?.cancel();
  return answer.status === 303;
}
