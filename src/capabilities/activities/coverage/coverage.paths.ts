import type { Id } from '../../../kernel/ids.ts';

const at = (id: Id | ':id') => `/coverage/${id}`;
const imported = (id: Id | ':id') => `/coverage/import/${id}`;

/** The place "Tin, bài về tỉnh". */
export const coveragePaths = {
  list: '/coverage',
  sheet: '/coverage.xlsx',
  table: '/coverage.csv',
  create: '/coverage/new',
  pictures: '/coverage/pictures',
  suggestions: '/coverage/suggestions',
  dismissals: '/coverage/suggestions/dismissal',
  groups: '/coverage/groups',
  undoGroup: '/coverage/groups/undo',
  checks: '/coverage/checks',
  item: at,
  edit: (id: Id | ':id') => `${at(id)}/edit`,
  withdrawal: (id: Id | ':id') => `${at(id)}/withdrawal`,
  restoration: (id: Id | ':id') => `${at(id)}/restoration`,
  ungroup: (id: Id | ':id') => `${at(id)}/ungroup`,
  importForm: '/coverage/import',
  template: '/coverage/import/template.xlsx',
  imported,
  errors: (id: Id | ':id') => `${imported(id)}/errors.xlsx`,
  take: (id: Id | ':id') => `${imported(id)}/take`,
  undoImport: (id: Id | ':id') => `${imported(id)}/undo`,
} as const;
