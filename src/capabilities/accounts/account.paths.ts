export const accountPaths = {
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  demonstrationSignIn: '/sign-in/demonstration',
  signOut: '/sign-out',
  actingFor: '/acting-for',
  language: '/language',
  link: (token: string) => `/account-links/${token}`,
  account: '/account',
  ownPassword: '/account/password',
  ownLanguage: '/account/language',
} as const;

/** Only addresses of this site may follow a sign-in; anything else leads to the first page. */
export const safeNext = (next: string): string => (/^\/(?![/\\])/.test(next) ? next : '/');
