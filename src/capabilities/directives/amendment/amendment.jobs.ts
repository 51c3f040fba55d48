import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Job } from '../../../platform/jobs/jobs.ts';
import { carryOutAmendments } from './carry-out-amendments.ts';

/** Carries out a use case in a province on its business day, in nobody's name. */
type CarryOut = <T>(schema: string, useCase: (change: Change) => Promise<Result<T>>) => Promise<Result<T>>;

/** Before the day's tasks are made; often, because the day of a demonstration can move at any time. */
export const amendmentJobs = (carryOut: CarryOut): Job[] => [
  {
    name: 'carry-out-amendments',
    cron: '*/10 * * * *',
    alsoAtStart: true,
    run: async (schema) => void (await carryOut(schema, carryOutAmendments)),
  },
];
