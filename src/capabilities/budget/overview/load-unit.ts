import { yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { findUnit } from '../../organisations/index.ts';
import { mayWorkOn } from '../budget.policy.ts';
import { hasOwnBudget } from '../estimates/record-estimate.ts';
import { type LineRow, pageLineMoney } from '../money/line-money.store.ts';
import { type MoneySum, sumMoney } from '../money/money.store.ts';

export interface UnitModel {
  readonly unitId: Id;
  readonly name: string;
  readonly year: number;
  readonly thisYear: number;
  readonly total: MoneySum;
  readonly lines: readonly LineRow[];
  readonly count: number;
  /** the own unit's people lay out, pay and settle */
  readonly mayWork: boolean;
  /** a commune or a district records what its own council passed */
  readonly ownBudget: boolean;
}

/** The money of one unit, line by line; null where there is no such unit. */
export async function loadUnit(
  view: View,
  { unitId, year }: { readonly unitId: Id; readonly year: number },
  page: { readonly skip: number; readonly take: number },
): Promise<UnitModel | null> {
  const unit = await findUnit(view.tx, unitId, view.today);
  if (!unit) return null;
  const filter = { year, unitIds: [unitId] };
  const { lines, count } = await pageLineMoney(view.tx, filter, page);
  const mayWork = mayWorkOn(view.actor, unitId);
  return {
    unitId,
    name: unit.name,
    year,
    thisYear: yearOf(view.today),
    total: await sumMoney(view.tx, filter),
    lines,
    count,
    mayWork,
    ownBudget: mayWork && hasOwnBudget(unit.kind),
  };
}
