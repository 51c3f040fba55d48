import { z } from 'zod';
import { planCyclesFile, planValueSchemas } from './plan-rule-set.rules.ts';
import { presetCode, presetDay, presetOrigin, presetRow, presetWords } from './preset-row.rules.ts';
import { workFiles, workValueSchemas } from './work-rule-set.rules.ts';

const english = { name: presetWords, name_en: presetWords };
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);

/** What a row of each kind holds, beside its key, its validity and its basis. */
const shapes = {
  holiday: { ...english, kind: z.enum(['holiday', 'in-lieu']) },
  'swapped-day': { ...english, rest: presetDay, worked: presetDay },
  'working-week': { rest_weekdays: z.array(z.int().min(1).max(7)), end_of_day: clockTime },
  'deadline-settings': settingsShape(),
  'deadline-general': { key: presetCode, value: presetWords, text: presetWords, text_en: presetWords },
  'deadline-catalogue': catalogueShape(),
  'document-type': {
    ...english,
    family: z.enum(['administrative', 'copy', 'legal', 'party']),
    abbreviation: presetWords.nullable(),
  },
  /** `tile`: row and column of a locality's tile on the map */
  'code-item': {
    ...english,
    exclusive: z.boolean().optional(),
    unit: presetWords.optional(),
    tile: z
      .string()
      .regex(/^[1-9]\d?,[1-9]\d?$/)
      .optional(),
  },
  'name-in-language': { name: presetWords },
} as const;

function settingsShape() {
  const daysUpTo = (count: number) =>
    z.array(z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })).max(count);
  return {
    urge: z.enum(['last-working-day', 'stated-day']),
    legal_period_end: z.enum(['next-working-day', 'stated-day']),
    longer_report_absorbs: z.boolean(),
    horizon_months: z.int().min(1).max(60),
    five_year_anchor: z.int().min(1945).max(2200),
    undated: z.strictObject({
      monthly: daysUpTo(12),
      quarterly: daysUpTo(4),
      semiannual: daysUpTo(2),
      yearly: daysUpTo(1),
      five_yearly: daysUpTo(1),
    }),
  };
}

/** One rule of the catalogue of deadlines; `actors` are codes of functions or of groups. */
function catalogueShape() {
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
  return {
    text: presetWords,
    text_en: presetWords,
    kind: presetCode,
    actors: z.array(presetCode).min(1),
    deadline: z.union([several, deadline]).nullable(),
    cut_off: z.strictObject({ start: monthDay, end: monthDay }).nullable(),
    constraint: z.strictObject({ earliest_after: presetCode, working_days: z.int() }).nullable(),
    every_months: z.int().min(1).nullable(),
    validity_years: z.int().min(1).nullable(),
    note: presetWords.nullable(),
  };
}

/** One schema for the value of a row of each set: what is stored, and what a form must give. */
export const ruleValueSchemas = {
  holiday: z.strictObject(shapes.holiday),
  'swapped-day': z.strictObject(shapes['swapped-day']),
  'working-week': z.strictObject(shapes['working-week']),
  'deadline-settings': z.strictObject(shapes['deadline-settings']),
  'deadline-general': z.strictObject(shapes['deadline-general']),
  'deadline-catalogue': z.strictObject(shapes['deadline-catalogue']),
  'document-type': z.strictObject(shapes['document-type']),
  'code-item': z.strictObject(shapes['code-item']),
  'name-in-language': z.strictObject(shapes['name-in-language']),
  ...planValueSchemas,
  ...workValueSchemas,
} as const;

const itemCode = presetCode.or(z.enum(['TM', 'Q', 'KT', 'TL', 'TUQ']));
const codeList = z.strictObject({
  ...english,
  code: presetCode,
  items: z.array(presetRow({ code: itemCode, ...shapes['code-item'] })).min(1),
});

/** One schema for each file of a rule set (the rules of a country, which every province shares), by file name. */
export const ruleSetFileSchemas = {
  holidays: z.strictObject({
    ...presetOrigin,
    holidays: z.array(presetRow(shapes.holiday)),
    swapped_days: z.array(presetRow(shapes['swapped-day'])),
  }),
  'working-hours': z.strictObject({ ...presetOrigin, weeks: z.array(presetRow(shapes['working-week'])).min(1) }),
  'deadline-rules': z.strictObject({
    ...presetOrigin,
    settings: z.array(presetRow(shapes['deadline-settings'])).min(1),
    general: z.array(presetRow({ code: z.string().regex(/^G\d{2}$/), ...shapes['deadline-general'] })),
    catalogue: z.array(presetRow({ code: z.string().regex(/^D\d{2}$/), ...shapes['deadline-catalogue'] })),
  }),
  'document-types': z.strictObject({
    ...presetOrigin,
    types: z.array(presetRow({ code: presetCode, ...shapes['document-type'] })),
  }),
  'code-lists': z.strictObject({ ...presetOrigin, lists: z.array(codeList) }),
  'plan-cycles': z.strictObject({ ...presetOrigin, ...planCyclesFile }),
  'spending-norms': z.strictObject({ ...presetOrigin, rows: workFiles['spending-norms'] }),
  indicators: z.strictObject({ ...presetOrigin, rows: workFiles.indicators }),
  'report-regimes': z.strictObject({ ...presetOrigin, rows: workFiles['report-regimes'] }),
  'event-clocks': z.strictObject({ ...presetOrigin, rows: workFiles['event-clocks'] }),
  'integrity-checks': z.strictObject({ ...presetOrigin, rows: workFiles['integrity-checks'] }),
} as const;
