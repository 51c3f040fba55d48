export const accountAdministrationPaths = {
  list: (query: { q?: string; state?: string } = {}) => withQuery('/administration/accounts', query),
  newAccount: '/administration/accounts/new',
  account: (id: string) => `/administration/accounts/${id}`,
  link: (id: string) => `/administration/accounts/${id}/link`,
  lock: (id: string) => `/administration/accounts/${id}/lock`,
  unlock: (id: string) => `/administration/accounts/${id}/unlock`,
  departure: (id: string) => `/administration/accounts/${id}/departure`,
  move: (id: string) => `/administration/accounts/${id}/move`,
} as const;

function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
