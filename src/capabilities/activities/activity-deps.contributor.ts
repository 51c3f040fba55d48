import type { ContentStore } from '../../platform/files/content.ts';

/** What the composition root gives. */
export interface ActivityDeps {
  readonly content: (schema: string) => ContentStore;
}
