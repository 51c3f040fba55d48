import type { RuleSet } from '../rule.rules.ts';
import { PLAN_FIELDS } from './plan-rule-fields.rules.ts';
import { may, must, type RuleField } from './rule-field.rules.ts';
import { WORK_FIELDS } from './work-rule-fields.rules.ts';

export type { RuleField } from './rule-field.rules.ts';

const names = [must('name', 'line'), must('name_en', 'line')];
const texts = [must('text', 'text'), must('text_en', 'text')];

const FIELDS: Readonly<Record<RuleSet, readonly RuleField[]>> = {
  holiday: [...names, must('kind', 'choice', ['holiday', 'in-lieu'])],
  'swapped-day': [...names, must('rest', 'day'), must('worked', 'day')],
  'working-week': [must('rest_weekdays', 'weekdays', ['1', '2', '3', '4', '5', '6', '7']), must('end_of_day', 'time')],
  'deadline-settings': [
    must('urge', 'choice', ['last-working-day', 'stated-day']),
    must('legal_period_end', 'choice', ['next-working-day', 'stated-day']),
    may('longer_report_absorbs', 'tick'),
    must('horizon_months', 'number'),
    must('five_year_anchor', 'number'),
    ...['monthly', 'quarterly', 'semiannual', 'yearly', 'five_yearly'].map((rhythm) =>
      may(`undated.${rhythm}`, 'month-days', 'empty-list'),
    ),
  ],
  'deadline-general': [...texts, must('key', 'code'), must('value', 'line')],
  'deadline-catalogue': [
    ...texts,
    must('kind', 'choice', [
      'yearly',
      'monthly',
      'period',
      'rolling',
      'hours',
      'hours-before',
      'days',
      'working-days',
      'years',
      'both-sides',
      'event',
      'constraint',
      'mixed',
    ]),
    must('actors', 'codes'),
    may('cut_off.start', 'month-day', 'omit'),
    may('cut_off.end', 'month-day', 'omit'),
    may('constraint.earliest_after', 'choice', 'omit', ['cut-off']),
    may('constraint.working_days', 'number', 'omit'),
    may('every_months', 'number'),
    may('validity_years', 'number'),
    may('note', 'text'),
  ],
  'document-type': [
    ...names,
    must('family', 'choice', ['administrative', 'copy', 'legal', 'party']),
    may('abbreviation', 'line'),
  ],
  'code-item': names,
  'name-in-language': [must('name', 'line')],
  ...PLAN_FIELDS,
  ...WORK_FIELDS,
};

/** Items of some lists say more than their name. */
const OF_LIST: Readonly<Record<string, RuleField>> = {
  functions: may('exclusive', 'tick'),
  'tile-map': must('tile', 'line'),
};

export function fieldsOf(set: RuleSet, list: string): readonly RuleField[] {
  const more = OF_LIST[list];
  return set === 'code-item' && more ? [...FIELDS[set], more] : FIELDS[set];
}

/** One deadline of a rule of the catalogue; a rule may have several. */
export const DEADLINE_FIELDS: readonly RuleField[] = [
  may('kind', 'choice', 'omit', ['recurring', 'relative', 'urgent']),
  may('freq', 'choice', 'omit', ['monthly', 'quarterly', 'semiannual', 'yearly']),
  may('bound', 'choice', 'omit', ['before', 'by', 'in']),
  may('month_day', 'month-day', 'omit'),
  may('months', 'months', 'omit'),
  may('event', 'line', 'omit'),
  may('offset_days', 'number', 'omit'),
  may('unit', 'choice', 'omit', ['calendar', 'working', 'hours', 'months', 'years']),
];

/** Rows whose days follow from what they say need no first and last day of their own. */
export const namesItsDays = (set: RuleSet): boolean => set === 'swapped-day';
/** Rows that people know by a code; others are named by what they say. */
export const hasCode = (set: RuleSet): boolean =>
  !['holiday', 'swapped-day', 'working-week', 'deadline-settings'].includes(set);
