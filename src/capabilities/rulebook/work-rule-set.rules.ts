import { z } from 'zod';
import { presetCode, presetRow, presetWords } from './preset-row.rules.ts';

/** What a check of a report looks for; code asks for them by name. */
export const INTEGRITY_CHECKS = [
  'copied-narrative',
  'same-event',
  'jump',
  'sum',
  'round-numbers',
  'outside-period',
] as const;
export const REPORT_PERIODS = ['month', 'quarter', 'half-year', 'year', 'several-years'] as const;
export const NORM_UNITS = ['person-day', 'person-half-day', 'person', 'page', 'hour', 'item'] as const;

const names = { name: presetWords, name_en: presetWords };
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
const note = presetWords.nullable();

/** What a row of each set of money, work and reports holds. */
export const workShapes = {
  /** a ceiling in đồng; `text` is the sentence of the circular, `rank` a code of the list guest-ranks */
  'spending-norm': {
    ...names,
    item: presetCode,
    rank: presetCode.nullable(),
    unit: z.enum(NORM_UNITS),
    amount: z.int().min(1).max(9_000_000_000_000),
    /** how much more may be paid for languages that few translate */
    surcharge_percent: z.int().min(1).max(100).nullable(),
    /** the share that the agency's own people get at most */
    own_staff_percent: z.int().min(1).max(100).nullable(),
    text: presetWords,
    note,
  },
  /** `rule` is an expression of the small grammar of `src/verify`; "declared" where people state the figure */
  indicator: {
    ...names,
    unit: presetWords,
    unit_en: presetWords,
    rule: presetWords,
    direction: z.enum(['up', 'down', 'none']),
    /** in the standard reports, in this order of the list */
    standard: z.boolean(),
    note,
  },
  /**
   * One level of a report: who reports to whom by when; `cut_from`, `cut_to` are the days of the figures, of months and
   * quarters those of the first. Its reports open by themselves `opens_days` before the cut-off; null: by hand.
   */
  'report-regime': {
    ...names,
    form: presetCode,
    form_version: z.int().min(1),
    period: z.enum(REPORT_PERIODS),
    cut_from: monthDay,
    cut_to: monthDay,
    sender: presetCode,
    receiver: presetCode,
    month_day: monthDay,
    bound: z.enum(['before', 'by']),
    opens_days: z.int().min(0).max(180).nullable(),
    content: presetWords,
    note,
  },
  /** what the law asks around an event of a kind: so many days before its first or after its last day */
  'event-clock': {
    ...names,
    kind: presetCode,
    /** code of the list event-scopes: abroad, at home, permitted by the Prime Minister … */
    scope: presetCode.nullable(),
    counts_from: z.enum(['start', 'end']).optional(),
    offset_days: z.int().min(-400).max(400).optional(),
    unit: z.enum(['calendar', 'working']).optional(),
    month_day: monthDay.optional(),
    bound: z.enum(['before', 'by']).optional(),
    /** of a yearly duty: function of the unit that owes it */
    sender: presetCode.optional(),
    receiver: presetWords,
    note,
  },
  /** `threshold` in the measure of the check: percent, days, records */
  'integrity-check': { ...names, check: z.enum(INTEGRITY_CHECKS), threshold: z.int().min(0).max(100_000), note },
} as const;

const isTimed = (clock: { offset_days?: number; counts_from?: string; month_day?: string }): boolean =>
  clock.month_day === undefined
    ? clock.offset_days !== undefined && clock.counts_from !== undefined
    : clock.offset_days === undefined;

export const workValueSchemas = {
  'spending-norm': z.strictObject(workShapes['spending-norm']),
  indicator: z.strictObject(workShapes.indicator),
  'report-regime': z.strictObject(workShapes['report-regime']),
  'event-clock': z.strictObject(workShapes['event-clock']).refine(isTimed, { path: ['offset_days'] }),
  'integrity-check': z.strictObject(workShapes['integrity-check']),
} as const;

const code = { code: presetCode };

/** What the files of these sets hold, beside their origin, by the name of the file. */
export const workFiles = {
  'spending-norms': z.array(presetRow({ ...code, ...workShapes['spending-norm'] })).min(1),
  indicators: z.array(presetRow({ ...code, ...workShapes.indicator })).min(1),
  'report-regimes': z.array(presetRow({ ...code, ...workShapes['report-regime'] })).min(1),
  'event-clocks': z.array(presetRow({ ...code, ...workShapes['event-clock'] })).min(1),
  'integrity-checks': z.array(presetRow({ ...code, ...workShapes['integrity-check'] })).min(1),
} as const;
