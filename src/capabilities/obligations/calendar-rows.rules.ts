import { z } from 'zod';
import { parseDay } from '../../kernel/day.ts';
import type { HolidayRow, SwappedDayRow, WorkWeekRow } from '../../kernel/working-days.ts';

const aDay = z.string().transform((text, check) => parseDay(text) ?? check.addIssue('not a day') ?? z.NEVER);

const holiday: z.ZodType<HolidayRow> = z.object({ from: aDay, to: aDay });
const swappedDay: z.ZodType<SwappedDayRow> = z.object({ rest: aDay, worked: aDay });

/** `holidays.json` of a rule set. */
export const holidaysFile = z
  .object({ holidays: z.array(holiday), swapped_days: z.array(swappedDay) })
  .transform(({ holidays, swapped_days: swappedDays }) => ({ holidays, swappedDays }));

/** `working-hours.json` of a rule set. */
export const workingHoursFile = z.object({
  weeks: z.array(
    z
      .object({
        from: aDay,
        to: aDay.nullable(),
        rest_weekdays: z.array(z.int().min(1).max(7)),
        end_of_day: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
      })
      .transform(
        ({ rest_weekdays: restWeekdays, end_of_day: endOfDay, ...row }): WorkWeekRow => ({
          ...row,
          restWeekdays,
          endOfDay,
        }),
      ),
  ),
});
