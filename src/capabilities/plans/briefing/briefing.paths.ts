import type { Id } from '../../../kernel/ids.ts';

const meeting = (id: Id | ':id'): string => `/briefing/meetings/${id}`;

export const briefingPaths = {
  sheet: '/briefing',
  word: '/briefing.docx',
  pdf: '/briefing.pdf',
  /** what is concluded, from the sheet to a draft notice */
  conclusions: '/briefing/conclusions',
  meeting,
  /** the conclusions of a notice that is a draft still */
  revision: (id: Id | ':id') => `${meeting(id)}/conclusions`,
  /** the issued notice becomes a directive, and its conclusions work */
  directive: (id: Id | ':id') => `${meeting(id)}/directive`,
} as const;
