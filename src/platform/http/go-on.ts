import type { Step } from '../change.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import { carryOut, type Who } from '../unit-of-work.ts';
import type { HttpDeps } from './http-deps.ts';

/** Starts work that nobody waits for; whoever asked looks at its record. */
export function goOn(deps: HttpDeps, database: TenantDatabase, who: Who, work: (step: Step) => Promise<void>): void {
  work((useCase) => carryOut(database, deps, who, useCase)).catch((error: Error & { code?: string }) => {
    deps.log.error({ requestId: who.requestId, name: error.name, code: error.code }, 'work after the answer');
  });
}
