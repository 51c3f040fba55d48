import type { Notice } from './exchange.ts';

export const NOTICE_COOKIE = 'ngoclinh_notice';

/** A notice crosses the redirect in a short-lived cookie: a message key with numbers and days, no personal data. */
export const encodeNotice = (notice: Notice): string => Buffer.from(JSON.stringify(notice)).toString('base64url');

export function decodeNotice(cookie: string | null): Notice | null {
  if (!cookie) return null;
  try {
    const notice = JSON.parse(Buffer.from(cookie, 'base64url').toString()) as Notice;
    return typeof notice.key === 'string' ? notice : null;
  } catch {
    return null;
  }
}
