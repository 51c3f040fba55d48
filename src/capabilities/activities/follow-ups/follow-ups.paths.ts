import type { Id } from '../../../kernel/ids.ts';

const one = (id: Id | ':followUp') => `/activities/follow-ups/${id}`;

export const followUpPaths = {
  list: '/activities/follow-ups',
  sheet: '/activities/follow-ups.xlsx',
  of: (activityId: Id | ':id') => `/activities/${activityId}/follow-ups`,
  form: (activityId: Id | ':id') => `/activities/${activityId}/follow-ups/new`,
  one,
  revision: (id: Id | ':followUp') => `${one(id)}/revision`,
  fulfilment: (id: Id | ':followUp') => `${one(id)}/fulfilment`,
} as const;
