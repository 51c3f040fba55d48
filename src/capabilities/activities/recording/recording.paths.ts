import type { Id } from '../../../kernel/ids.ts';

const one = (id: Id | ':id'): string => `/activities/${id}`;

/** Addresses of activities, for routes, pages of any capability, and tests. */
export const recordingPaths = {
  list: (params: Readonly<Record<string, string>> = {}) => `/activities${queryOf(params)}`,
  sheet: (params: Readonly<Record<string, string>> = {}) => `/activities.xlsx${queryOf(params)}`,
  /** @param about the line or the obligation that it is done for */
  create: (about: Readonly<Record<string, string>> = {}) => `/activities/new${queryOf(about)}`,
  activity: one,
  edit: (id: Id | ':id') => `${one(id)}/edit`,
  handIn: (id: Id | ':id') => `${one(id)}/hand-in`,
  evidence: (id: Id | ':id') => `${one(id)}/evidence`,
  piece: (id: Id | ':id', piece: string) => `${one(id)}/evidence/${piece}`,
  file: (id: Id | ':id', file: string) => `${one(id)}/files/${file}`,
  confirmation: (id: Id | ':id') => `${one(id)}/confirmation`,
  check: (id: Id | ':id') => `${one(id)}/check`,
  return: (id: Id | ':id') => `${one(id)}/return`,
  withdrawal: (id: Id | ':id') => `${one(id)}/withdrawal`,
  restoration: (id: Id | ':id') => `${one(id)}/restoration`,
  task: (id: Id | ':id', task: string) => `${one(id)}/tasks/${task}`,
  removal: (path: string) => `${path}/removal`,
  /** lines of the year's plan for which nothing was recorded yet */
  openLines: '/activities/lines',
  importing: '/activities/import',
  template: '/activities/import/template.xlsx',
  /** who is signed in now and a token, for what a phone kept while there was no network; answers JSON */
  tokens: '/activities/tokens',
} as const;

function queryOf(params: Readonly<Record<string, string>>): string {
  const given = Object.entries(params).filter(([, value]) => value !== '');
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
