import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Amounts, Figure } from '../../../verify/figure.ts';
import { DECLARED, type Indicator, isCountable } from '../indicators/indicator.rules.ts';
import type { FigureScope } from './compile-expression.store.ts';
import { countedDeclarations, type DeclaredFigure, declaredFigure } from './declared.rules.ts';
import { listDeclared } from './declared.store.ts';
import { countFigures } from './figure.store.ts';

/** Both days count; `units: 'all'` is the whole province. */
export interface FigureRequest extends FigureScope {
  readonly indicators: readonly Indicator[];
}

/** A figure with what it is declared from, where no record counts it. */
export interface ComputedFigure {
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly declared: readonly DeclaredFigure[];
}

/** The figures of a period, in the order asked for: two statements, however many indicators there are. */
export async function computeFigures(tx: Tx, { indicators, ...scope }: FigureRequest): Promise<ComputedFigure[]> {
  const countable = indicators.filter(isCountable);
  const counted = await countFigures(tx, countable, scope);
  const figures = new Map(countable.map((indicator, index) => [indicator.code, counted[index]]));
  const declared = await listDeclared(tx, declaredCodes(indicators), scope);
  return indicators.map((indicator): ComputedFigure => {
    const figure = figures.get(indicator.code);
    if (figure) return { indicator, figure, declared: [] };
    const own = countedDeclarations(
      declared.filter((one) => one.indicator === indicator.code),
      scope,
    );
    return { indicator, figure: declaredFigure(own), declared: own };
  });
}

const declaredCodes = (indicators: readonly Indicator[]): string[] =>
  indicators.filter(({ rule }) => rule === DECLARED).map(({ code }) => code);

/** The totals of each unit that has any, by indicator code: what units are compared and summed by. */
export async function totalsByUnit(
  tx: Tx,
  { indicators, ...scope }: FigureRequest,
): Promise<Map<Id, Map<string, Amounts>>> {
  const byUnit = indicators.filter(isCountable).map(({ code, expression }) => ({
    code,
    expression: { ...expression, by: ['unit' as const] },
  }));
  const totals = new Map<Id, Map<string, Amounts>>();
  const put = (unit: Id, code: string, amounts: Amounts): void => {
    const own = totals.get(unit) ?? new Map<string, Amounts>();
    totals.set(unit, own.set(code, amounts));
  };
  const figures = await countFigures(tx, byUnit, scope);
  for (const [index, { cells }] of figures.entries())
    for (const { key, amounts } of cells) put(key[0] as Id, byUnit[index]?.code ?? '', amounts);
  const declared = await listDeclared(tx, declaredCodes(indicators), scope);
  const groups = Map.groupBy(countedDeclarations(declared, scope), (one) => `${one.unitId} ${one.indicator}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (first) put(first.unitId, first.indicator, declaredFigure(group).total);
  }
  return totals;
}
