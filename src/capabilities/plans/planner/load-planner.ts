import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { workingDaysBetween } from '../../../kernel/working-days.ts';
import type { View } from '../../../platform/change.ts';
import { loadCalendar, loadGeneralRules, loadPlanRules } from '../../rulebook/index.ts';
import type { Cycle, CycleStep } from '../cycle/cycle.rules.ts';
import { findCycle } from '../cycle/cycle.store.ts';
import { listSteps } from '../cycle/cycle-step.store.ts';
import { listProgress, type UnitProgress } from '../cycle/cycle-unit.store.ts';
import { lastDayOf } from '../cycle/progress.rules.ts';
import { asItStands, type Forecast, forecast, type Situation } from './planner.rules.ts';
import { listPastLateness, listPastSteps } from './planner.store.ts';
import { assumedSituation, lastDayOfUnits, withElapsed } from './situation.rules.ts';
import { type ExpectedStep, expectedDays, isAfterUnits, readSpread } from './step-days.rules.ts';
import type { Assumption } from './what-if.rules.ts';

export interface PlannedStep extends ExpectedStep {
  readonly step: CycleStep;
  /** the last day on which it may begin, if what follows takes what it usually takes */
  readonly startBy: Day;
}

export interface PlannerModel {
  readonly cycle: Cycle;
  readonly today: Day;
  /** the last day that counts at the ministry; null where the cycle has no such step */
  readonly arriveBy: Day | null;
  readonly arrivedOn: Day | null;
  /** the consolidation begins when the units' days have passed; who is late is added when it comes */
  readonly now: Forecast;
  /** the day after which nobody is waited for in `now` */
  readonly waitsUntil: Day;
  /** if everybody is waited for */
  readonly forAll: Forecast;
  /** null while nothing is assumed */
  readonly assumed: Forecast | null;
  readonly steps: readonly PlannedStep[];
  readonly units: ReadonlyMap<Id, UnitProgress>;
  /** earlier cycles in which a unit had a plan to send */
  readonly past: ReadonlyMap<Id, readonly number[]>;
  readonly pool: number;
}

/** @returns null when there is no such cycle; the same number of queries whatever the number of units */
export async function loadPlanner(view: View, cycleId: Id, assumption: Assumption): Promise<PlannerModel | null> {
  const { tx, today } = view;
  const cycle = await findCycle(tx, cycleId);
  if (!cycle) return null;
  const all = await listSteps(tx, cycleId);
  const ministry = all.find(({ step }) => step === 'ministry');
  const lateness = await listPastLateness(tx, cycle);
  const past = Map.groupBy(lateness, ({ unitId }) => unitId);
  const progress = await listProgress(tx, cycleId, today);
  const steps = await knownSteps(view, cycle, all);
  const situation: Situation = {
    today,
    arriveBy: ministry?.dueOn ?? cycle.windowTo,
    units: progress
      .filter((unit) => !unit.askedOnly)
      .map((unit) => ({
        unitId: unit.unitId,
        dueOn: lastDayOf(unit),
        sent: unit.sentOn !== null,
        lateBefore: (past.get(unit.unitId) ?? []).map(({ daysLate }) => daysLate),
      })),
    steps: steps.map(({ step, days }) => ({ code: step.step, days })),
    waitsUntil: null,
    pool: lateness.map(({ daysLate }) => daysLate),
    calendar: await loadCalendar(tx),
  };
  const { seed } = assumption;
  const waitsUntil = lastDayOfUnits(progress, cycle.windowTo);
  const begun = { ...situation, waitsUntil, steps: withElapsed(situation, steps, all, waitsUntil) };
  const now = forecast(begun, asItStands, seed);
  const begins = new Map(now.steps.map(({ code, startBy }) => [code, startBy]));
  return {
    cycle,
    today,
    arriveBy: ministry?.dueOn ?? null,
    arrivedOn: ministry?.doneOn ?? null,
    now,
    waitsUntil,
    forAll: forecast(situation, asItStands, seed),
    assumed: assumption.empty
      ? null
      : forecast(assumedSituation(begun, situation, assumption), assumption.whatIf, seed),
    steps: steps.map((each) => ({ ...each, startBy: begins.get(each.step.step) ?? today })),
    units: new Map(progress.map((unit) => [unit.unitId, unit])),
    past: new Map([...past].map(([unitId, rows]) => [unitId, rows.map(({ daysLate }) => daysLate)])),
    pool: lateness.length,
  };
}

/** The steps that are still to be taken, with their days from records or from the rule that the cycle was made from. */
async function knownSteps({ tx, today }: View, cycle: Cycle, all: readonly CycleStep[]) {
  const rules = (await loadPlanRules(tx, today)).steps.filter(({ value }) => value.preset === cycle.preset);
  const spread = readSpread((await loadGeneralRules(tx, today)).get('planner-step-spread'));
  const calendar = await loadCalendar(tx);
  const measured = Map.groupBy(await listPastSteps(tx, cycle), ({ step }) => step);
  return all
    .filter(({ step, doneOn }) => isAfterUnits(step) && doneOn === null)
    .map((step) => {
      const rule = rules.find(({ value }) => value.step === step.step)?.value;
      const ruled =
        rule?.offset_days === undefined ? null : { days: rule.offset_days, unit: rule.unit ?? ('working' as const) };
      const before = (measured.get(step.step) ?? []).map(({ from, to }) => workingDaysBetween(calendar, from, to));
      return { step, ...expectedDays({ ruled, measured: before }, spread) };
    });
}
