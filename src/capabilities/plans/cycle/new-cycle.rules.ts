import type { Day } from '../../../kernel/day.ts';
import { periodCode, yearPeriod } from '../../../kernel/period.ts';
import type { Bound, CycleGroup, CycleStep, StatedDay } from './cycle.rules.ts';
import { type DayData, dayInYear, statedDay, stepDays } from './cycle-days.rules.ts';

/** A rule as the rulebook applies it. */
export interface Applied<Value> {
  readonly code: string;
  readonly value: Value;
  readonly basis: string | null;
  readonly mark: 'V' | 'S' | 'U';
  readonly inForce: boolean;
}

export interface StepRule {
  readonly name: string;
  readonly name_en: string;
  readonly preset: string;
  readonly step: string;
  readonly responsible: string;
  readonly month_day?: string | undefined;
  readonly bound?: Bound | undefined;
  readonly after?: string | undefined;
  readonly offset_days?: number | undefined;
  readonly unit?: 'calendar' | 'working' | undefined;
  readonly note: string | null;
}

export interface GroupRule {
  readonly preset: string;
  readonly group: string;
  readonly month_day: string;
  readonly bound: Bound;
  readonly grace_days: number;
}

/** "2015" for one year, "2016..2020" for several. */
export const periodOfYears = (first: number, last: number): string =>
  periodCode(first === last ? yearPeriod(first) : { kind: 'years', year: first, number: last });

/** A yearly plan is for one year, the others for several. */
export const yearsFit = (kind: string, first: number, last: number): boolean =>
  kind === 'yearly' ? first === last : first < last && last - first < 30;

/** The step by whose day the units send; a group without a day of its own follows it. */
export const SEND_STEP = 'units-send';

type StepContent = Omit<CycleStep, 'id' | 'version' | 'doneOn'>;

/**
 * The steps of a preset in a year, in the order of the rulebook.
 * @param sendBy where the window was typed: the day by which units send, on the document that the person named
 */
export function stepsOfPreset(
  rules: readonly Applied<StepRule>[],
  year: number,
  data: DayData,
  sendBy: { readonly day: Day; readonly basis: string } | null,
): StepContent[] {
  const timings = rules.map(({ value }) =>
    sendBy && value.step === SEND_STEP ? { step: value.step, month_day: sendBy.day.slice(5) } : value,
  );
  const days = stepDays(timings, year, data);
  return rules.flatMap((rule, index) => {
    const stated = days.get(rule.value.step);
    return stated ? [stepOf(rule, index + 1, stated, rule.value.step === SEND_STEP ? sendBy?.basis : undefined)] : [];
  });
}

const stepOf = (
  { value, basis, mark, inForce }: Applied<StepRule>,
  position: number,
  stated: StatedDay,
  ownBasis: string | undefined,
): StepContent => ({
  ...stated,
  step: value.step,
  position,
  name: value.name,
  nameEn: value.name_en,
  responsible: value.responsible,
  note: value.note,
  basis: ownBasis ?? basis,
  mark: ownBasis ? 'V' : mark,
  outsideValidity: ownBasis ? false : !inForce,
});

/** The days of groups of units that a preset names, in the order of its rows. */
export const groupDaysOfPreset = (
  rules: readonly Applied<GroupRule>[],
  year: number,
  data: DayData,
): Omit<CycleGroup, 'version'>[] =>
  rules.map(({ value, basis, mark, inForce }, index) => ({
    ...statedDay(dayInYear(value.month_day, year), value.bound, data),
    groupCode: value.group,
    position: index + 1,
    graceDays: value.grace_days,
    basis,
    mark,
    outsideValidity: !inForce,
  }));
