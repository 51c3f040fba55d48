import type { Job } from '../../../platform/jobs/jobs.ts';
import type { CarryOut } from '../../obligations/index.ts';
import { openDueRounds } from './open-due-rounds.ts';
import { remindOfReports } from './remind-of-reports.ts';

/** Every ten minutes, because the day of a demonstration can move at any; nothing is opened and nobody told twice. */
export const reportJobs = (carryOut: CarryOut): Job[] => [
  {
    name: 'open-reports',
    cron: '*/10 * * * *',
    run: async (schema) => void (await carryOut(schema, openDueRounds)),
  },
  {
    name: 'remind-of-reports',
    cron: '*/10 * * * *',
    run: async (schema) => void (await carryOut(schema, remindOfReports)),
  },
];
