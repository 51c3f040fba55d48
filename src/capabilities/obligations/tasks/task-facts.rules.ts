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
