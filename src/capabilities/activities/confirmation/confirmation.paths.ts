import type { Id } from '../../../kernel/ids.ts';

const sample = (id: Id | ':id') => `/activities/confirmation/samples/${id}`;

/** The accepter's desk: what waits for confirmation, on two levels. */
export const confirmationPaths = {
  desk: '/activities/confirmation',
  risk: '/activities/confirmation/risk',
  accepters: '/activities/confirmation/accepters',
  preview: '/activities/confirmation/preview',
  acts: '/activities/confirmation/acts',
  returns: '/activities/confirmation/returns',
  done: (actId: Id | ':id') => `/activities/confirmation/acts/${actId}`,
  samples: '/activities/confirmation/samples',
  sample,
  frame: (id: Id | ':id') => `${sample(id)}/frame.csv`,
  verdicts: (id: Id | ':id') => `${sample(id)}/verdicts`,
} as const;
