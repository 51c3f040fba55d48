import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Period, parsePeriod, periodLabel } from '../../../kernel/period.ts';
import type { Locale } from '../../../kernel/translate.ts';
import type { CycleState } from './cycle.lifecycle.ts';

export type Bound = 'before' | 'by';
export type DutyAct = 'send' | 'issue' | 'province';
const DUTY_ACTS: readonly string[] = ['send', 'issue', 'province'] satisfies DutyAct[];
export const isDutyAct = (text: string): text is DutyAct => DUTY_ACTS.includes(text);

/** One planning of one kind for one period, with the window in which plans are sent. */
export interface Cycle {
  readonly id: Id;
  /** code of the list plan-kinds */
  readonly kind: string;
  /** `2015`, `2016..2020`: what is planned for */
  readonly period: string;
  readonly windowFrom: Day;
  readonly windowTo: Day;
  readonly state: CycleState;
  readonly basis: string | null;
  /** code of the cycle preset that its steps came from */
  readonly preset: string;
  /** some rule was applied outside its validity */
  readonly outsideValidity: boolean;
  readonly openedOn: Day | null;
  readonly closedOn: Day | null;
  readonly version: number;
}

/** A day as a rule or a document says it, and what follows from it. */
export interface StatedDay {
  readonly statedOn: Day;
  readonly bound: Bound;
  /** the last day to deliver: "trước ngày D" is strict */
  readonly dueOn: Day;
  /** what is shown and urged: the last working day on or before it */
  readonly urgedOn: Day;
}

interface Founded {
  readonly basis: string | null;
  readonly mark: 'V' | 'S' | 'U';
  readonly outsideValidity: boolean;
}

export interface CycleStep extends StatedDay, Founded {
  readonly id: Id;
  /** one of the rulebook's CYCLE_STEPS */
  readonly step: string;
  readonly position: number;
  readonly name: string;
  readonly nameEn: string;
  /** code of a function */
  readonly responsible: string;
  readonly note: string | null;
  readonly doneOn: Day | null;
  readonly version: number;
}

/** Until when the units of a group send. */
export interface CycleGroup extends StatedDay, Founded {
  readonly groupCode: string;
  readonly position: number;
  readonly graceDays: number;
  readonly version: number;
}

/** Who plans in the cycle, and until when. */
export interface CycleUnit {
  readonly unitId: Id;
  readonly dueOn: Day;
  readonly urgedOn: Day;
  readonly graceDays: number;
  readonly basis: string | null;
  /** outside the line of direction, or without a duty: asked, never urged (practice 15) */
  readonly askedOnly: boolean;
  readonly ownDay: boolean;
  readonly added: boolean;
}

const periodOfCycle = (cycle: Pick<Cycle, 'period'>): Period => {
  const period = parsePeriod(cycle.period);
  if (!period) throw new Error(`not a period: ${cycle.period}`);
  return period;
};

/** "năm 2015", "giai đoạn 2016 - 2020" */
export const cycleLabel = (cycle: Pick<Cycle, 'period'>, locale: Locale): string =>
  periodLabel(periodOfCycle(cycle), locale);

/**
 * The year whose tasks the acts of the cycle fulfil: that of the window, not of the plan. The task of May 2014 is
 * closed by the plan of 2015.
 */
export const taskYearOf = (cycle: Pick<Cycle, 'windowTo'>): number => Number(cycle.windowTo.slice(0, 4));
