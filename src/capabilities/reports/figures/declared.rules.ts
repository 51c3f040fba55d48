import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Period } from '../../../verify/facts-of.ts';
import type { Figure } from '../../../verify/figure.ts';

/** A figure that somebody says, with where it stands. */
export interface DeclaredFigure {
  readonly id: Id;
  readonly indicator: string;
  readonly unitId: Id;
  readonly from: Day;
  readonly to: Day;
  readonly amount: number;
  readonly source: string;
  readonly documentId: Id | null;
  readonly declaredOn: Day;
}

/**
 * Those that make up the figure of a period: all that lie within it, except where the unit also declared a longer
 * stretch around them (a year said as a whole is not added to its halves).
 */
export const countedDeclarations = (all: readonly DeclaredFigure[], { from, to }: Period): DeclaredFigure[] => {
  const within = all.filter((one) => from <= one.from && one.to <= to);
  return within.filter((one) => !within.some((other) => other !== one && covers(other, one)));
};

const covers = (longer: DeclaredFigure, one: DeclaredFigure): boolean =>
  longer.unitId === one.unitId &&
  longer.indicator === one.indicator &&
  longer.from <= one.from &&
  one.to <= longer.to &&
  (longer.from < one.from || one.to < longer.to);

/** What is declared is proven by no record: it stands apart, as what is only stated does. */
export const declaredFigure = (counted: readonly DeclaredFigure[]): Figure => ({
  total: { reported: 0, confirmed: 0, checked: 0, stated: counted.reduce((sum, one) => sum + one.amount, 0) },
  cells: [],
});
