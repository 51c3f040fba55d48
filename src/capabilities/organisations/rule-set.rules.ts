import { z } from 'zod';
import { presetCode, presetDay, presetOrigin, presetRow, presetWords } from './preset-row.rules.ts';

const english = { name: presetWords, name_en: presetWords };
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);

/** A holiday or a day in lieu of one that fell on a weekly day off; `from` and `to` are the days off themselves. */
const holiday = presetRow({ ...english, kind: z.enum(['holiday', 'in-lieu']) });
const swappedDay = presetRow({ ...english, rest: presetDay, worked: presetDay });
const week = presetRow({ rest_weekdays: z.array(z.int().min(1).max(7)), end_of_day: clockTime });

const daysUpTo = (count: number) =>
  z.array(z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })).max(count);
const settings = presetRow({
  urge: z.enum(['last-working-day', 'stated-day']),
  legal_period_end: z.enum(['next-working-day', 'stated-day']),
  longer_report_absorbs: z.boolean(),
  horizon_months: z.int().min(1).max(60),
  five_year_anchor: z.int(),
  undated: z.strictObject({
    monthly: daysUpTo(12),
    quarterly: daysUpTo(4),
    semiannual: daysUpTo(2),
    yearly: daysUpTo(1),
    five_yearly: daysUpTo(1),
  }),
});

const deadline = z.strictObject({
  kind: z.enum(['recurring', 'relative', 'urgent']),
  freq: z.enum(['monthly', 'quarterly', 'semiannual', 'yearly']).optional(),
  bound: z.enum(['before', 'by', 'in']).optional(),
  month_day: monthDay.optional(),
  months: z.array(z.int().min(1).max(12)).optional(),
  event: presetWords.optional(),
  offset_days: z.int().optional(),
  unit: z.enum(['calendar', 'working', 'hours', 'months', 'years']).optional(),
  working_days: z.boolean().optional(),
});
const several = z.strictObject({ kind: z.literal('multiple'), items: z.array(deadline).min(2) });

/** One rule of the catalogue of deadlines; `actors` are codes of functions or of groups. */
const catalogueRule = presetRow({
  code: z.string().regex(/^D\d{2}$/),
  text: presetWords,
  text_en: presetWords,
  kind: presetCode,
  actors: z.array(presetCode).min(1),
  deadline: z.union([several, deadline]).nullable(),
  cut_off: z.strictObject({ start: monthDay, end: monthDay }).nullable(),
  constraint: z.strictObject({ earliest_after: presetCode, working_days: z.int() }).nullable(),
  every_months: z.int().nullable(),
  validity_years: z.int().nullable(),
  note: presetWords.nullable(),
});
const generalRule = presetRow({
  code: z.string().regex(/^G\d{2}$/),
  key: presetCode,
  value: presetWords,
  text: presetWords,
  text_en: presetWords,
});

const documentType = presetRow({
  ...english,
  code: presetCode,
  family: z.enum(['administrative', 'copy', 'legal', 'party']),
  abbreviation: presetWords.nullable(),
});
const codeItem = presetRow({
  ...english,
  code: presetCode.or(z.enum(['TM', 'Q', 'KT', 'TL', 'TUQ'])),
  exclusive: z.boolean().optional(),
  unit: presetWords.optional(),
});
const codeList = z.strictObject({ ...english, code: presetCode, items: z.array(codeItem).min(1) });

/** One schema for each file of a rule set (the rules of a country, which every province shares), by file name. */
export const ruleSetFileSchemas = {
  holidays: z.strictObject({ ...presetOrigin, holidays: z.array(holiday), swapped_days: z.array(swappedDay) }),
  'working-hours': z.strictObject({ ...presetOrigin, weeks: z.array(week).min(1) }),
  'deadline-rules': z.strictObject({
    ...presetOrigin,
    settings: z.array(settings).min(1),
    general: z.array(generalRule),
    catalogue: z.array(catalogueRule),
  }),
  'document-types': z.strictObject({ ...presetOrigin, types: z.array(documentType) }),
  'code-lists': z.strictObject({ ...presetOrigin, lists: z.array(codeList) }),
} as const;
