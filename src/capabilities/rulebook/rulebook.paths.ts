export const rulePaths = {
  overview: '/administration',
  section: (section: string, query: { year?: number; list?: string; all?: string } = {}) =>
    withQuery(`/administration/rules/${section}`, query),
  newRule: (set: string, list = '') => withQuery(`/administration/rule-sets/${set}/new`, { list }),
  rules: (set: string, list = '') => withQuery(`/administration/rule-sets/${set}`, { list }),
  rule: (id: string) => `/administration/rules/rows/${id}`,
  revision: (id: string) => `/administration/rules/rows/${id}/revision`,
  end: (id: string) => `/administration/rules/rows/${id}/end`,
  withdrawal: (id: string) => `/administration/rules/rows/${id}/withdrawal`,
  preset: '/administration/preset',
  adoption: '/administration/preset/adoption',
} as const;

function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
