import { z } from 'zod';
import { presetCode, presetRow, presetWords } from './preset-row.rules.ts';

/** The steps of a planning cycle in the order in which an office takes them (practice 9); code asks for them by name. */
export const CYCLE_STEPS = [
  'ministry-guidance',
  'guidance',
  'units-send',
  'consolidation',
  'opinions',
  'finance',
  'submission',
  'office-check',
  'signing',
  'issue',
  'ministry',
  'units-issue',
] as const;

const names = { name: presetWords, name_en: presetWords };
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
const bound = z.enum(['before', 'by']);
const note = presetWords.nullable();

/** What a row of each set of the year's planning holds; `preset` is the code of the cycle preset that it belongs to. */
export const planShapes = {
  /** `years_before`: how many years before the first year that is planned for the window lies */
  'cycle-preset': {
    ...names,
    years_before: z.int().min(0).max(5),
    window_from: monthDay,
    window_to: monthDay,
    note,
  },
  /** a day of the window's year, or so many days after (negative: before) another step; `responsible` is a function */
  'cycle-step': {
    ...names,
    preset: presetCode,
    step: z.enum(CYCLE_STEPS),
    responsible: presetCode,
    month_day: monthDay.optional(),
    bound: bound.optional(),
    after: z.enum(CYCLE_STEPS).optional(),
    offset_days: z.int().min(-400).max(400).optional(),
    unit: z.enum(['calendar', 'working']).optional(),
    note,
  },
  'cycle-due-day': {
    preset: presetCode,
    group: presetCode,
    month_day: monthDay,
    bound,
    grace_days: z.int().min(0).max(60),
    note,
  },
  /** `days_after` the day with its grace; `signature`: the lines above the name, joined by "/" */
  'urging-rung': {
    ...names,
    days_after: z.int().min(1).max(365),
    issuer: z.enum(['system', 'standing-body', 'approver']),
    form: z.enum(['reminder', 'letter', 'criticism']),
    wording: z.enum(['request', 'urge']),
    signature: presetWords.nullable(),
    note,
  },
} as const;

const isDated = (step: { month_day?: string; after?: string; offset_days?: number }): boolean =>
  step.month_day !== undefined ? step.after === undefined : step.after !== undefined && step.offset_days !== undefined;

export const planValueSchemas = {
  'cycle-preset': z.strictObject(planShapes['cycle-preset']),
  'cycle-step': z.strictObject(planShapes['cycle-step']).refine(isDated, { path: ['month_day'] }),
  'cycle-due-day': z.strictObject(planShapes['cycle-due-day']),
  'urging-rung': z.strictObject(planShapes['urging-rung']),
} as const;

const code = { code: presetCode };

/** What the file `plan-cycles.json` of a rule set holds, beside its origin. */
export const planCyclesFile = {
  presets: z.array(presetRow({ ...code, ...planShapes['cycle-preset'] })).min(1),
  steps: z.array(presetRow({ ...code, ...planShapes['cycle-step'] })).min(1),
  due_days: z.array(presetRow({ ...code, ...planShapes['cycle-due-day'] })).min(1),
  rungs: z.array(presetRow({ ...code, ...planShapes['urging-rung'] })).min(1),
} as const;
