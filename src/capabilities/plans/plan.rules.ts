import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';

/** A plan of a unit: drafting → sent → received → issued; the plan of the province: consolidating → submitted → agreed → issued. */
export type PlanState = 'drafting' | 'sent' | 'received' | 'issued' | 'consolidating' | 'submitted' | 'agreed';
export type PlanLevel = 'unit' | 'province';

export interface Plan {
  readonly id: Id;
  readonly cycleId: Id;
  readonly unitId: Id;
  readonly level: PlanLevel;
  readonly state: PlanState;
  /** "không có hoạt động năm nay", said and confirmed by the unit */
  readonly noActivity: boolean;
  /** the first sending */
  readonly sentOn: Day | null;
  readonly receivedOn: Day | null;
  readonly issuedOn: Day | null;
  readonly letterDocumentId: Id | null;
  readonly issuedDocumentId: Id | null;
  readonly version: number;
}
