import type { Id } from '../../../kernel/ids.ts';

/** Parameters of the register's address; empty ones are left out. */
export type RegisterParams = Readonly<
  Partial<
    Record<
      | 'q'
      | 'unit'
      | 'directive'
      | 'obligation'
      | 'part'
      | 'progress'
      | 'time'
      | 'kind'
      | 'from'
      | 'to'
      | 'year'
      | 'cooperation'
      | 'sort'
      | 'direction',
      string
    >
  >
>;

export const registerPaths = {
  list: (params: RegisterParams = {}) => withParams('/obligations', params),
  sheet: (params: RegisterParams = {}) => withParams('/obligations.xlsx', params),
  calendar: (params: RegisterParams = {}) => withParams('/obligations.ics', params),
  obligation: (id: Id) => `/obligations/${id}`,
} as const;

function withParams(path: string, params: RegisterParams): string {
  const given = Object.entries(params).filter(([, value]) => value);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
