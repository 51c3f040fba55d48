import type { Id } from '../../../kernel/ids.ts';
import type { DossierState } from './dossier.lifecycle.ts';

/** Kế hoạch of the PPC, or Quyết định with the plan attached: one of both, never both (practice 5). */
export type PlanForm = 'plan' | 'decision';

/** The way of one provincial plan. */
export interface Dossier {
  readonly planId: Id;
  readonly cycleId: Id;
  /** the unit that holds the plan: the approver */
  readonly approverId: Id;
  readonly state: DossierState;
  readonly form: PlanForm | null;
  readonly words: PlanWords;
  readonly version: number;
}

/** What the standing body writes around the table of lines, paragraph by paragraph. */
export interface PlanWords {
  readonly bases?: readonly string[];
  readonly purpose?: readonly string[];
  readonly tasks?: readonly string[];
  readonly funding?: readonly string[];
  readonly execution?: readonly string[];
}

/** An exact revision of an item, as it was asked about, submitted or approved. */
export interface SeenItem {
  readonly lineId: Id;
  readonly revisionId: Id;
}
