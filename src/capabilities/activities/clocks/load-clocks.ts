import type { Day } from '../../../kernel/day.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { loadDeadlineData } from '../../obligations/index.ts';
import { type AppliedRule, listAppliedRules } from '../../rulebook/index.ts';
import type { ClockData, EventClock, YearlyClock } from './clock.rules.ts';

export interface Clocks extends ClockData {
  readonly events: readonly EventClock[];
  readonly yearly: readonly YearlyClock[];
  /** days before the urged day on which the first reminder goes out */
  readonly soonDays: number;
}

/** The legal clocks as they are applied on a day; where none is valid, the nearest, which says so of itself. */
export async function loadClocks(tx: Tx, day: Day): Promise<Clocks> {
  const rules = await listAppliedRules(tx, 'event-clock', day);
  const { calendar, settings, soonDays } = await loadDeadlineData(tx, day);
  return {
    events: rules.flatMap(eventClock),
    yearly: rules.flatMap(yearlyClock),
    calendar,
    movesToWorkingDay: settings.legalPeriodEnd === 'next-working-day',
    soonDays,
  };
}

type Rule = AppliedRule<Awaited<ReturnType<typeof listAppliedRules<'event-clock'>>>[number]['value']>;

const common = ({ ruleId, code, value, basis, inForce }: Rule) => ({
  ruleId,
  code,
  name: value.name,
  nameEn: value.name_en,
  receiver: value.receiver,
  note: value.note,
  basis,
  inForce,
});

function eventClock(rule: Rule): EventClock[] {
  const { kind, scope, counts_from: countsFrom, offset_days: offsetDays, unit = 'calendar' } = rule.value;
  if (!countsFrom || offsetDays === undefined) return [];
  return [{ ...common(rule), kind, scope, countsFrom, offsetDays, unit }];
}

function yearlyClock(rule: Rule): YearlyClock[] {
  const { month_day: monthDay, bound = 'by', sender = null } = rule.value;
  return monthDay ? [{ ...common(rule), monthDay, bound, sender }] : [];
}
