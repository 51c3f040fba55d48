import type { ContentStore } from '../../platform/files/content.ts';
import type { PublicationContributor } from './publication.contributor.ts';

/** What the composition root gives. */
export interface DirectiveDeps {
  readonly content: (schema: string) => ContentStore;
  /** capabilities further right that act when an edition is published */
  readonly publication: readonly PublicationContributor[];
}
