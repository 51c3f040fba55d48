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
  /** what came of these amendments, once they were carried out */
  trace(view: View, amendmentIds: readonly Id[]): Promise<readonly PublicationEffect[]>;
}

export interface PublicationEffect {
  /**
   * Closed tasks never change: they are listed as kept. `moves` and `ends` speak of another document's obligations,
   * which this one replaces or repeals.
   */
  readonly kind: 'opens' | 'changes' | 'withdraws' | 'keeps-closed' | 'moves' | 'ends';
  readonly lineageId: Id;
  readonly tasks: number;
  readonly units: readonly string[];
  readonly firstDue: string | null;
  /** how many of the tasks are whose */
  readonly perUnit?: readonly { readonly unitId: Id; readonly tasks: number }[];
}
