import type { View } from '../../../platform/change.ts';
import type { Amounts } from '../../../verify/figure.ts';
import { computeFigures } from '../figures/index.ts';
import { periodsUpTo } from './figure-period.rules.ts';
import { type SeenScope, seenScope } from './figure-scope.ts';
import type { Indicator, UnreadableIndicator } from './indicator.rules.ts';
import { loadIndicators } from './load-indicators.ts';

export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly now: Amounts;
  readonly before: Amounts;
}

export interface IndicatorList extends SeenScope {
  readonly rows: readonly IndicatorRow[];
  readonly unreadable: readonly UnreadableIndicator[];
}

/** Every indicator with its figure of the period and of the one before; a bounded number of queries. */
export async function loadIndicatorList(view: View, asked: URLSearchParams): Promise<IndicatorList> {
  const seen = await seenScope(view, asked);
  const { indicators, unreadable } = await loadIndicators(view.tx, view.today);
  const shown = asked.get('all') ? indicators : indicators.filter(({ standard }) => standard);
  const [previous = seen.period] = periodsUpTo(seen.period, 2);
  const bare = shown.map((one) => ({ ...one, expression: one.expression && { ...one.expression, by: [] } }));
  const now = await computeFigures(view.tx, { indicators: bare, ...seen.scope });
  const before = await computeFigures(view.tx, {
    indicators: bare,
    ...seen.scope,
    from: previous.from,
    to: previous.to,
  });
  const rows = shown.flatMap((indicator, index): IndicatorRow[] => {
    const [one, other] = [now[index], before[index]];
    return one && other ? [{ indicator, now: one.figure.total, before: other.figure.total }] : [];
  });
  return { ...seen, rows, unreadable };
}
