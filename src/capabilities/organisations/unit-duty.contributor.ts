import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Change, View } from '../../platform/change.ts';

/** Where the duties of a unit go when it ends: each successor named by the person who records the act. */
export interface DutyTransfer {
  readonly predecessorId: Id;
  /** one to many: a district's duty goes to each commune of its area */
  readonly successorIds: readonly Id[];
  readonly effectiveOn: Day;
}

export interface DutyLine {
  readonly id: Id;
  readonly label: string;
  readonly due: Day | null;
  readonly from: Id;
  readonly to: readonly Id[];
}

/**
 * Declared here, carried out by the capabilities to the right that hold duties: a reorganisation shows
 * which open duty goes where before it is confirmed, and moves them in its own transaction.
 */
export interface UnitDutyContributor {
  preview(view: View, transfers: readonly DutyTransfer[]): Promise<readonly DutyLine[]>;
  apply(change: Change, transfers: readonly DutyTransfer[], actId: Id): Promise<number>;
}

/** A panel of a unit's page whose content lies to the right, such as the duties it owes. */
export interface UnitPanel {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly href: string; readonly note: string }[];
  readonly more: { readonly href: string; readonly text: string } | null;
}

export type UnitPanelContributor = (view: View, unitId: Id, locale: 'vi' | 'en') => Promise<UnitPanel | null>;
