import type { HttpDeps } from './http-deps.ts';
import type { Route } from './route.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** What went wrong on our side, without a word of what was being worked on. */
export interface Failure {
  readonly status: 500 | 503;
  readonly key: 'error.text' | 'error.busy';
  /** what a person tells the administrator, who finds it in the log */
  readonly code: string;
}

/**
 * Logs an exception. The message of a database error may quote a person's value, so only class, code and stack
 * frames are logged.
 */
export function noteFailure(deps: HttpDeps, route: Route, thrown: unknown): Failure {
  const code = deps.newId().slice(-8);
  const { name, code: sqlState, stack } = thrown as Error & { code?: string };
  const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  deps.log.error({ code, route: route.path, name, sqlState, frames }, 'request failed');
  return isPassing(thrown) ? { status: 503, key: 'error.busy', code } : { status: 500, key: 'error.text', code };
}

/** PostgreSQL, Appendix A: classes 08, 53, 57 and a few more say that the same request may succeed later. */
const PASSING_STATES = /^(08...|53...|57...|25P03|25P04|40001|40P01|55P03)$/;
const PASSING_ERRORS = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
/** The driver has no codes for these. */
const LOST_CONNECTION = /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered)/;

function isPassing(thrown: unknown): boolean {
  const { code = '', syscall, message = '' } = thrown as NodeJS.ErrnoException;
  return (
    PASSING_STATES.test(code) || PASSING_ERRORS.has(code) || syscall === 'connect' || LOST_CONNECTION.test(message)
  );
}

/** The answer when no page can be drawn, in both languages: nobody knows who is reading. */
export function plainFailure(deps: HttpDeps, { status, key, code }: Failure): Response {
  const { vi, en } = deps.translate;
  const text = `${vi('error.title')}. ${vi(key, { code })}\n\n${en(key, { code })}\n`;
  const headers = { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(text, { status, headers: status === 503 ? { ...headers, 'retry-after': '5' } : headers });
}
