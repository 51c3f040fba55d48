import type { Day } from '../../../kernel/day.ts';
import type { WorkCalendar } from '../../../kernel/working-days.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { loadCalendar, loadDeadlineSettings, loadGeneralRules } from '../../rulebook/index.ts';
import { type DeadlineSettings, deadlineRulesFile, settingsOn } from '../deadline-settings.rules.ts';

/** What due dates are computed with on a day. */
export interface DeadlineData {
  readonly settings: DeadlineSettings;
  /** false when the settings are applied outside their validity: a screen must say so */
  readonly inForce: boolean;
  readonly calendar: WorkCalendar;
  /** how many days before its urged day a task is "sắp đến hạn" */
  readonly soonDays: number;
}

/** The calendar and the settings in force on a day, as the rulebook of the province says them. */
export async function loadDeadlineData(tx: Tx, day: Day): Promise<DeadlineData> {
  const rows = deadlineRulesFile.parse({ settings: await loadDeadlineSettings(tx) }).settings;
  const general = await loadGeneralRules(tx, day);
  const soonDays = firstReminder(general.get('near-due-days') ?? '');
  return { ...settingsOn(rows, day), calendar: await loadCalendar(tx), soonDays };
}

/** "15,5,1": a task is soon due from the first reminder on; without the rule nothing is. */
const firstReminder = (days: string): number => Math.max(0, ...days.split(',').map(Number).filter(Number.isInteger));
