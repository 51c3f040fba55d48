import type { Id } from '../../../kernel/ids.ts';

export const costPaths = {
  compare: '/activities/costs',
  sheet: '/activities/costs.xlsx',
  /** payments that were for an activity */
  of: (activityId: Id | ':id') => `/activities/${activityId}/spending`,
  one: (activityId: Id | ':id', spendingId: Id | ':spending') => `/activities/${activityId}/spending/${spendingId}`,
} as const;
