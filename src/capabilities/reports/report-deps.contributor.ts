import type { ContentStore } from '../../platform/files/content.ts';

/** What the composition root gives. */
export interface ReportDeps {
  readonly content: (schema: string) => ContentStore;
}
