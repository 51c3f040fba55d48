import type { ContentStore } from '../../platform/files/content.ts';

/** What the composition root gives. */
export interface PlanDeps {
  readonly content: (schema: string) => ContentStore;
}
