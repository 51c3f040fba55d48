import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { seededRandom } from '../../../kernel/seeded-random.ts';
import type { WorkCalendar } from '../../../kernel/working-days.ts';
import { type DayLine, dayLine } from './day-line.rules.ts';
import { type Awaited, lastPlan } from './last-plan.rules.ts';
import { atLeast, draw, quantile, type Spread, type StepDays, spreadOfLateness, spreadOfStep } from './spread.rules.ts';

/** Where a cycle stands, and what is known of how long things take. */
export interface Situation {
  readonly today: Day;
  /** the last day that still counts at the ministry: "trước ngày 01/7" is 30/6 */
  readonly arriveBy: Day;
  readonly units: readonly PlanningUnit[];
  /** what comes after the last plan, in order; steps that are done are left out */
  readonly steps: readonly PlanningStep[];
  /** the day after which the standing body goes on without the silent ones; null: it waits for all */
  readonly waitsUntil: Day | null;
  /** days late of all sendings of earlier cycles */
  readonly pool: readonly number[];
  readonly calendar: WorkCalendar;
}

export interface PlanningUnit {
  readonly unitId: Id;
  readonly dueOn: Day;
  readonly sent: boolean;
  /** days late in earlier cycles, 0 when on time */
  readonly lateBefore: readonly number[];
}

export interface PlanningStep {
  readonly code: string;
  readonly days: StepDays;
}

/** "Nếu đơn vị này chậm 5 ngày, UBND tỉnh cần 10 ngày thì sao?" */
export interface WhatIf {
  readonly late: ReadonlyMap<Id, number>;
  /** working days, by code of the step */
  readonly steps: ReadonlyMap<string, number>;
}

export const asItStands: WhatIf = { late: new Map(), steps: new Map() };

export interface Forecast {
  /** share of the simulated ways that reach the ministry in time */
  readonly chance: number;
  /** the day reached in half of them, and in nine of ten */
  readonly usually: Day;
  readonly nineOfTen: Day;
  /** the last day on which each step may begin, if what follows takes what it usually takes */
  readonly steps: readonly { readonly code: string; readonly startBy: Day }[];
  /** the last day on which the last plan may come if each step takes what it usually takes */
  readonly collectBy: Day;
  readonly units: readonly UnitForecast[];
}

export interface UnitForecast {
  readonly unitId: Id;
  /** urged from this day on, the plan is there by `collectBy` four times of five */
  readonly urgeOn: Day;
  readonly lateChance: number;
  /** the chance that everybody waits for it, alone or with others that come on the same day */
  readonly holdsUp: number;
}

export const RUNS = 2_000;
const USUALLY_LATE = 0.8;

/** Runs the rest of the cycle many times. The same situation and seed give the same forecast. */
export function forecast(situation: Situation, whatIf: WhatIf = asItStands, seed = 1): Forecast {
  const line = dayLine(situation.calendar, situation.today);
  const steps = situation.steps.map(({ code, days }) => ({ code, spread: stepSpread(code, days, whatIf) }));
  const waiting = situation.units.filter((unit) => !unit.sent).map((unit) => expected(unit, situation, whatIf, line));
  const random = seededRandom(seed);
  const arrivals: number[] = [];
  const last = lastPlan(waiting);
  const stop =
    situation.waitsUntil === null ? Number.POSITIVE_INFINITY : Math.max(0, line.indexOf(situation.waitsUntil));
  for (let run = 0; run < RUNS; run++) {
    const collected = Math.min(last.day(random()), stop);
    arrivals.push(steps.reduce((index, step) => line.after(index, draw(step.spread, random())), collected));
  }
  arrivals.sort((one, two) => one - two);
  const limit = line.indexOf(situation.arriveBy);
  const back = startBy(steps, limit, line);
  return {
    chance: arrivals.filter((arrival) => arrival <= limit).length / RUNS,
    usually: line.dayAt(arrivals[Math.floor(RUNS / 2)] ?? 0),
    nineOfTen: line.dayAt(arrivals[Math.floor(RUNS * 0.9)] ?? 0),
    steps: back.steps,
    collectBy: line.dayAt(Math.max(0, back.index)),
    units: waiting.map((unit) => ({
      unitId: unit.unitId,
      urgeOn: line.dayAt(Math.max(0, back.index - quantile(unit.spread, USUALLY_LATE))),
      lateChance: unit.spread.reduce((sum, [days, chance]) => sum + (days > 0 ? chance : 0), 0),
      holdsUp: last.holdsUp(unit, stop),
    })),
  };
}

const stepSpread = (code: string, days: StepDays, whatIf: WhatIf): Spread => {
  const fixed = whatIf.steps.get(code);
  return fixed === undefined ? spreadOfStep(days) : [[fixed, 1]];
};

interface Expected extends Awaited {
  readonly unitId: Id;
}

/** What is already past cannot be drawn any more: a plan that is three days late today is at least that late. */
function expected(unit: PlanningUnit, situation: Situation, whatIf: WhatIf, line: DayLine): Expected {
  const due = line.indexOf(unit.dueOn);
  const assumed = whatIf.late.get(unit.unitId);
  if (assumed !== undefined) return { unitId: unit.unitId, due, spread: [[assumed, 1]] };
  return { unitId: unit.unitId, due, spread: atLeast(spreadOfLateness(unit.lateBefore, situation.pool), -due) };
}

/** Backwards from the last day: when each step must begin if it takes what it usually takes. */
function startBy(steps: readonly { code: string; spread: Spread }[], limit: number, line: DayLine) {
  let index = limit;
  const found = steps.toReversed().map(({ code, spread }) => {
    index = line.before(index, quantile(spread, 0.5));
    return { code, startBy: line.dayAt(Math.max(0, index)) };
  });
  return { index, steps: found.toReversed() };
}
