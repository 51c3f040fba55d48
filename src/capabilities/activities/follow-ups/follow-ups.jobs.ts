import type { Job } from '../../../platform/jobs/jobs.ts';
import type { CarryOut } from '../../obligations/index.ts';
import { remindOfFollowUps } from './remind-of-follow-ups.ts';

/** Every ten minutes, because the day of a demonstration can move at any; nobody is told twice. */
export const followUpJobs = (carryOut: CarryOut): Job[] => [
  {
    name: 'remind-of-follow-ups',
    cron: '*/10 * * * *',
    run: async (schema) => void (await carryOut(schema, remindOfFollowUps)),
  },
];
