import { type Day, yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { loadDeadlineData } from '../../obligations/index.ts';
import { loadPlanRules, type PlanRules } from '../../rulebook/index.ts';
import { runCycles } from '../plans.policy.ts';
import { findCycleOfPeriod, insertCycle } from './cycle.store.ts';
import { dayInYear } from './cycle-days.rules.ts';
import { insertCycleFact } from './cycle-fact.store.ts';
import { insertGroupDays, insertSteps } from './cycle-step.store.ts';
import { groupDaysOfPreset, periodOfYears, stepsOfPreset, yearsFit } from './new-cycle.rules.ts';

/** The plan's years and the window in which plans are sent are two things. */
export interface PrepareCycle {
  /** code of the list plan-kinds */
  readonly kind: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** code of a cycle preset of the rulebook */
  readonly preset: string;
  /** null: as the preset says */
  readonly windowFrom: Day | null;
  readonly windowTo: Day | null;
  /** the document that orders it; needed where the window is not the preset's */
  readonly basis: string;
}

/** The year's calendar out of the rules that are applied in its window; each step and day can be edited afterwards. */
export async function prepareCycle(change: Change, command: PrepareCycle): Promise<Result<Id>> {
  if (!runCycles.allows(actorOf(change))) return forbidden('cycle.refusal.standingBody');
  const plan = await planned(change, command);
  if (!plan.ok) return plan;
  const { period, from, to, rules } = plan.value;
  if (await findCycleOfPeriod(change.tx, command.kind, period)) return conflict('cycle.refusal.exists');
  const data = await loadDeadlineData(change.tx, from);
  const year = yearOf(to);
  const sendBy = command.windowTo && { day: command.windowTo, basis: command.basis.trim() };
  const ofPreset = <Rule extends { value: { preset: string } }>(rows: readonly Rule[]): Rule[] =>
    rows.filter(({ value }) => value.preset === command.preset);
  const steps = stepsOfPreset(ofPreset(rules.steps), year, data, sendBy);
  const groups = sendBy ? [] : groupDaysOfPreset(ofPreset(rules.dueDays), year, data);
  const id = change.newId();
  const details = { kind: command.kind, period, preset: command.preset, from, to };
  const actId = await change.record({ action: 'cycle.prepare', subjectType: 'plan-cycle', subjectId: id, details });
  await insertCycle(change.tx, {
    id,
    kind: command.kind,
    period,
    windowFrom: from,
    windowTo: to,
    basis: command.basis.trim() || null,
    preset: command.preset,
    outsideValidity: !data.inForce || [...steps, ...groups].some((row) => row.outsideValidity) || !plan.value.inForce,
    actId,
  });
  await insertSteps(
    change.tx,
    id,
    steps.map((step) => ({ ...step, id: change.newId() })),
  );
  await insertGroupDays(change.tx, id, groups);
  const fact = { cycleId: id, unitId: null, kind: 'prepare', happenedOn: change.today, details, actId };
  await insertCycleFact(change.tx, { ...fact, id: change.newId() });
  return ok(id);
}

interface Planned {
  readonly period: string;
  readonly from: Day;
  readonly to: Day;
  readonly rules: PlanRules;
  readonly inForce: boolean;
}

/** What was typed, checked against the rules that are applied when the window opens. */
async function planned(change: Change, command: PrepareCycle): Promise<Result<Planned>> {
  const { kind, firstYear, lastYear, windowFrom, windowTo } = command;
  const known = await loadPlanRules(change.tx, windowFrom ?? change.today);
  const preset = known.presets.find(({ code }) => code === command.preset);
  const errors: Record<string, string> = {};
  if (!known.kinds.some(({ code }) => code === kind)) errors.kind = 'cycle.refusal.choose';
  if (!preset) errors.preset = 'cycle.refusal.choose';
  if (!isYear(firstYear)) errors.firstYear = 'cycle.refusal.year';
  else if (!isYear(lastYear) || !yearsFit(kind, firstYear, lastYear)) errors.lastYear = 'cycle.refusal.years';
  if ((windowFrom === null) !== (windowTo === null)) errors.windowTo = 'cycle.refusal.window';
  if (windowFrom && windowTo && windowTo < windowFrom) errors.windowTo = 'cycle.refusal.window';
  if (windowFrom && command.basis.trim() === '') errors.basis = 'cycle.refusal.basis';
  if (!preset || Object.keys(errors).length > 0) return invalid(errors);
  const year = firstYear - preset.value.years_before;
  const from = windowFrom ?? dayInYear(preset.value.window_from, year);
  const to = windowTo ?? dayInYear(preset.value.window_to, year);
  const rules = await loadPlanRules(change.tx, from);
  const inForce = rules.presets.some(({ code, inForce: valid }) => code === command.preset && valid);
  return ok({ period: periodOfYears(firstYear, lastYear), from, to, rules, inForce });
}

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 2000 && year <= 2100;
