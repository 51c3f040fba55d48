export const accountPaths = {
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  demonstrationSignIn: '/sign-in/demonstration',
  signOut: '/sign-out',
  actingFor: '/acting-for',
  language: '/language',
  link: (token: string) => `/account-links/${encodeURIComponent(token)}`,
  account: '/account',
  ownPassword: '/account/password',
  ownLanguage: '/account/language',
} as const;

const HERE = 'http://here.invalid';

/**
 * Only addresses of this site may follow a sign-in; anything else leads to the first page. Read as browsers read it,
 * which leave out tabs and line ends and take a backslash for a slash.
 */
export function safeNext(next: string): string {
  const url = next.startsWith('/') && URL.canParse(next, HERE) ? new URL(next, HERE) : null;
  if (url?.origin !== HERE || url.pathname.startsWith('//')) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
