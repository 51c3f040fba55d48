import type { Day } from '../../../kernel/day.ts';
import { addWorkingDays, lastWorkingDayOnOrBefore } from '../../../kernel/working-days.ts';
import { type DayData, statedDay } from '../../plans/index.ts';
import type { ReportPeriod } from './report-period.rules.ts';

/** Until when a report of a period is sent; `movedByLaw` where the named day came too soon after the cut-off. */
export interface ReportDays {
  readonly statedOn: Day;
  readonly bound: 'before' | 'by';
  readonly dueOn: Day;
  readonly urgedOn: Day;
  readonly movedByLaw: boolean;
}

/** The deadline lies at least one working day after the cut-off (NĐ 09/2019, Art. 8, clause 5). */
export function daysOfReport(
  { to, statedOn }: Pick<ReportPeriod, 'to' | 'statedOn'>,
  bound: 'before' | 'by',
  data: DayData,
): ReportDays {
  const stated = statedDay(statedOn, bound, data);
  const earliest = addWorkingDays(data.calendar, to, 1);
  if (stated.urgedOn >= earliest) return { ...stated, movedByLaw: false };
  const dueOn = stated.dueOn >= earliest ? stated.dueOn : earliest;
  const urgedOn = lastWorkingDayOnOrBefore(data.calendar, dueOn);
  return { statedOn, bound, dueOn, urgedOn: urgedOn >= earliest ? urgedOn : earliest, movedByLaw: true };
}
