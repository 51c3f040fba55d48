import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Job } from '../../../platform/jobs/jobs.ts';
import { makeDueTasks } from './make-due-tasks.ts';

/** Carries out a use case in a province on its business day, in nobody's name. */
export type CarryOut = <T>(schema: string, useCase: (change: Change) => Promise<Result<T>>) => Promise<Result<T>>;

/** Every morning before work, and whenever the clock of a demonstration was moved. */
export const obligationJobs = (carryOut: CarryOut): Job[] => [
  {
    name: 'make-due-tasks',
    cron: '15 4 * * *',
    alsoAtStart: true,
    run: async (schema) => {
      await carryOut(schema, makeDueTasks);
    },
  },
];
