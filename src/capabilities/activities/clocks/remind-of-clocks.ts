import { addDays, type Day, daysBetween, yearOf } from '../../../kernel/day.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { tellUnits, type UnitNotice } from '../../obligations/index.ts';
import { listUnitsHolding } from '../../organisations/index.ts';
import { loadGeneralRules } from '../../rulebook/index.ts';
import { activityPaths } from '../activities.paths.ts';
import { type DueDays, yearlyDueDays } from './clock.rules.ts';
import { listUrgedClocks, listYearlyDone } from './clock-list.store.ts';
import { clockPaths } from './clocks.paths.ts';
import { loadClocks } from './load-clocks.ts';
import { type ReminderSteps, readSteps, reminderOf } from './reminder.rules.ts';

/** Nobody is reminded of what was due longer ago: it stays on the list. */
const LONGEST_LATE = 45;

/**
 * Reminders of legal clocks, so many days before the urged day and after the last one as the general rules
 * `near-due-days` and `overdue-days` say. Run twice it tells nobody twice.
 */
export async function remindOfClocks(change: Change): Promise<Result<number>> {
  const steps = await loadSteps(change);
  return ok(await tellUnits(change, [...(await ofActivities(change, steps)), ...(await ofYears(change, steps))]));
}

export async function loadSteps({ tx, today }: Change): Promise<ReminderSteps> {
  const rules = await loadGeneralRules(tx, today);
  return readSteps(rules.get('near-due-days'), rules.get('overdue-days'));
}

async function ofActivities(change: Change, steps: ReminderSteps): Promise<UnitNotice[]> {
  const until = addDays(change.today, steps.before.at(-1) ?? 0);
  const clocks = await listUrgedClocks(change.tx, until, addDays(change.today, -LONGEST_LATE));
  return clocks.flatMap((clock) =>
    noticeOf(clock, change.today, steps, {
      unitId: clock.unitId,
      record: { id: clock.activityId, path: activityPaths.activity(clock.activityId) },
      key: clock.code,
      name: clock.name,
    }),
  );
}

async function ofYears(change: Change, steps: ReminderSteps): Promise<UnitNotice[]> {
  const { tx, today } = change;
  const clocks = await loadClocks(tx, today);
  const years = [yearOf(today) - 1, yearOf(today)];
  const done = new Set((await listYearlyDone(tx, years)).map(({ code, year }) => `${code}/${year}`));
  const notices: UnitNotice[] = [];
  for (const clock of clocks.yearly.filter(({ inForce, sender }) => inForce && sender !== null)) {
    const units = await listUnitsHolding(tx, clock.sender as string, today);
    for (const year of years) {
      const due = done.has(`${clock.code}/${year}`) ? null : yearlyDueDays(clock, year, clocks.calendar);
      if (!due || daysBetween(due.dueOn, today) > LONGEST_LATE) continue;
      const record = { id: clock.ruleId, path: clockPaths.list };
      const told = { record, key: `${clock.code}/${year}`, name: clock.name };
      notices.push(...units.flatMap((unitId) => noticeOf(due, today, steps, { unitId, ...told })));
    }
  }
  return notices;
}

interface Told {
  readonly unitId: UnitNotice['unitId'];
  readonly record: UnitNotice['record'];
  readonly key: string;
  readonly name: string;
}

function noticeOf(due: DueDays, today: Day, steps: ReminderSteps, told: Told): UnitNotice[] {
  const reminder = reminderOf(due, today, steps);
  if (!reminder) return [];
  return [
    {
      unitId: told.unitId,
      to: reminder.alsoHeads ? 'workers-and-heads' : 'workers',
      kind: reminder.late ? 'activity-clock-late' : 'activity-clock-soon',
      record: told.record,
      key: `${told.key}/${due.dueOn}/${reminder.step}`,
      details: { day: reminder.late ? due.dueOn : due.urgedOn, what: told.name },
    },
  ];
}
