import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Day, parseDay } from '../../../kernel/day.ts';
import { type WorkCalendar, workCalendar } from '../../../kernel/working-days.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { type DeadlineSettings, deadlineRulesFile, settingsOn } from '../deadline-settings.rules.ts';

/** What due dates are computed with on a day. */
export interface DeadlineData {
  readonly settings: DeadlineSettings;
  readonly calendar: WorkCalendar;
  /** how many days before its urged day a task is "sắp đến hạn" */
  readonly soonDays: number;
}

/** How long a leader looks ahead in the briefing sheet (practice 28). */
const SOON_DAYS = 14;

/** The calendar and the settings in force on a day, as the rule set of the installation says them. */
export async function loadDeadlineData(_tx: Tx, day: Day): Promise<DeadlineData> {
  const rules = ruleSet();
  return { settings: settingsOn(rules.settings, day).settings, calendar: rules.calendar, soonDays: SOON_DAYS };
}

const aDay = z.string().transform((text, check) => parseDay(text) ?? check.addIssue('not a day') ?? z.NEVER);
const holidaysFile = z.object({
  holidays: z.array(z.object({ from: aDay, to: aDay })),
  swapped_days: z.array(z.object({ rest: aDay, worked: aDay })),
});
const weeksFile = z.object({
  weeks: z.array(
    z
      .object({ rest_weekdays: z.array(z.int()), end_of_day: z.string(), from: aDay, to: aDay.nullable() })
      .transform(({ rest_weekdays: restWeekdays, end_of_day: endOfDay, from, to }) => ({
        restWeekdays,
        endOfDay,
        from,
        to,
      })),
  ),
});

let read: { settings: ReturnType<typeof deadlineRulesFile.parse>['settings']; calendar: WorkCalendar } | null = null;

function ruleSet(): NonNullable<typeof read> {
  if (read) return read;
  const { holidays, swapped_days: swappedDays } = holidaysFile.parse(preset('holidays.json'));
  const { weeks } = weeksFile.parse(preset('working-hours.json'));
  const { settings } = deadlineRulesFile.parse(preset('deadline-rules.json'));
  read = { settings, calendar: workCalendar({ holidays, swappedDays, weeks }) };
  return read;
}

const preset = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../presets/viet-nam/${name}`, import.meta.url), 'utf8'));
