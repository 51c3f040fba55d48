import type { Id } from '../../../kernel/ids.ts';

const plan = (id: string): string => `/plans/${id}`;

/** A plan as a spreadsheet, out and in. */
export const planSheetPaths = {
  plan,
  template: (planId: string): string => `${plan(planId)}/template.xlsx`,
  form: (planId: string): string => `${plan(planId)}/import`,
  report: (planId: string, importId: Id | string): string => `${plan(planId)}/import/${importId}`,
  errors: (planId: string, importId: Id | string): string => `${plan(planId)}/import/${importId}/errors.xlsx`,
  take: (planId: string, importId: Id | string): string => `${plan(planId)}/import/${importId}/take`,
  undo: (planId: string, importId: Id | string): string => `${plan(planId)}/import/${importId}/undo`,
} as const;
