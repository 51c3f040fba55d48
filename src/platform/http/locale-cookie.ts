import type { Locale } from '../../kernel/translate.ts';
import { readCookie } from './cookies.ts';

export const LOCALE_COOKIE = 'ngoclinh_locale';

/** Vietnamese unless somebody chose otherwise: browsers of offices are often set to English by those who sold them. */
export function chooseLocale(headers: Headers): Locale {
  return readCookie(headers, LOCALE_COOKIE) === 'en' ? 'en' : 'vi';
}
