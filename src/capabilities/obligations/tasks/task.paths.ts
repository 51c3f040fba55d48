import type { Id } from '../../../kernel/ids.ts';

/** Addresses of tasks, for routes, pages, mails, calendars and tests. */
export const taskPaths = {
  task: (id: Id) => `/tasks/${id}`,
  progress: (id: Id) => `/tasks/${id}/progress`,
  evidence: (id: Id) => `/tasks/${id}/evidence`,
  file: (id: Id, fileId: Id) => `/tasks/${id}/files/${fileId}`,
  confirmation: (id: Id) => `/tasks/${id}/confirmation`,
  check: (id: Id) => `/tasks/${id}/check`,
  return: (id: Id) => `/tasks/${id}/return`,
  extension: (id: Id) => `/tasks/${id}/extension`,
  extensionDecision: (id: Id) => `/tasks/${id}/extension/decision`,
  transfer: (id: Id) => `/tasks/${id}/transfer`,
  transferDecision: (id: Id) => `/tasks/${id}/transfer/decision`,
  events: (id: Id) => `/tasks/${id}/events`,
  demands: (id: Id) => `/tasks/${id}/demands`,
  removal: (path: string) => `${path}/removal`,
} as const;
