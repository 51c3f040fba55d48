import type { Dong } from '../../../kernel/money.ts';
import type { Sums } from './consolidation.rules.ts';

/** Lines of one group that are counted in this plan, or `apart` in a sibling plan. */
export interface SumRow {
  readonly apart: boolean;
  readonly lines: number;
  readonly undecided: number;
  readonly changed: number;
  readonly proposed: Dong;
  readonly appraised: Dong;
  readonly planned: Dong;
}

/** Parts together; what another plan counts stays out of the sums and beside them. */
export function addUp(parts: readonly SumRow[]): Sums {
  const own = parts.filter((part) => !part.apart);
  const apart = parts.filter((part) => part.apart);
  const sum = (of: readonly SumRow[], amount: (part: SumRow) => number) =>
    of.reduce((all, part) => all + amount(part), 0) as Dong;
  return {
    lines: sum(own, (part) => part.lines),
    undecided: sum(own, (part) => part.undecided),
    changed: sum(own, (part) => part.changed),
    proposed: sum(own, (part) => part.proposed),
    appraised: sum(own, (part) => part.appraised),
    planned: sum(own, (part) => part.planned),
    siblingLines: sum(apart, (part) => part.lines),
    siblingProposed: sum(apart, (part) => part.proposed),
    siblingPlanned: sum(apart, (part) => part.planned),
  };
}
