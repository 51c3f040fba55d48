import type { Id } from '../../kernel/ids.ts';
import type { View } from '../../platform/change.ts';
import type { EditionPublished } from './directive.events.ts';

/**
 * What publishing would do to records further right. `directives` shows it before anybody confirms;
 * `obligations` answers, and the composition root wires the two.
 */
export interface PublicationContributor {
  preview(
    view: View,
    edition: Omit<EditionPublished, 'editionId' | 'editionNumber'>,
  ): Promise<readonly PublicationEffect[]>;
}

export interface PublicationEffect {
  /** closed tasks never change: they are listed as kept */
  readonly kind: 'opens' | 'changes' | 'withdraws' | 'keeps-closed';
  readonly lineageId: Id;
  readonly tasks: number;
  readonly units: readonly string[];
  readonly firstDue: string | null;
}
