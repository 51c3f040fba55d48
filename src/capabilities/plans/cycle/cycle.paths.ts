import type { Id } from '../../../kernel/ids.ts';

const cycle = (id: Id | ':id'): string => `/plans/cycles/${id}`;

export const cyclePaths = {
  list: '/plans/cycles',
  add: '/plans/cycles/new',
  show: cycle,
  /** the acting unit's own plan in the cycle, whichever it is */
  own: (id: Id | ':id') => `${cycle(id)}/own-plan`,
  step: (id: Id | ':id', step: string) => `${cycle(id)}/steps/${step}`,
  stepDone: (id: Id | ':id', step: string) => `${cycle(id)}/steps/${step}/done`,
  groupDay: (id: Id | ':id', group: string) => `${cycle(id)}/groups/${group}`,
  unitDay: (id: Id | ':id', unit: Id | ':unit') => `${cycle(id)}/units/${unit}/day`,
  units: (id: Id | ':id') => `${cycle(id)}/units`,
  unit: (id: Id | ':id', unit: Id | ':unit') => `${cycle(id)}/units/${unit}`,
  duties: (id: Id | ':id') => `${cycle(id)}/duties`,
  opening: (id: Id | ':id') => `${cycle(id)}/opening`,
  closing: (id: Id | ':id') => `${cycle(id)}/closing`,
  sheet: (id: Id | ':id') => `${cycle(id)}/units.xlsx`,
  calendar: (id: Id | ':id') => `${cycle(id)}/steps.ics`,
} as const;
