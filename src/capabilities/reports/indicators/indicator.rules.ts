import type { Id } from '../../../kernel/ids.ts';
import type { Expression } from '../../../verify/figure.ts';
import { type RuleProblem, readExpression } from '../../../verify/read-expression.ts';
import type { AppliedRule } from '../../rulebook/index.ts';

/** An indicator as it is applied on a day; `expression` null where people declare the figure. */
export interface Indicator {
  readonly ruleId: Id;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly unitEn: string;
  /** the rule's text, or "declared" */
  readonly rule: string;
  readonly expression: Expression | null;
  readonly direction: 'up' | 'down' | 'none';
  readonly standard: boolean;
  readonly note: string | null;
  readonly basis: string | null;
  readonly mark: AppliedRule<unknown>['mark'];
  readonly inForce: boolean;
}

/** An indicator that can be counted. */
export type Countable = Pick<Indicator, 'code'> & { readonly expression: Expression };

/** A row whose rule nobody can read: shown with the place of its fault, never counted. */
export interface UnreadableIndicator {
  readonly code: string;
  readonly name: string;
  readonly rule: string;
  readonly problem: RuleProblem;
}

export const DECLARED = 'declared';

interface IndicatorValue {
  readonly name: string;
  readonly name_en: string;
  readonly unit: string;
  readonly unit_en: string;
  readonly rule: string;
  readonly direction: 'up' | 'down' | 'none';
  readonly standard: boolean;
  readonly note: string | null;
}

/** Rows of the rulebook as indicators, in their order. */
export function indicatorsOf(rows: readonly AppliedRule<IndicatorValue>[]): {
  indicators: Indicator[];
  unreadable: UnreadableIndicator[];
} {
  const indicators: Indicator[] = [];
  const unreadable: UnreadableIndicator[] = [];
  for (const { value, ...row } of rows) {
    const read = value.rule === DECLARED ? null : readExpression(value.rule);
    if (read && !read.ok) {
      unreadable.push({ code: row.code, name: value.name, rule: value.rule, problem: read.problem });
      continue;
    }
    const { name, unit, rule, direction, standard, note } = value;
    const words = { name, nameEn: value.name_en, unit, unitEn: value.unit_en, rule, direction, standard, note };
    indicators.push({ ...row, ...words, expression: read?.value ?? null });
  }
  return { indicators, unreadable };
}

export const isCountable = <T extends Pick<Indicator, 'expression'>>(
  indicator: T,
): indicator is T & { readonly expression: Expression } => indicator.expression !== null;
