import type { Id } from '../../kernel/ids.ts';

/** Work done (`Hoạt động`), a part of the place "Thực hiện"; each folder below has paths of its own. */
export const activityPaths = {
  hub: '/activities',
  activity: (id: Id | ':id') => `/activities/${id}`,
  /** published items about the province */
  coverage: '/coverage',
} as const;
