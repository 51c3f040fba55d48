/**
 * Strict from the first page: no inline script or style, nothing from elsewhere, no framing.
 * `same-origin` instead of `no-referrer`: with the latter browsers send `Origin: null` from plain
 * forms on an http intranet name and every form would be refused.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** Pages and drafts that a browser keeps for work without a network leave with whoever signs out (https only). */
export const clearStorage = (response: Response): void => response.headers.set('clear-site-data', '"storage"');
