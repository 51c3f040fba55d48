import type { Amounts, Figure } from '../../../verify/figure.ts';
import type { Indicator } from '../indicators/index.ts';

/** A figure of a report beside what it is compared with; null where nothing is known. */
export interface ReportFigure {
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly previous: number | null;
  readonly lastYear: number | null;
  readonly target: number | null;
  /** of units whose report has not come: in none of the others */
  readonly apart: number;
}

/** The number that a report says: what is proven; of a declared figure what is stated. */
export const saidAmount = (indicator: Pick<Indicator, 'expression'>, total: Amounts): number =>
  indicator.expression === null ? total.stated : total.reported;

/** "+12", "−3", "0": the difference to a number that is known. */
export const differenceWords = (now: number, before: number | null): string => {
  if (before === null) return '';
  const difference = now - before;
  if (difference === 0) return '0';
  return `${difference > 0 ? '+' : '−'}${Math.abs(difference).toLocaleString('vi-VN')}`;
};

/** The middle of the like units' numbers; null of fewer than three, where it would point at one of them. */
export function medianOf(numbers: readonly number[]): number | null {
  if (numbers.length < 3) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
