import type { Id } from '../../../kernel/ids.ts';
import type { Job } from '../../../platform/jobs/jobs.ts';
import type { EventJobs } from '../../../platform/outbox/relay.ts';
import type { CarryOut } from '../schedule/obligation.jobs.ts';
import {
  TASK_CHANGED,
  TASKS_OPENED,
  type TaskChanged,
  type TasksOpened,
  WORK_CHANGED,
  type WorkChanged,
} from '../tasks/task.events.ts';
import { remindOfDeadlines } from './remind-of-deadlines.ts';
import { type Mailer, sendDailyMails } from './send-daily-mails.ts';
import { tellOfChangedWork } from './tell-of-changed-work.ts';
import { tellOfOpenedTasks } from './tell-of-opened-tasks.ts';
import { tellOfTaskChange } from './tell-of-task-change.ts';

/** Which events ask for which of these jobs. */
export const noticeEventJobs: EventJobs = {
  [TASKS_OPENED]: ['tell-of-opened-tasks'],
  [TASK_CHANGED]: ['tell-of-task-change'],
  [WORK_CHANGED]: ['tell-of-changed-work'],
};

/** @param mailer null where no mail server is set: all notices are in the inbox anyway */
export const noticeJobs = (carryOut: CarryOut, mailer: Mailer | null): Job[] => [
  {
    // Every ten minutes, because the day of a demonstration can move at any; nobody is told twice.
    name: 'remind-of-deadlines',
    cron: '*/10 * * * *',
    run: async (schema) => void (await carryOut(schema, remindOfDeadlines)),
  },
  {
    name: 'tell-of-opened-tasks',
    cron: null,
    run: async (schema, { payload }) =>
      void (await carryOut(schema, (change) => tellOfOpenedTasks(change, payload as TasksOpened))),
  },
  {
    name: 'tell-of-task-change',
    cron: null,
    run: async (schema, { payload, actId }) =>
      void (await carryOut(schema, (change) => tellOfTaskChange(change, payload as TaskChanged, actId as Id))),
  },
  {
    name: 'tell-of-changed-work',
    cron: null,
    run: async (schema, { payload }) =>
      void (await carryOut(schema, (change) => tellOfChangedWork(change, payload as WorkChanged))),
  },
  ...(mailer ? [dailyMails(carryOut, mailer)] : []),
];

/** From before work until ten, so that a mail server that rests at six is asked again. */
const dailyMails = (carryOut: CarryOut, mailer: Mailer): Job => ({
  name: 'send-daily-mails',
  cron: '*/15 6-9 * * *',
  run: (schema) => sendDailyMails(carryOut, schema, mailer),
});
