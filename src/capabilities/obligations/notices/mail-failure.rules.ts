/** Failures before a server could have taken the mail: no name, no connection, no sign-in. */
const NEVER_LEFT = new Set([
  'EDNS',
  'ECONNECTION',
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAUTH',
  'ENOAUTH',
  'ETLS',
  'EENVELOPE',
]);

/**
 * Whether it is certain that nobody was given the mail: the server refused it by a number (RFC 5321, 4xx and 5xx), or
 * was never reached. Everything else (a line that broke, a time-out) may have come after it was taken.
 */
export function wasNotAccepted(thrown: unknown): boolean {
  const { code, responseCode } = (thrown ?? {}) as { code?: unknown; responseCode?: unknown };
  return (
    (typeof responseCode === 'number' && responseCode >= 400) || (typeof code === 'string' && NEVER_LEFT.has(code))
  );
}
