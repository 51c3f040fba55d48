import type { Day } from '../../../kernel/day.ts';
import { workingDaysBetween } from '../../../kernel/working-days.ts';
import type { CycleStep } from '../cycle/cycle.rules.ts';
import type { UnitProgress } from '../cycle/cycle-unit.store.ts';
import { lastDayOf } from '../cycle/progress.rules.ts';
import type { Situation } from './planner.rules.ts';
import { isAfterUnits, leftOf } from './step-days.rules.ts';
import type { Assumption } from './what-if.rules.ts';

/** The last day, with its grace, on which a unit may send; the end of the window where nobody plans. */
export const lastDayOfUnits = (units: readonly UnitProgress[], otherwise: Day): Day =>
  units.reduce<Day | null>((last, unit) => (last && last > lastDayOf(unit) ? last : lastDayOf(unit)), null) ??
  otherwise;

/** The first step that is left has begun when the one before it was done, or the units' days had passed. */
export function withElapsed(
  { calendar, today, steps }: Situation,
  left: readonly { readonly step: CycleStep }[],
  all: readonly CycleStep[],
  unitsUntil: Day,
): Situation['steps'] {
  const first = left[0]?.step;
  const done = all.filter(
    ({ position, doneOn, step }) => doneOn && isAfterUnits(step) && position < (first?.position ?? 0),
  );
  const since =
    done
      .map(({ doneOn }) => doneOn as Day)
      .sort()
      .at(-1) ?? unitsUntil;
  const elapsed = since < today ? workingDaysBetween(calendar, since, today) : 0;
  return steps.map((step, index) => (index === 0 ? { ...step, days: leftOf(step.days, elapsed) } : step));
}

/** A unit that is assumed to be late is waited for; a day until which all are waited for says so for all. */
export function assumedSituation(
  begun: Situation,
  everybody: Situation,
  { whatIf, waitsUntil }: Assumption,
): Situation {
  if (waitsUntil) return { ...everybody, waitsUntil };
  if (whatIf.late.size === 0) return begun;
  const units = begun.units.map((unit) => ({ ...unit, sent: unit.sent || !whatIf.late.has(unit.unitId) }));
  return { ...begun, units, waitsUntil: null };
}
