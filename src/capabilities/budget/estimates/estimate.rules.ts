import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { type Pot, potKey } from '../budget.rules.ts';

/** giao · điều chỉnh · bổ sung · thu hồi */
export const ESTIMATE_KINDS = ['assign', 'adjust', 'supplement', 'withdraw'] as const;
export type EstimateKind = (typeof ESTIMATE_KINDS)[number];
export type EstimateLevel = 'province' | 'local';

export const isEstimateKind = (text: string): text is EstimateKind =>
  (ESTIMATE_KINDS as readonly string[]).includes(text);

/** Money of a decision for one unit: for a line, or a lump sum that the unit distributes. Signed, in đồng. */
export interface EstimateAmount extends Pot {
  readonly unitId: Id;
  readonly lineId: Id | null;
  /** "lồng ghép": stands in another estimate of the unit */
  readonly integrated: boolean;
  readonly amount: Dong;
}

export interface EstimateDecision {
  readonly id: Id;
  readonly kind: EstimateKind;
  readonly level: EstimateLevel;
  readonly year: number;
  readonly decidingUnitId: Id;
  /** "1385/QĐ-UBND" */
  readonly documentNumber: string;
  readonly issuedOn: Day;
  readonly documentId: Id | null;
  readonly allocationId: Id | null;
}

/** People write what is withdrawn as a plain amount; it is kept below zero. */
export const signed = (kind: EstimateKind, amount: Dong): Dong =>
  (kind === 'withdraw' && amount > 0 ? -amount : amount) as Dong;

const placeKey = (amount: Omit<EstimateAmount, 'amount'>): string =>
  `${amount.unitId} ${amount.lineId ?? ''} ${potKey(amount)}`;

/** One amount for each place; amounts for the same place are added up, and what comes to nothing is left out. */
export function gathered(amounts: readonly EstimateAmount[]): EstimateAmount[] {
  const groups = Map.groupBy(amounts, (each) => `${placeKey(each)} ${each.integrated}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const amount = group.reduce((sum, each) => sum + each.amount, 0) as Dong;
    return first && amount !== 0 ? [{ ...first, amount }] : [];
  });
}

/**
 * Why a decision cannot be what a document says: nothing in it, an amount of the wrong sign, or more taken away than was
 * given. @param given what decisions gave so far, added up
 * @returns the key of a message; null where it holds
 */
export function whyNot(
  kind: EstimateKind,
  amounts: readonly EstimateAmount[],
  given: readonly EstimateAmount[],
): string | null {
  if (amounts.length === 0) return 'estimate.amounts.missing';
  const wrongSign = (amount: number) => (kind === 'withdraw' ? amount > 0 : kind !== 'adjust' && amount < 0);
  if (amounts.some((each) => wrongSign(each.amount))) return 'estimate.amounts.sign';
  const left = new Map<string, number>();
  for (const each of [...given, ...amounts]) left.set(placeKey(each), (left.get(placeKey(each)) ?? 0) + each.amount);
  return amounts.some((each) => (left.get(placeKey(each)) ?? 0) < 0) ? 'estimate.amounts.belowZero' : null;
}
