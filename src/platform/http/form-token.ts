import { readCookie } from './cookies.ts';
import type { Identity } from './identity.ts';

export const VISITOR_COOKIE = 'ngoclinh_form';

/** Somebody who has not signed in proves that the form is ours with a cookie that the page set. */
export const formToken = (request: Request, identity: Identity): string =>
  identity.session?.csrfToken ?? readCookie(request.headers, VISITOR_COOKIE) ?? '';
