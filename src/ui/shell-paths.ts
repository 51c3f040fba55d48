/** Where the shell's own small forms go; the routes that answer are declared by whoever owns the act. */
export const SHELL_PATHS = {
  home: '/',
  search: '/search',
  language: '/language',
  signIn: '/sign-in',
  signOut: '/sign-out',
  actingFor: '/acting-for',
  nextDeadline: '/demonstration/next-deadline',
  assets: '/assets',
} as const;

/** Names of the inputs that every form of the product may carry, so that reader and writer agree. */
export const FORM_FIELDS = {
  csrf: '_csrf',
  idempotencyKey: '_key',
  version: '_version',
  verb: '_method',
  returnTo: '_return',
  locale: 'locale',
  post: 'post',
  noStateSecrets: 'no_state_secrets',
} as const;
