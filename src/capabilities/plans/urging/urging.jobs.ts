import type { Job } from '../../../platform/jobs/jobs.ts';
import type { CarryOut } from '../../obligations/index.ts';
import { remindSilent } from './remind-silent.ts';

/** Every ten minutes, because the day of a demonstration can move at any; nobody is told twice. */
export const planJobs = (carryOut: CarryOut): Job[] => [
  {
    name: 'remind-silent-units',
    cron: '*/10 * * * *',
    run: async (schema) => void (await carryOut(schema, remindSilent)),
  },
];
