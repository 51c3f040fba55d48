import type { Job } from '../../../platform/jobs/jobs.ts';
import type { CarryOut } from '../../obligations/index.ts';
import { remindAccepters } from './remind-accepters.ts';

/** Every ten minutes, because the day of a demonstration can move at any; nobody is told twice in a week. */
export const confirmationJobs = (carryOut: CarryOut): Job[] => [
  {
    name: 'remind-accepters',
    cron: '*/10 * * * *',
    run: async (schema) => void (await carryOut(schema, remindAccepters)),
  },
];
