import type { Deadline, Modality, ObligationRole, ResultRecipient } from '../../compiler/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';

/** Announced in the transaction that publishes an edition; `obligations` makes its tasks there. */
export const EDITION_PUBLISHED = 'directive.edition-published';

export interface EditionPublished {
  readonly directiveId: Id;
  readonly documentId: Id;
  readonly editionId: Id;
  /** 1, 2, 3 … of this directive */
  readonly editionNumber: number;
  /** the immutable text that every quote points into */
  readonly textId: Id;
  readonly publishedOn: Day;
  /** shown before tasks: "Chỉ thị 01/2013/CT-UBND" */
  readonly documentLabel: string;
  readonly obligations: readonly PublishedObligation[];
}

export interface PublishedObligation {
  /** the same obligation over all editions, whatever was edited, split or recompiled */
  readonly lineageId: Id;
  readonly position: number;
  readonly section: string;
  readonly quote: { readonly start: number; readonly end: number; readonly text: string };
  readonly action: string;
  readonly deliverable: string | null;
  readonly role: ObligationRole;
  readonly modality: Modality;
  /** "yêu cầu chung, không giao việc": published and shown, makes no task */
  readonly general: boolean;
  /** as named in the text */
  readonly leadNames: readonly string[];
  /** the units that the names mean on `publishedOn` */
  readonly leadUnitIds: readonly Id[];
  readonly coordinatorNames: readonly string[];
  readonly coordinatorUnitIds: readonly Id[];
  readonly recipients: readonly (ResultRecipient & { readonly unitId: Id | null })[];
  readonly deadline: Deadline;
}
