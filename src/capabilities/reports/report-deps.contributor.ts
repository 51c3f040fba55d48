import type { ContentStore } from '../../platform/files/content.ts';
import type { Signer } from '../../verify/make-pack.ts';

/** What the composition root gives. */
export interface ReportDeps {
  readonly content: (schema: string) => ContentStore;
  readonly signer: Signer;
}
