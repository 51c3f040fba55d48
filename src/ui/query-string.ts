/** The address a list was asked with; filters, sorting and pages are only changes of its parameters. */
export interface PageQuery {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The same list with some parameters changed; an empty value removes one. */
export function withParams(query: PageQuery, changes: Readonly<Record<string, string>>): string {
  const merged = Object.entries({ ...query.params, ...changes }).filter(([, value]) => value !== '');
  const text = new URLSearchParams(merged).toString();
  return text ? `${query.path}?${text}` : query.path;
}
