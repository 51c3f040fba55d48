import type { Id } from '../../../kernel/ids.ts';

const plan = (id: string): string => `/plans/${id}`;
const line = (id: string, lineId: string): string => `${plan(id)}/lines/${lineId}`;

/** Addresses of a unit's plan and of its lines, for routes, pages of any capability, and tests. */
export const linePaths = {
  plan,
  /** the plan with the offer to undo what was just done */
  undone: (id: Id, actId: Id) => `${plan(id)}?undo=${actId}`,
  start: (id: Id) => `${plan(id)}/start`,
  takeOver: (id: Id) => `${plan(id)}/previous-lines`,
  undo: (id: Id) => `${plan(id)}/undo`,
  lines: (id: Id) => `${plan(id)}/lines`,
  newLine: (id: Id, obligationId?: Id) => `${plan(id)}/lines/new${obligationId ? `?obligation=${obligationId}` : ''}`,
  line,
  removal: (id: Id, lineId: Id) => `${line(id, lineId)}/removal`,
  undoLine: (id: Id, lineId: Id) => `${line(id, lineId)}/undo`,
  /** where the page saves by itself; answers JSON */
  draft: (path: string) => `${path}/draft`,
  version: (id: Id, lineId: Id, saved: Id) => `${line(id, lineId)}/version?saved=${saved}`,
  reason: (id: Id, obligationId: Id) => `${plan(id)}/reasons/${obligationId}`,
  noActivity: (id: Id) => `${plan(id)}/no-activity`,
  noActivityRemoval: (id: Id) => `${plan(id)}/no-activity/removal`,
  /** what a page needs to send drafts after signing in; answers JSON */
  drafts: '/plans/drafts',
} as const;
