import type { Id } from '../../../kernel/ids.ts';

const product = (id: Id | ':product') => `/activities/products/${id}`;
const placement = (id: Id | ':placement') => `/activities/products/placements/${id}`;

export const productPaths = {
  list: '/activities/products',
  sheet: '/activities/products.xlsx',
  form: (activityId?: Id) => `/activities/products/new${activityId ? `?activity=${activityId}` : ''}`,
  product,
  movementForm: (id: Id | ':product') => `${product(id)}/movements/new`,
  movements: (id: Id | ':product') => `${product(id)}/movements`,
  placementForm: (id: Id | ':product') => `${product(id)}/placements/new`,
  placements: (id: Id | ':product') => `${product(id)}/placements`,
  activityReview: (activityId: Id | ':id') => `/activities/${activityId}/border-review`,
  review: (id: Id | ':product') => `${product(id)}/review`,
  placement,
  visits: (id: Id | ':placement') => `${placement(id)}/visits`,
  takingDown: (id: Id | ':placement') => `${placement(id)}/taking-down`,
} as const;
