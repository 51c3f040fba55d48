import type { Id } from '../../../kernel/ids.ts';
import type { CycleGroup, CycleStep, CycleUnit } from './cycle.rules.ts';
import { SEND_STEP } from './new-cycle.rules.ts';

/** Where the days of units come from: the groups of the cycle in their order, and the step by which everybody sends. */
export interface DaySources {
  readonly groups: readonly CycleGroup[];
  readonly steps: readonly CycleStep[];
  /** members of each group by its code */
  readonly members: ReadonlyMap<string, ReadonlySet<Id>>;
}

type Days = Pick<CycleUnit, 'dueOn' | 'urgedOn' | 'graceDays'>;

/** The day of the first group that names the unit, else that of the step. @returns null where the cycle has neither */
export function dayOfUnit(unitId: Id, { groups, steps, members }: DaySources): Days | null {
  const group = groups.find(({ groupCode }) => members.get(groupCode)?.has(unitId));
  if (group) return { dueOn: group.dueOn, urgedOn: group.urgedOn, graceDays: group.graceDays };
  const step = steps.find(({ step: code }) => code === SEND_STEP);
  return step ? { dueOn: step.dueOn, urgedOn: step.urgedOn, graceDays: 0 } : null;
}

/** A unit that owes: a duty of the cycle names it; `inLine` false is asked only. */
export interface Owing {
  readonly unitId: Id;
  readonly inLine: boolean;
}

/**
 * The list of the cycle as it should be: who owes by a duty, and whom somebody added. Days of their own stay; who owes
 * no more falls out; whoever was added and now owes, owes.
 */
export function unitsOfCycle(owing: readonly Owing[], present: readonly CycleUnit[], sources: DaySources): CycleUnit[] {
  const known = new Map(present.map((unit) => [unit.unitId, unit]));
  const owed = owing.flatMap(({ unitId, inLine }): CycleUnit[] => {
    const day = dayOfUnit(unitId, sources);
    const own = known.get(unitId);
    if (own?.ownDay) return [{ ...own, askedOnly: !inLine, added: false }];
    return day ? [{ ...day, unitId, basis: null, askedOnly: !inLine, ownDay: false, added: false }] : [];
  });
  const owes = new Set(owing.map(({ unitId }) => unitId));
  const added = present.flatMap((unit): CycleUnit[] => {
    if (!unit.added || owes.has(unit.unitId)) return [];
    const day = unit.ownDay ? null : dayOfUnit(unit.unitId, sources);
    return [day ? { ...unit, ...day } : unit];
  });
  return [...owed, ...added];
}
