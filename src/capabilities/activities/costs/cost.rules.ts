import { type Dong, dong } from '../../../kernel/money.ts';

/** What a unit paid for its activities of one kind in a period, and what these produced. */
export interface UnitCost {
  readonly unitId: string;
  readonly unitName: string;
  /** activities of the kind that payments are linked to */
  readonly activities: number;
  /** activities of the kind without any payment: their cost is not known */
  readonly unpaid: number;
  readonly paid: Dong;
  /** of the activities that were paid for and say the number; null: none of them says it */
  readonly produced: number | null;
  /** paid for the activities that say the number */
  readonly paidForProduced: Dong;
}

export interface ComparedCost extends UnitCost {
  readonly perActivity: Dong | null;
  readonly perPiece: Dong | null;
  /** too few activities to compare: the number is shown and said to be one of few */
  readonly few: boolean;
}

/** Below so many activities a mean says little. */
export const FEW = 3;

/** Like with like: one kind of activity, one unit of what it produces. Half a đồng is rounded up. */
export const comparedCost = (cost: UnitCost): ComparedCost => ({
  ...cost,
  perActivity: cost.activities > 0 ? share(cost.paid, cost.activities) : null,
  perPiece: cost.produced ? share(cost.paidForProduced, cost.produced) : null,
  few: cost.activities < FEW,
});

const share = (amount: Dong, parts: number): Dong => dong(Math.round(amount / parts));

/** All units together: the sums themselves are divided, so that a large unit weighs what it did. */
export function togetherOf(costs: readonly UnitCost[]): ComparedCost | null {
  if (costs.length === 0) return null;
  const sum = (of: (cost: UnitCost) => number): number => costs.reduce((all, cost) => all + of(cost), 0);
  const produced = costs.some((cost) => cost.produced !== null) ? sum((cost) => cost.produced ?? 0) : null;
  return comparedCost({
    unitId: '',
    unitName: '',
    activities: sum((cost) => cost.activities),
    unpaid: sum((cost) => cost.unpaid),
    paid: dong(sum((cost) => cost.paid)),
    produced,
    paidForProduced: dong(sum((cost) => cost.paidForProduced)),
  });
}
