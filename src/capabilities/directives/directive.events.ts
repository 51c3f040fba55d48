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
  /** documents in force that this edition replaces, repeals or amends; left out when it changes none */
  readonly amendments?: readonly PublishedAmendment[];
}

/** What an edition does to another directive, from a day on. */
export interface PublishedAmendment {
  readonly id: Id;
  readonly targetId: Id;
  /** the whole target ends, or only the obligations that are named */
  readonly extent: 'whole' | 'part';
  readonly effectiveOn: Day;
  readonly changes: readonly DirectiveChange[];
}

/** What becomes of one obligation of the target. */
export interface DirectiveChange {
  readonly lineageId: Id;
  readonly kind: 'same' | 'changed' | 'ended';
  /** the obligation that goes on in its place; null when it ends */
  readonly successorId: Id | null;
  readonly parts: readonly string[];
}

/**
 * Announced on the day on which a directive ends, whole or in part, in the transaction that carries it out. Closed work
 * stays as it is; what is open goes on in the successor or ends with the legal reason.
 */
export const DIRECTIVE_ENDED = 'directive.ended';

export interface DirectiveEnded {
  readonly amendmentId: Id;
  readonly directiveId: Id;
  /** the edition in force until now */
  readonly editionId: Id;
  readonly extent: 'whole' | 'part';
  readonly effectiveOn: Day;
  /** null: ended by a paper that gives no work here */
  readonly byDirectiveId: Id | null;
  readonly byEditionId: Id | null;
  readonly changes: readonly DirectiveChange[];
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
