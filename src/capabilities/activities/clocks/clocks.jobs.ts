import type { Job } from '../../../platform/jobs/jobs.ts';
import type { CarryOut } from '../../obligations/index.ts';
import { remindOfClocks } from './remind-of-clocks.ts';

/** Every ten minutes, because the day of a demonstration can move at any; nobody is told twice. */
export const clockJobs = (carryOut: CarryOut): Job[] => [
  {
    name: 'remind-of-legal-clocks',
    cron: '*/10 * * * *',
    run: async (schema) => void (await carryOut(schema, remindOfClocks)),
  },
];
