import type { Locale } from '../../../kernel/translate.ts';
import type { View } from '../../../platform/change.ts';
import type { Amounts, Dimension, Expression } from '../../../verify/figure.ts';
import { type ComputedFigure, computeFigures, type DeclaredFigure } from '../figures/index.ts';
import { loadValueNames, type NameOf } from '../figures/value-names.ts';
import { type FigurePeriod, periodsUpTo } from './figure-period.rules.ts';
import { type SeenScope, seenScope } from './figure-scope.ts';
import type { Indicator } from './indicator.rules.ts';
import { loadIndicators } from './load-indicators.ts';
import { listTargetsOf, type Target } from './target.store.ts';

const TREND = 6;

export interface IndicatorModel extends SeenScope {
  readonly indicator: Indicator;
  /** by what the cells are: the rule's own breakdown, or units where that was asked for */
  readonly by: readonly Dimension[];
  readonly figure: ComputedFigure['figure'];
  readonly declared: readonly DeclaredFigure[];
  readonly trend: readonly { readonly period: FigurePeriod; readonly amounts: Amounts }[];
  readonly targets: readonly Target[];
  readonly nameOf: NameOf;
}

/** One indicator with its figure by its breakdown, six periods, targets; null where nobody knows the code. */
export async function loadIndicator(
  view: View,
  code: string,
  asked: URLSearchParams,
  locale: Locale,
): Promise<IndicatorModel | null> {
  const indicator = await findIndicator(view, code);
  if (!indicator) return null;
  const seen = await seenScope(view, asked);
  const expression = brokenDown(indicator.expression, asked.get('by') === 'unit' && seen.oversees);
  const [now] = await computeFigures(view.tx, { indicators: [{ ...indicator, expression }], ...seen.scope });
  if (!now) return null;
  const bare = { ...indicator, expression: expression && { ...expression, by: [] } };
  const trend = [];
  for (const period of periodsUpTo(seen.period, TREND)) {
    const scope = { ...seen.scope, from: period.from, to: period.to };
    const [one] = await computeFigures(view.tx, { indicators: [bare], ...scope });
    if (one) trend.push({ period, amounts: one.figure.total });
  }
  const named = expression ? [{ expression, figure: now.figure }] : [];
  return {
    ...seen,
    indicator,
    by: expression?.by ?? [],
    figure: now.figure,
    declared: now.declared,
    trend,
    targets: await listTargetsOf(view.tx, code, seen.period),
    nameOf: await loadValueNames(view.tx, named, { day: view.today, locale }),
  };
}

/** As it is applied today; null where nobody knows the code. */
export async function findIndicator(view: View, code: string): Promise<Indicator | null> {
  const { indicators } = await loadIndicators(view.tx, view.today);
  return indicators.find((one) => one.code === code) ?? null;
}

/** @param units who oversees may ask which unit did how much, whatever the rule breaks down by */
export const brokenDown = (expression: Expression | null, units: boolean): Expression | null =>
  expression && units ? { ...expression, by: ['unit'] } : expression;
