import type { Id } from '../../../kernel/ids.ts';
import type { StaffGap } from './staff-gaps.rules.ts';

const proposal = (id: Id | ':id'): string => `/apparatus/proposals/${id}`;

export const apparatusPaths = {
  show: (gap?: StaffGap) => (gap ? `/apparatus?gap=${gap}` : '/apparatus'),
  sheet: (gap?: StaffGap) => (gap ? `/apparatus.xlsx?gap=${gap}` : '/apparatus.xlsx'),
  proposals: '/apparatus/proposals',
  proposal,
  decision: (id: Id | ':id') => `${proposal(id)}/decision`,
} as const;
