import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import { isValidOn, type RuleContent, type RuleRow, type RuleSet, type ValueOf } from './rule.rules.ts';
import { listRules } from './rule.store.ts';

/** A rule with its basis; `inForce` is false where it is applied outside its validity, which a screen must say. */
export interface AppliedRule<Value> extends Pick<RuleContent, 'basis' | 'mark'> {
  readonly ruleId: Id;
  /** goes up with every edit: a frozen figure names it */
  readonly version: number;
  readonly code: string;
  readonly value: Value;
  readonly inForce: boolean;
}

/** The rules of the year's planning as they are applied on a day. */
export interface PlanRules {
  readonly presets: readonly AppliedRule<ValueOf<'cycle-preset'>>[];
  readonly steps: readonly AppliedRule<ValueOf<'cycle-step'>>[];
  readonly dueDays: readonly AppliedRule<ValueOf<'cycle-due-day'>>[];
  readonly rungs: readonly AppliedRule<ValueOf<'urging-rung'>>[];
  /** yearly, medium term, long term */
  readonly kinds: readonly AppliedRule<ValueOf<'code-item'>>[];
}

/** Where no row of a key is valid on the day, the one that is nearest serves. One query for each list. */
export async function loadPlanRules(tx: Tx, day: Day): Promise<PlanRules> {
  const rows = await listRules(tx, ['cycle-preset', 'cycle-step', 'cycle-due-day', 'urging-rung']);
  const kinds = await listRules(tx, ['code-item'], 'plan-kinds');
  const of = <S extends RuleSet>(set: S) =>
    applied<ValueOf<S>>(
      [...rows, ...kinds].filter((row) => row.set === set),
      day,
    );
  return {
    presets: of('cycle-preset'),
    steps: of('cycle-step'),
    dueDays: of('cycle-due-day'),
    rungs: of('urging-rung'),
    kinds: of('code-item'),
  };
}

/** The rows of one set as they are applied on a day, in their order. */
export async function listAppliedRules<S extends RuleSet>(
  tx: Tx,
  set: S,
  day: Day,
): Promise<AppliedRule<ValueOf<S>>[]> {
  return applied<ValueOf<S>>(await listRules(tx, [set]), day);
}

function applied<Value>(rows: readonly RuleRow[], day: Day): AppliedRule<Value>[] {
  const byKey = Map.groupBy(
    rows.filter((row) => !row.withdrawn),
    (row) => row.key,
  );
  return [...byKey.values()].flatMap((group) => {
    const [nearest] = [...group].sort((a, b) => distance(a, day) - distance(b, day));
    if (!nearest) return [];
    const { id: ruleId, version, key: code, value, basis, mark } = nearest;
    return [{ ruleId, version, code, value: value as Value, basis, mark, inForce: isValidOn(nearest, day) }];
  });
}

/** Valid rows first, then those that begin later, then those that have ended; days compare as numbers. */
function distance(row: RuleRow, day: Day): number {
  if (isValidOn(row, day)) return 0;
  const number = (date: string): number => Number(date.replaceAll('-', ''));
  return row.from > day ? number(row.from) - number(day) : number(day) - number(row.to ?? day);
}
