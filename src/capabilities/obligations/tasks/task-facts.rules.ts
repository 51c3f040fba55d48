import type { TaskAction } from './task.lifecycle.ts';

/** What happened to a task; only ever added. */
export const TASK_FACTS = [
  'opened',
  'reissued',
  'reopened',
  'withdrawn',
  'moved',
  'progress-noted',
  'handed-in',
  'taken-back',
  'unit-confirmed',
  'confirmation-taken-back',
  'checked',
  'returned',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'transfer-proposed',
  'transfer-accepted',
  'transfer-refused',
  'event-recorded',
  'demand-opened',
] as const;
export type TaskFactKind = (typeof TASK_FACTS)[number];

/** The fact that an act leaves; a decision about an extension leaves one of two. */
export const FACT_OF: Readonly<Record<Exclude<TaskAction, 'decide-extension'>, TaskFactKind>> = {
  'note-progress': 'progress-noted',
  'hand-in': 'handed-in',
  'take-back': 'taken-back',
  confirm: 'unit-confirmed',
  'take-back-confirmation': 'confirmation-taken-back',
  check: 'checked',
  return: 'returned',
  'ask-extension': 'extension-asked',
  'propose-transfer': 'transfer-proposed',
  'refuse-transfer': 'transfer-refused',
  'accept-transfer': 'transfer-accepted',
  'record-event': 'event-recorded',
  'open-demand': 'demand-opened',
  reissue: 'reissued',
  reopen: 'reopened',
  withdraw: 'withdrawn',
  move: 'moved',
};
