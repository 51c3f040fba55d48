import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { sumDong } from '../budget.rules.ts';
import type { EstimateAmount, EstimateKind } from './estimate.rules.ts';

/** drafting: Finance writes · submitted: its papers are on their way · issued: a decision with number and date · dropped */
export type AllocationState = 'drafting' | 'submitted' | 'issued' | 'dropped';

/** Phương án phân bổ: what Finance proposes to the PPC. */
export interface Allocation {
  readonly id: Id;
  readonly kind: EstimateKind;
  readonly year: number;
  readonly state: AllocationState;
  /** why, in the words of the Tờ trình */
  readonly words: string;
  readonly version: number;
}

export const ALLOCATION_PURPOSES = { letter: 'estimate-submission', decision: 'estimate-decision' } as const;

/** What may be done with an allocation, by state. */
export const ALLOCATION_ACTS = {
  drafting: ['save', 'submit', 'record', 'drop'],
  submitted: ['reopen', 'record'],
  issued: [],
  dropped: [],
} as const satisfies Record<AllocationState, readonly string[]>;

export type AllocationAct = 'save' | 'submit' | 'reopen' | 'record' | 'drop';

export const mayAllocate = (state: AllocationState, act: AllocationAct): boolean =>
  (ALLOCATION_ACTS[state] as readonly string[]).includes(act);

export interface UnitAmounts {
  readonly unitId: Id;
  /** đồng by source, signed */
  readonly bySource: ReadonlyMap<string, Dong>;
  readonly total: Dong;
}

/** One row for each unit, as the annex and the screen show an allocation. */
export function byUnit(amounts: readonly EstimateAmount[]): UnitAmounts[] {
  return [...Map.groupBy(amounts, (each) => each.unitId)].map(([unitId, own]) => ({
    unitId,
    bySource: bySource(own),
    total: sumDong(own.map((each) => each.amount)),
  }));
}

export const bySource = (amounts: readonly EstimateAmount[]): Map<string, Dong> =>
  new Map(
    [...Map.groupBy(amounts, (each) => each.source)].map(([source, own]) => [
      source,
      sumDong(own.map((each) => each.amount)),
    ]),
  );
