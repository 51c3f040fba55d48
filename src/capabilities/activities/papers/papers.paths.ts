import type { Id } from '../../../kernel/ids.ts';
import type { PaperPurpose } from './paper.rules.ts';

export const activityPaperPaths = {
  /** every paper of the kind that its own unit, or all units, drafted */
  of: (activityId: Id | ':id') => `/activities/${activityId}/papers`,
  form: (activityId: Id | ':id', purpose?: PaperPurpose) =>
    `/activities/${activityId}/papers/new${purpose ? `?purpose=${purpose}` : ''}`,
  revision: (activityId: Id | ':id', paperId: Id | ':paper') => `/activities/${activityId}/papers/${paperId}/revision`,
  directive: (activityId: Id | ':id', paperId: Id | ':paper') =>
    `/activities/${activityId}/papers/${paperId}/directive`,
} as const;
